import { expect, test } from 'vitest';
import type { SpellingApi } from '#shared/contract/spelling-api';
import { fail, succeed } from '#shared/result';
import { createSpellingMemory } from './spelling-memory';

/** Knows the words given, and remembers what it was asked. */
function aSpelling(...right: readonly string[]) {
  const known = new Set(right);
  const asked: (readonly string[])[] = [];
  const outage = { lasts: false };
  const api: SpellingApi = {
    check: (words) => {
      asked.push(words);
      if (outage.lasts) return Promise.resolve(fail({ code: 'spelling/not-available' }));
      return Promise.resolve(succeed(words.filter((word) => !known.has(word))));
    },
    suggest: (word) => Promise.resolve(succeed([`${word}?`])),
    know: (words) => {
      for (const word of words) known.add(word);
    },
  };
  return { api, asked, outage };
}

/** Settled when the memory knows more, or says why it does not. */
const told = (memory: ReturnType<typeof createSpellingMemory>) =>
  new Promise<void>((resolve) => {
    const end = memory.listen(() => {
      end();
      resolve();
    });
  });

const wordsIn = (memory: ReturnType<typeof createSpellingMemory>, text: string) =>
  memory.misspelled(text).words.map(({ start, end }) => text.slice(start, end));

test('a text has no marks until its words were looked up, and then those of its wrong words', async () => {
  const memory = createSpellingMemory(aSpelling('the', 'court').api, 'en');
  expect(wordsIn(memory, 'the cuort')).toEqual([]);
  await told(memory);
  expect(wordsIn(memory, 'the cuort, the cuort')).toEqual(['cuort', 'cuort']);
});

test('a text is whole when all of its words were looked up; what is made known is other news', async () => {
  const memory = createSpellingMemory(aSpelling('the').api, 'en');
  const news: string[] = [];
  memory.listen((one) => news.push(one));
  expect(memory.misspelled('the cuort').isWhole).toBe(false);
  await told(memory);
  expect(memory.misspelled('the cuort').isWhole).toBe(true);
  memory.know(['cuort']);
  expect(memory.misspelled('the cuort').isWhole).toBe(false);
  expect(news).toEqual(['more', 'other']);
});

test('words of several texts are asked for in one question, each once, and never again', async () => {
  const { api, asked } = aSpelling('the', 'court', 'sat');
  const memory = createSpellingMemory(api, 'en');
  memory.misspelled('the court');
  memory.misspelled('the court sat');
  await told(memory);
  memory.misspelled('the court sat');
  await Promise.resolve();
  expect(asked).toEqual([['the', 'court', 'sat']]);
});

test('a long document is asked for in questions of two thousand words', async () => {
  const { api, asked } = aSpelling();
  const memory = createSpellingMemory(api, 'en');
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const words = letters.flatMap((one) => letters.flatMap((two) => letters.map((three) => one + two + three)));
  memory.misspelled(words.slice(0, 4500).join(' '));
  while (asked.length < 3) await told(memory);
  expect(asked.map(({ length }) => length)).toEqual([2000, 2000, 500]);
});

test('a word that is taken as right loses its marks, also where it stands with an ending', async () => {
  const { api } = aSpelling();
  const memory = createSpellingMemory(api, 'en');
  memory.misspelled('Aqqum');
  await told(memory);
  expect(wordsIn(memory, 'Aqqum')).toEqual(['Aqqum']);
  memory.know(['Aqqum']);
  expect(wordsIn(memory, 'Aqqum')).toEqual([]);
  await told(memory);
  expect(wordsIn(memory, 'Aqqum')).toEqual([]);
});

test('without an answer nothing is marked, the reason is told, and the next text asks again', async () => {
  const { api, outage } = aSpelling('the');
  const memory = createSpellingMemory(api, 'en');
  outage.lasts = true;
  memory.misspelled('the cuort');
  await told(memory);
  expect(memory.failure()).toEqual({ code: 'spelling/not-available' });
  expect(wordsIn(memory, '')).toEqual([]);
  outage.lasts = false;
  await Promise.resolve();
  memory.misspelled('the cuort');
  await told(memory);
  expect(memory.failure()).toBeUndefined();
  expect(wordsIn(memory, 'the cuort')).toEqual(['cuort']);
});

test('who looks at the text again at each word of news is not told the same failure for ever', async () => {
  const { api, asked, outage } = aSpelling();
  const memory = createSpellingMemory(api, 'en');
  outage.lasts = true;
  memory.listen(() => {
    memory.misspelled('the cuort');
  });
  memory.misspelled('the cuort');
  await told(memory);
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  expect(asked).toEqual([['the', 'cuort']]);
});

test('a word made known while it is looked up is right', async () => {
  const { api } = aSpelling();
  const isMadeKnown = { once: false };
  const memory = createSpellingMemory(
    {
      ...api,
      check: async (words, language) => {
        const answer = await api.check(words, language);
        if (!isMadeKnown.once) memory.know(['Aqqum']);
        isMadeKnown.once = true;
        return answer;
      },
    },
    'en',
  );
  memory.misspelled('Aqqum');
  await told(memory);
  await told(memory);
  await told(memory);
  expect(wordsIn(memory, 'Aqqum')).toEqual([]);
});

test('no more words are remembered than may be; the one that was not seen longest goes', async () => {
  const { api, asked } = aSpelling('the', 'court', 'sat');
  const memory = createSpellingMemory(api, 'en', { most: 2 });
  memory.misspelled('the court');
  await told(memory);
  memory.misspelled('the');
  memory.misspelled('sat');
  await told(memory);
  memory.misspelled('the');
  await Promise.resolve();
  expect(asked).toEqual([['the', 'court'], ['sat']]);
  memory.misspelled('court');
  await told(memory);
  expect(asked.at(-1)).toEqual(['court']);
});
