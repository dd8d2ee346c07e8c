import type { Norm } from '#shared/kinds/registers/norm';
import { textsIn } from '#shared/values/texts/text';
import { reader } from '#shared/values/texts/typed-text';

/**
 * The norms that a search means. A number is the beginning of an article (`12` finds 12 and 129, `19(3)` itself), a word
 * may stand anywhere in the name, the heading, the subject or the wording; every word must be found.
 */
export function findNorms(norms: readonly Norm[], query: string): readonly Norm[] {
  const wanted = wordsOf(query);
  if (wanted === undefined) return [];
  if (wanted.length === 0) return norms;
  return norms.filter((norm) => {
    const words = fold(textsOf(norm).join('\n'));
    const article = fold(norm.article ?? '').replace(/\s/gu, '');
    return wanted.every((word) => (/^\d/u.test(word) ? hasNumber(article, words, word) : words.includes(word)));
  });
}

const wordsOf = reader('search', foldedWords, () => undefined);

function foldedWords(query: string): readonly string[] | undefined {
  return fold(query).split(/\s+/u).filter(Boolean);
}

/** The number of an article; in texts (the number of a law, a part of a wording) only as a word of its own. */
function hasNumber(article: string, words: string, number: string): boolean {
  if (article.split(/[–—,-]|and/u).some((one) => one.startsWith(number))) return true;
  return article === '' && words.split(/[\s,;]+/u).includes(number);
}

function textsOf(norm: Norm): readonly string[] {
  const { code, codeShort, country, number, subject, title, quotation, versions = [] } = norm;
  const texts = [code, codeShort, country, number, subject, title, quotation];
  const worded = versions.flatMap((version) => [version.title, version.wording]);
  return textsIn([...texts, ...worded]);
}

/** Letter case and accents make no difference. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
