import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpellingLanguage } from '#shared/spelling/words';
import type { bench } from './page/page';
import { memoryOfTree } from './memory';
import { startProgram, withProfile } from './program';
import { quantile } from './statistics';

declare const window: { readonly bench: typeof bench };

const stems: Readonly<Record<SpellingLanguage, string>> = { en: 'en-US.dic', ru: 'ru.dic' };
const misspelt: Readonly<Record<SpellingLanguage, string>> = {
  en: 'recieve seperate accomodate definately occured tribunl detaind alegation poeple prisonner',
  ru: 'агенство ходотайство расследавание пострадавщий апеляция вобщем учавствовать следущий зщаита дознователь',
};

/** 45,000 words, each but once, every second of them misspelt: a longer text than anybody writes, and a worse one. */
function manyWords(root: string, language: SpellingLanguage): readonly string[] {
  const lines = readFileSync(join(root, 'assets/spelling', stems[language]), 'utf8')
    .split('\n')
    .slice(1);
  const words = lines.map((line) => line.split('/')[0] ?? '').filter((word) => word.length > 3);
  const step = Math.max(1, Math.floor(words.length / 45_000));
  const taken = words.filter((_, at) => at % step === 0);
  return Array.from({ length: 45_000 }, (_, at) => {
    const word = taken[at % taken.length] ?? '';
    return at % 2 === 0 ? word : `${word.slice(1, -1)}${word.slice(0, 1).toLowerCase()}${word.slice(-1)}`;
  });
}

/** Times in milliseconds and memory of all processes in MiB, of a program that checks one language. */
export function measureSpelling(electron: string, folder: string, root: string, language: SpellingLanguage) {
  return withProfile(async (profile) => {
    const { app, page } = await startProgram(electron, folder, profile);
    const pid = app.process().pid ?? 0;
    const before = memoryOfTree(pid);
    const times = await page.evaluate(([one, words, wrong]) => window.bench.spell(one, words, wrong), [
      language,
      manyWords(root, language),
      misspelt[language].split(' '),
    ] as const);
    const memory = memoryOfTree(pid) - before;
    await app.close();
    return { ...times, suggestMs: quantile(times.suggestMs, 0.95), memory };
  });
}
