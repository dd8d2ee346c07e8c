import { expect, test } from 'vitest';
import { createMemory } from './memory';

const woman = { kind: 'person', gender: 'female' } as const;
const man = { kind: 'person', gender: 'male' } as const;
const unknown = { kind: 'person', gender: undefined } as const;

test('the first mention is in full, the next by a pronoun', () => {
  const memory = createMemory();
  expect([memory.mention('a', woman), memory.mention('a', woman)]).toEqual(['full', 'pronoun']);
});

test('no pronoun stands where somebody else could be meant', () => {
  const memory = createMemory();
  memory.mention('a', woman);
  memory.mention('b', man);
  expect([memory.mention('a', woman), memory.mention('c', woman), memory.mention('a', woman)]).toEqual([
    'pronoun',
    'full',
    'short',
  ]);
});

test('a person whose gender is not recorded keeps the name, and makes others keep theirs', () => {
  const memory = createMemory();
  memory.mention('a', unknown);
  memory.mention('b', man);
  expect([memory.mention('a', unknown), memory.mention('b', man)]).toEqual(['short', 'short']);
});

test('a pronoun reaches back one sentence and never over a paragraph', () => {
  const memory = createMemory();
  memory.mention('a', man);
  memory.startSentence();
  const next = memory.mention('a', man);
  memory.startParagraph();
  expect([next, memory.mention('a', man)]).toEqual(['pronoun', 'short']);
});

test('several people can be "they" when the last sentence was about exactly them', () => {
  const memory = createMemory();
  memory.mention('a', man);
  memory.mention('b', man);
  memory.startSentence();
  const both = memory.areClear(['a', 'b']);
  memory.mention('c', man);
  expect([both, memory.areClear(['a', 'b'])]).toEqual([true, false]);
});
