import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeDocument } from '#app/documents/compose-document';
import { renderPlainText } from '#app/text/plain-text';
import { noRegisters } from '#shared/records/registers';
import { expectValue } from '#shared/result';

type Loose = Readonly<Record<string, unknown>>;

const told = (language: 'en' | 'ru', refused: Loose, more: Loose = {}) => {
  const name = { en: 'Lena Orlik', ru: 'Лена Орлик' };
  const parties = [{ id: 'lena', kind: 'person', name, gender: 'female' }];
  const ruling = { id: 'd', kind: 'ruling', date: on('2021-03-10'), against: ['lena'], outcome: 'upheld' };
  const decisions = [{ ...ruling, ...more, refused: { by: 'lena', ...refused } }];
  const caseBooks = [aCaseBook({ parties, decisions })];
  const document = expectValue(
    composeDocument({ kind: 'case-paragraphs', caseBooks, registers: noRegisters, language }),
  );
  return renderPlainText(document).replaceAll('\u00a0', ' ').trim();
};

const offers: readonly (readonly [refused: Loose, russian: Loose, english: string, inRussian: string])[] = [
  [
    { condition: 'to withdraw her complaint' },
    { condition: 'отозвать жалобу' },
    'refused to withdraw her complaint',
    'отказалась отозвать жалобу',
  ],
  [
    { condition: 'an admission of guilt' },
    { condition: 'признание вины' },
    'rejected an offer made on condition of an admission of guilt',
    'отказалась от предложения, сделанного на условии признания вины',
  ],
  [
    { what: 'release', condition: 'an admission of guilt' },
    { what: 'освобождение', condition: 'признание вины' },
    'refused release offered on condition of an admission of guilt',
    'отказалась от освобождения на условии признания вины',
  ],
  [
    { what: 'release', condition: 'to withdraw her complaint' },
    { what: 'освобождение', condition: 'отозвать жалобу' },
    'refused release, the condition for which was to withdraw her complaint',
    'отказалась от освобождения с условием отозвать жалобу',
  ],
  [{ what: 'release' }, { what: 'освобождение' }, 'refused release', 'отказалась от освобождения'],
];

test.each(offers)('what was refused beside a decision: %j', (refused, russian, english, inRussian) => {
  expect(told('en', refused)).toMatch(new RegExp(`(?:She|Lena Orlik) ${english}\\.$`, 'u'));
  expect(told('ru', russian)).toMatch(new RegExp(`(?:Она|Лена Орлик) ${inRussian}\\.$`, 'u'));
});

test('of a refusal without its object nothing is told', () => {
  expect(told('en', {})).not.toMatch(/refused|rejected/u);
});

test('a pardon may have something to do for its price', () => {
  expect(told('en', { condition: 'to withdraw her complaint' }, { kind: 'pardon', outcome: undefined })).toContain(
    'On 10 March 2021, Lena Orlik rejected a pardon, the condition for which was to withdraw her complaint.',
  );
});
