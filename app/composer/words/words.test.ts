import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FieldPointer } from '#shared/document/document';
import {
  areSame,
  cut,
  inLines,
  joinedBy,
  noteNumber,
  plainText,
  prose,
  replaced,
  replacedAround,
  runsOf,
  stated,
  trimmed,
  typed,
  unique,
} from './words';

const field = (name: string): FieldPointer => ({ record: { kind: 'charge', id: 'c' }, field: name });
const offence = typed('insult', field('offence'));
const day = stated('19 October 2011', field('brought'));

test('the number of a note knows its note, beside whatever it stands', () => {
  expect(runsOf(prose`see note ${noteNumber(3)} above`)).toEqual([
    { text: 'see note ' },
    { text: '3', ofNote: 2 },
    { text: ' above' },
  ]);
  expect(runsOf(trimmed(prose` ${noteNumber(3)} `))).toEqual([{ text: '3', ofNote: 2 }]);
});

test('a sentence knows what of it was typed, what states a value, and what the program wrote', () => {
  expect(runsOf(prose`on ${day}, she was accused of ${offence}`)).toEqual([
    { text: 'on ' },
    { text: '19 October 2011', of: field('brought') },
    { text: ', she was accused of ' },
    { text: 'insult', of: field('offence'), typed: true },
  ]);
});

test('what the program wrote by itself is a string, and nothing is the empty string', () => {
  expect([prose`was ${'seized'}`, stated('a year', undefined), typed('', field('offence')), prose`${''}`]).toEqual([
    'was seized',
    'a year',
    '',
    '',
  ]);
});

test('words are joined, put into lines and told apart by their letters', () => {
  const other = typed('insult', field('wording'));
  expect(plainText(joinedBy('; ', [offence, 'libel']))).toBe('insult; libel');
  expect(plainText(inLines([offence, '', 'libel']))).toBe('insult\nlibel');
  expect(unique([offence, other, 'libel'])).toEqual([offence, 'libel']);
  expect(areSame(offence, other)).toBe(true);
});

test('letters that take the place of others stay words of the same field', () => {
  const capital = replaced(prose`${offence} of a judge`, /^\p{Ll}/u, (letter) => letter.toUpperCase());
  expect(runsOf(capital)).toEqual([{ text: 'Insult', of: field('offence'), typed: true }, { text: ' of a judge' }]);
});

const someWords = fc
  .array(fc.record({ text: fc.string({ maxLength: 6 }), name: fc.constantFrom('offence', 'wording', undefined) }))
  .map((parts) =>
    parts.reduce(
      (all, { text, name }) => prose`${all}${name === undefined ? text : typed(text, field(name))}`,
      prose``,
    ),
  );

test('words are cut as their letters are', () => {
  fc.assert(
    fc.property(someWords, fc.nat(20), fc.nat(20), (whole, start, length) => {
      expect(plainText(cut(whole, start, start + length))).toBe(plainText(whole).slice(start, start + length));
    }),
  );
});

test('white space goes from both ends, and the words between keep their fields', () => {
  const spaced = prose`  ${typed('  insult ', field('offence'))} \n`;
  expect(runsOf(trimmed(spaced))).toEqual([{ text: 'insult', of: field('offence'), typed: true }]);
});

test('replacing in words gives the letters that it gives in a string', () => {
  const patterns = [/[a-m]/gu, /[a-m]/u, / +/gu, /$/u, /^./su, /(?<=a)b/gu];
  fc.assert(
    fc.property(someWords, fc.constantFrom(...patterns), fc.string({ maxLength: 2 }), (whole, pattern, by) => {
      expect(plainText(replaced(whole, pattern, by))).toBe(plainText(whole).replace(pattern, () => by));
    }),
  );
});

test('what a person typed keeps its marks, and the program its own around it', () => {
  const typedWords = typed('a .380 pistol , and ... more', undefined);
  expect(plainText(replacedAround(prose`found ${typedWords} , and left`, / (?=[.,])/gu, ''))).toBe(
    'found a .380 pistol , and ... more, and left',
  );
  expect(replacedAround('left , and', / (?=[.,])/gu, '')).toBe('left, and');
});
