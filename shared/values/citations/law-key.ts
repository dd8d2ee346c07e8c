/**
 * The name of a law to compare by exactly: letter case, points, quotation marks, "of" and "the" make no difference, and
 * a Russian name is the same in all its cases. `18 U.S.C.` is `18 usc`.
 */
export function lawKey(name: string): string {
  return wordsOf(name)
    .filter((word) => word !== 'of' && word !== 'the')
    .map(stem)
    .join(' ');
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .replace(/[’‘ʼ'`´]|(?<=\p{L})\./gu, '')
    .replace(/(?<![\p{L}\p{N}])\p{L}(?: \p{L}(?![\p{L}\p{N}]))+/gu, (letters) => letters.replaceAll(' ', ''))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

const endings =
  /(?:ого|его|ому|ему|ыми|ими|ами|ями|ый|ий|ой|ая|яя|ое|ее|ую|юю|ые|ие|ым|им|ом|ем|ам|ям|ах|ях|ых|их|ей|ою|ев|ов|[аеиоуыэюяйь])$/u;

/** A Cyrillic word without the ending of its case. */
const stem = (word: string): string => (/^[а-я]{4,}$/u.test(word) ? word.replace(endings, '') : word);

const small = new Set([
  'of',
  'the',
  'and',
  'on',
  'for',
  'to',
  'in',
  'о',
  'об',
  'и',
  'в',
  'на',
  'de',
  'la',
  'du',
  'des',
]);

/** The initials by which a law may be cited: `poa` and `poa 1986` of the Public Order Act 1986. Nothing of one word. */
export function initialsOf(name: string): readonly string[] {
  const words = wordsOf(name.replace(/\([^()]*\)/gu, ' ')).filter((word) => !small.has(word));
  const letters = words.flatMap((word) => (/^\p{N}/u.test(word) ? [] : [word.charAt(0)])).join('');
  const year = words.findLast((word) => /^(?:1[89]|20)\d\d$/u.test(word));
  if (letters.length < 2) return [];
  return year === undefined ? [letters] : [letters, `${letters} ${year}`];
}
