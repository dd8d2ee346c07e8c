import { existsSync, readFileSync } from 'node:fs';
import type { CorpusCase } from './corpus-case';
import { fileOf, tellCase } from './tell-case';

/** Words of a case's text that are true and yet not as they should be, and those that somebody would have written. */
type Wording = readonly [told: string, right: string];

/** The text of a case as somebody who has read it would have it. */
export const textAsItShouldRead = ({ folder, language }: CorpusCase): string =>
  readFileSync(fileOf(folder, `text.${language}.txt`), 'utf8');

/**
 * The wordings of a case that are known to be amiss, beside its text. Whoever mends one takes it out; the kind of its
 * fault stands in `open-faults.md`.
 */
export function wordingsOf({ folder, language }: CorpusCase): readonly Wording[] {
  const file = fileOf(folder, `wordings.${language}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Wording[]) : [];
}

/** The text of a case as it is told, each known wording put right. */
export const textPutRight = (corpusCase: CorpusCase): string =>
  wordingsOf(corpusCase).reduce((text, [told, right]) => text.replace(told, () => right), tellCase(corpusCase).text);

/** The known wordings of a case that its text does not have once: mended, or not said closely enough to be found. */
export function wordingsAstray(corpusCase: CorpusCase): readonly string[] {
  const { text } = tellCase(corpusCase);
  return wordingsOf(corpusCase)
    .map(([told]) => told)
    .filter((told) => text.split(told).length !== 2);
}
