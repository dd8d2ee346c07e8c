import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed/composed';
import { elsa, registers } from '../../../test/builders/ruritania';

const post = (id: string, fields: Readonly<Record<string, unknown>>) => ({
  id,
  kind: 'post',
  authors: ['elsa'],
  claims: [{ act: 'stated', content: 'the dam leaks' }],
  ...fields,
});

const told = (
  expressions: readonly Readonly<Record<string, unknown>>[],
  acts: readonly string[],
  language: 'en' | 'ru',
) =>
  composeText(
    aCaseBook({
      parties: [elsa],
      expressions,
      charges: [{ id: 'c', against: ['elsa'], brought: on('2011-09-01'), offence: 'insult', acts }],
    }),
    registers,
    'un-public',
    language,
  )
    .paragraphs.join(' ')
    .replaceAll('\u00a0', ' ');

const untitled = [post('a', { date: on('2011-08-01') }), post('b', { date: on('2011-08-05') })];
const titled = [
  post('a', { date: on('2011-08-01'), titles: ['The dam'] }),
  post('b', { date: on('2011-08-05'), titles: ['The river'] }),
];

test.each([
  [titled, ['a', 'b'], 'en', 'The charge concerned the post “The dam” and the post “The river”.'],
  [titled, ['a'], 'en', 'The charge concerned the post “The dam”.'],
  [titled, ['b'], 'en', 'The charge concerned the post.'],
  [
    untitled,
    ['a', 'b'],
    'en',
    'The charge concerned the post published on 1 August 2011 and the post published on 5 August 2011.',
  ],
  [titled, ['a', 'b'], 'ru', 'Обвинение касалось поста «The dam» и поста «The river».'],
  [titled, ['a'], 'ru', 'Обвинение касалось поста «The dam».'],
  [untitled, ['a'], 'ru', 'Обвинение касалось поста, размещенного 1 августа 2011 года.'],
] as const)(
  'a text is told from another of its kind that was mentioned since: %#',
  (expressions, acts, language, said) => {
    expect(told(expressions, acts, language)).toContain(said);
  },
);

test('what has just been mentioned needs no more than its noun', () => {
  expect(told(untitled, ['a'], 'en')).toContain('published a post. In the post, ');
});
