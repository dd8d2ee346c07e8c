import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed/composed';
import { untoldFields } from '../../../test/builders/composed/untold';
import { elsa, paul, registers } from '../../../test/builders/ruritania';

const day = on('2014-09-02');
const verdict = { id: 'v', kind: 'verdict', outcome: 'convicted', against: ['paul'], date: on('2014-03-01') };
const upheld = {
  id: 'u',
  kind: 'judgment',
  reviews: 'v',
  outcome: 'quashed',
  against: ['paul'],
  date: day,
  by: ['court'],
};
const complaint = { id: 'm', kind: 'complaint', filed: on('2014-05-05'), answer: 'granted', answered: day };

type Records = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
const bookOf = (records: Records) => aCaseBook({ parties: [elsa, paul], ...records });
const told = (records: Records, language?: 'ru') => composeText(bookOf(records), registers, 'un-public', language);

test('an answer and the decision of that day stand in one sentence', () => {
  const records = { motions: [complaint], decisions: [verdict, upheld] };
  const { paragraphs } = told(records);
  expect(paragraphs.join(' ')).toBe(
    'On 1 March 2014, Paul Detchard, a poet, was convicted. On 5 May 2014, a complaint was filed. On 2 September 2014, the complaint was granted, and the conviction was quashed by the Streslau City Court.',
  );
  expect(untoldFields(bookOf(records), registers)).toEqual([]);
  const inRussian = told({ motions: [complaint], decisions: [verdict, upheld] }, 'ru').paragraphs.join(' ');
  expect(inRussian.replaceAll('\u00a0', ' ')).toContain(
    '2 сентября 2014 года жалоба была удовлетворена, и приговор был отменен',
  );
});

test('so do an answer and an order, with why each was given', () => {
  const order = { id: 'o', kind: 'order', against: ['paul'], by: ['court'], date: day, held: ['the flat be sealed'] };
  const refused = { ...complaint, answer: 'refused', answerReason: 'delay' };
  expect(told({ motions: [refused], decisions: [order] }).paragraphs.join(' ')).toBe(
    'On 5 May 2014, a complaint was filed. On 2 September 2014, the complaint was refused on the ground of delay, and in an order concerning Paul Detchard, a poet, the Streslau City Court held that the flat be sealed.',
  );
});

test('an answer of another day, or told in another voice, keeps its own sentence', () => {
  const later = { ...upheld, date: on('2014-09-03') };
  expect(told({ motions: [complaint], decisions: [verdict, later] }).paragraphs.join(' ')).toContain(
    'The complaint was granted on 2 September 2014. On 3 September 2014,',
  );
  const attribution = { strength: 'alleged', by: ['elsa'] };
  expect(
    told({ motions: [complaint], decisions: [verdict, { ...upheld, attribution }] }).paragraphs.join(' '),
  ).toContain('was granted on 2 September 2014.');
});
