import { expectValue } from '#shared/result';
import type { SpellingLanguage } from '#shared/spelling/words';
import { workerSpelling } from '../../../renderer/platform/spelling-client';
import spellingWorkerUrl from '../../../renderer/platform/spelling-worker?worker&url';
import { startWorker } from '../../../renderer/platform/trusted-types';

/** The shipped worker for spelling: until it has answered its first question, about many words, and what it suggests. */
export async function measureSpelling(language: SpellingLanguage, words: readonly string[], wrong: readonly string[]) {
  const spelling = workerSpelling(() => startWorker(spellingWorkerUrl));
  const timed = async (task: () => Promise<unknown>) => {
    const started = performance.now();
    await task();
    return performance.now() - started;
  };
  const loadMs = await timed(async () => expectValue(await spelling.check(wrong.slice(0, 1), language)));
  let unknown = 0;
  const checkMs = await timed(async () => {
    for (let at = 0; at < words.length; at += 2000)
      unknown += expectValue(await spelling.check(words.slice(at, at + 2000), language)).length;
  });
  const suggestMs: number[] = [];
  for (const word of wrong)
    suggestMs.push(await timed(async () => expectValue(await spelling.suggest(word, language))));
  return { loadMs, checkMs, unknown, suggestMs };
}
