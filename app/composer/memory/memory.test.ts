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

test('of several named in one breath each is named again, until the text has spoken of one alone', () => {
  const memory = createMemory();
  memory.mention('a', man);
  memory.mention('b', woman);
  memory.nameTogether(['a', 'b']);
  memory.startSentence();
  expect([memory.mention('a', man), memory.mention('a', man), memory.mention('b', woman)]).toEqual([
    'short',
    'pronoun',
    'short',
  ]);
});

test('nobody is among "them" whom the sentence has named apart', () => {
  const memory = createMemory();
  memory.mention('a', man);
  memory.mention('b', man);
  memory.startSentence();
  memory.mention('a', man);
  expect(memory.areClear(['a', 'b'])).toBe(false);
});

test('a name that was asked for and left out introduces nobody', () => {
  const memory = createMemory();
  const isIn = (words: unknown) => words === 'Paul was arrested.';
  memory.mention('paul', man, isIn);
  expect([memory.unsaid('Paul was arrested.'), memory.unsaid('It rained.')]).toEqual([[], ['paul']]);
  memory.forget(['paul']);
  expect(memory.mention('paul', man)).toBe('full');
});

test('what is not heard is no mention: the next one is the first', () => {
  const memory = createMemory();
  memory.overhear(['paul']);
  expect([memory.mention('paul', man), memory.mention('paul', man), memory.mention('paul', man)]).toEqual([
    'full',
    'full',
    'pronoun',
  ]);
});
