import { readFileSync } from 'node:fs';
import { type CorpusCase, keyOf } from './corpus-case';
import { knownWordings, type Wording } from './known/wordings';
import { fileOf, tellCase } from './tell-case';

/** The text of a case as somebody who has read it would have it. */
export const textAsItShouldRead = ({ folder, language }: CorpusCase): string =>
  readFileSync(fileOf(folder, `text.${language}.txt`), 'utf8');

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

export const wordingsOf = (corpusCase: CorpusCase): readonly Wording[] => knownWordings[keyOf(corpusCase)] ?? [];
