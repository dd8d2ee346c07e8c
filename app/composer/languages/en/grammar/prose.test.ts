import { expect, test } from 'vitest';
import { plainText, prose, runsOf, typed } from '../../../words/words';
import { aOrAn, finish, list, quote, possessive } from './prose';
import { softComma } from '../../../words/joining';

test('a closing comma stands only where the sentence goes on', () => {
  const editor = `Mr X, editor of Y${softComma}`;
  expect([finish(`${editor} was heard`), finish(`they heard ${editor}`), finish(`heard (${editor}) twice`)]).toEqual([
    'Mr X, editor of Y, was heard.',
    'They heard Mr X, editor of Y.',
    'Heard (Mr X, editor of Y) twice.',
  ]);
});

test('a list takes semicolons only where an item has a comma of its own', () => {
  expect([
    list(['a', 'b', 'c']),
    list(['“a, b”', 'KZT 1,000', 'c']),
    list(['a, of x', 'b', 'c']),
    list(['a and b', 'c']),
    list([]),
  ]).toEqual(['a, b and c', '“a, b”, KZT 1,000 and c', 'a, of x; b; and c', 'a and b, and c', '']);
});

test('quoted words lose their own marks and full stop, and inner marks become single', () => {
  expect([quote('"the facts."'), quote('he said "no" to it'), quote('What now?')]).toEqual([
    '“the facts”',
    '“he said ‘no’ to it”',
    '“What now?”',
  ]);
});

test('a sentence gets one stop and a capital, an address on the web keeps its small letter', () => {
  expect([finish('it ended'), finish('he asked “why?”'), finish('guljan.org was blocked'), finish('')]).toEqual([
    'It ended.',
    'He asked “why?”',
    'guljan.org was blocked.',
    '',
  ]);
});

test('the article follows the sound', () => {
  expect(['editor', 'university', 'hour', 'poet'].map(aOrAn)).toEqual([
    'an editor',
    'a university',
    'an hour',
    'a poet',
  ]);
});

test('a capital, quotation marks and a comma that closes leave each word in the field that it comes from', () => {
  const offence = typed('insult', { record: { kind: 'charge', id: 'c' }, field: 'offence' });
  const runs = runsOf(finish(prose`${quote(offence)}${softComma} in words`));
  expect(runs.map(({ text, typed: isTyped }) => [text, isTyped])).toEqual([
    ['“', undefined],
    ['Insult', true],
    ['”, in words.', undefined],
  ]);
});

test('a short list takes no semicolons because its last item has a comma', () => {
  expect(plainText(list(['Varga', 'Orlik', 'Lena Kovac, head of a yard committee']))).toBe(
    'Varga, Orlik and Lena Kovac, head of a yard committee',
  );
  expect(plainText(list(['Lena Kovac, a clerk', 'Varga', 'Orlik']))).toBe('Lena Kovac, a clerk; Varga; and Orlik');
});

test.each([
  ['Kozlov', 'Kozlov’s'],
  ['Ellis', 'Ellis’s'],
  ['the dockers', 'the dockers’'],
  ['Council of River Communities', 'Council of River Communities’'],
])('what belongs to %s is %s', (name, whose) => {
  expect(possessive(name)).toBe(whose);
});
