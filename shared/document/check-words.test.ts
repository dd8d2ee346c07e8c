import { expect, it } from 'vitest';
import { createTranslator } from '../i18n/translator';
import type { DocumentCheck } from './document';
import { BookId } from '../schema/ids';
import { checkLines } from './check-words';

const motion = { bookId: BookId.parse('b'), record: { kind: 'motion', id: 'm' } } as const;
const lines = (...checks: readonly Omit<DocumentCheck, 'blocking'>[]) =>
  checkLines(
    checks.map((check) => ({ blocking: false, ...check })),
    createTranslator('en'),
  ).map(({ details }) => details);

it('says the fields of one record in one line, by their names', () => {
  expect(
    lines(
      { code: 'unused-field', records: [motion], values: { field: 'nextStep' } },
      { code: 'unused-field', records: [motion], values: { field: 'privateNote' } },
      { code: 'unused-field', records: [motion], values: { field: 'arguments.0.thesis' } },
      { code: 'unused-field', records: [motion], values: { field: 'arguments.1.thesis' } },
    ),
  ).toEqual([['Next step', 'Private note', 'Arguments: Thesis (2)']]);
});

it('says which form of the words of a field it is', () => {
  const field = 'statedReason.ru.forms.genitive';
  expect(
    lines({ code: 'unused-field', records: [{ record: { kind: 'coerciveAct', id: 'a' } }], values: { field } }),
  ).toEqual([['Reason stated: Русский: genitive']]);
});

it('asks for each form of recorded words by itself, and knows where it is recorded', () => {
  const records = [{ record: { kind: 'body', id: 'c' } }] as const;
  const missing = (form: string): DocumentCheck => ({
    code: 'form-missing',
    blocking: false,
    records,
    values: { field: 'name', text: 'Взгляд', form },
  });
  expect(checkLines([missing('ru.genitive'), missing('ru.gender')], createTranslator('en'))).toEqual([
    { records, place: 'name/ru/genitive', details: ['Name', 'Взгляд', 'Russian, genitive (нет кого, чего?)'] },
    { records, place: 'name/ru/gender', details: ['Name', 'Взгляд', 'Russian, gender of the word'] },
  ]);
});

it.each([
  [
    { why: 'confidentiality', confidentiality: 'court-only', audience: 'media' },
    'Its confidentiality is “Court only”, so it does not go to the media',
  ],
  [
    { why: 'consent', name: 'initials', audience: 'un-confidential' },
    'The consent to be named to the UN in confidence says: Initials',
  ],
  [
    { why: 'refusal', name: 'nothing', audience: 'court' },
    'They refused to have anything of theirs put before a court',
  ],
  [
    { why: 'refused', audience: 'un-public' },
    'Only those beside it said so, and they refused to have anything of theirs put before the readers of a public report of the UN',
  ],
  [
    { why: 'name-in-text', audience: 'media' },
    'The name stood in a text that was typed; what may be said to the media stands in its place',
  ],
])('says why something was left out: %o', (values, words) => {
  expect(lines({ code: 'withheld', records: [], values })).toEqual([[words]]);
});

it('says values of other checks in words', () => {
  expect(lines({ code: 'required-missing', records: [], values: { part: 'session' } })).toEqual([['The session']]);
  expect(lines({ code: 'over-limit', records: [], values: { words: 3000, limit: 2815 } })).toEqual([
    ['3,000 of 2,815 words'],
  ]);
  expect(lines({ code: 'year-missing', records: [], values: { years: '2012' } })).toEqual([['2012']]);
});
