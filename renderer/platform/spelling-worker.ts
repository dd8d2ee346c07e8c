import { expose } from 'comlink';
import { createSpelling, type DictionaryFiles, type Spelling } from '#app/spelling/spelling';
import type { SpellingLanguage } from '#shared/spelling/words';
import englishRules from '../../assets/spelling/en.aff?url';
import englishField from '../../assets/spelling/en-field.dic?url';
import britishStems from '../../assets/spelling/en-GB.dic?url';
import americanStems from '../../assets/spelling/en-US.dic?url';
import russianRules from '../../assets/spelling/ru.aff?url';
import russianField from '../../assets/spelling/ru-field.dic?url';
import russianStems from '../../assets/spelling/ru.dic?url';

/** Knows words and nothing else. It has no way to the disk, the vault or the bridge, and ends with the page. */
export type SpellingWorker = Spelling;

const files: Readonly<Record<SpellingLanguage, { readonly rules: string; readonly stems: readonly string[] }>> = {
  en: { rules: englishRules, stems: [britishStems, americanStems, englishField] },
  ru: { rules: russianRules, stems: [russianStems, russianField] },
};

async function readFiles(language: SpellingLanguage): Promise<DictionaryFiles> {
  const { rules, stems } = files[language];
  return { rules: await readText(rules), stems: await Promise.all(stems.map(readText)) };
}

async function readText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`no dictionary at ${url}`);
  return response.text();
}

expose(createSpelling(readFiles) satisfies SpellingWorker);
