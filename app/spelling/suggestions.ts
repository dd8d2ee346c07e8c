import type { SpellingLanguage } from '#shared/spelling/words';
import type { Affixes } from './affixes';

const most = 6;
/** A word of more letters is no misspelt word. */
const longest = 40;
/** About half a second; words that need more are long and far from any. */
const mostTried = 60_000;

/**
 * What may have been meant by an unknown word: words one slip away, what people confuse before what is merely near; two
 * words where a space is missing; and, when that gives little, words with a confusion beside the slip.
 */
export function suggestionsFor(
  written: string,
  language: SpellingLanguage,
  { letters, confusions }: Affixes,
  isOffered: (word: string) => boolean,
): readonly string[] {
  if (written.length > longest) return [];
  const word = inOneAlphabet(written, language);
  const usual = confused[language];
  const table = [...confusions, ...usual];
  const found = new Map<string, true>();
  let tried = 0;
  const take = (candidates: Iterable<string>): void => {
    for (const candidate of candidates) {
      tried += 1;
      if (found.size >= most || tried > mostTried) return;
      const said = firstSaid(candidate, word, isOffered);
      if (said !== undefined && said !== written) found.set(said, true);
    }
  };
  const plain = word.toLowerCase();
  take([word, plain]);
  if (found.has(word)) return [word];
  take(withConfusion(plain, table));
  take(withSwap(plain));
  take(inTwo(plain, smallWords[language], isOffered));
  take(withLetter(plain, letters));
  if (found.size < 2) take(withTwoConfusions(plain, table));
  if (found.size < 1) take(withTwoSlips(plain, usual, letters));
  return [...found.keys()];
}

const withCapital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The candidate as it is said: with the capital of the written word, or with the one that a name needs. */
function firstSaid(candidate: string, word: string, isOffered: (word: string) => boolean): string | undefined {
  const capital = withCapital(candidate);
  const isCapital = word !== word.toLowerCase();
  if (candidate.includes(' ')) return isCapital ? capital : candidate;
  if (isOffered(candidate)) return isCapital ? capital : candidate;
  return isOffered(capital) ? capital : undefined;
}

/** Letters that look alike in the two alphabets. */
const looksLike: Readonly<Record<SpellingLanguage, readonly [from: string, to: string]>> = {
  ru: ['aceopxyABCEHKMOPTXik', 'асеорхуАВСЕНКМОРТХик'],
  en: ['асеорхуАВСЕНКМОРТХ', 'aceopxyABCEHKMOPTX'],
};

function inOneAlphabet(word: string, language: SpellingLanguage): string {
  const [from, to] = looksLike[language];
  return Array.from(word, (letter) => to[from.indexOf(letter)] ?? letter).join('');
}

type Confusions = readonly (readonly [written: string, meant: string])[];

const both = (...pairs: readonly string[]): Confusions =>
  pairs.flatMap((pair) => {
    const [one = '', other = ''] = pair.split('/');
    return [
      [one, other],
      [other, one],
    ] as const;
  });

const doubles = (letters: string): Confusions =>
  both(...Array.from(letters, (letter) => `${letter}${letter}/${letter}`));

/** What is said alike and written otherwise; the Russian dictionary brings no such list, the English one a long one. */
const confused: Readonly<Record<SpellingLanguage, Confusions>> = {
  ru: [
    ...both('о/а', 'е/и', 'я/е', 'э/е', 'ы/и', 'ё/о', 'е/ё', 'ться/тся', 'ь/', 'ъ/ь', 'тс/ц', 'тц/ц', 'ого/ово'),
    ...both('б/п', 'в/ф', 'г/к', 'д/т', 'ж/ш', 'з/с', 'щ/ш', 'щ/сч', 'ч/щ', 'чн/шн', 'зд/здн', 'ст/стн', 'ств/тств'),
    ...both('ство/тство', 'пре/при', 'не/ни'),
    ...doubles('нсслмпртк'),
  ],
  en: [...both('ie/ei', 'e/a', 'e/i', 'c/s', 'ence/ance', 'ent/ant', 'able/ible', 'se/ce'), ...doubles('lstmnprcdf')],
};

/** Each written piece, at each of its places, as what may have been meant. */
function* withConfusion(word: string, table: Confusions): Iterable<string> {
  for (const [written, meant] of table) {
    if (written === '') {
      for (let at = 1; at <= word.length; at += 1) yield word.slice(0, at) + meant + word.slice(at);
    } else {
      for (let at = word.indexOf(written); at >= 0; at = word.indexOf(written, at + 1)) {
        yield word.slice(0, at) + meant + word.slice(at + written.length);
      }
    }
  }
}

function* withSwap(word: string): Iterable<string> {
  for (let at = 0; at < word.length - 1; at += 1) {
    yield word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}

/** One letter more, another one, or one less. */
function* withLetter(word: string, letters: readonly string[]): Iterable<string> {
  for (let at = word.length; at >= 0; at -= 1) {
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at);
  }
  for (let at = word.length - 1; at >= 0; at -= 1) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = word.length - 1; at >= 0; at -= 1) {
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}

function* withTwoConfusions(word: string, table: Confusions): Iterable<string> {
  for (const once of withConfusion(word, table)) yield* withConfusion(once, table);
}

/** A confusion, and any slip beside it. */
function* withTwoSlips(word: string, usual: Confusions, letters: readonly string[]): Iterable<string> {
  for (const once of withConfusion(word, usual)) yield* withSwap(once);
  for (const once of withConfusion(word, usual)) yield* withLetter(once, letters);
}

type Small = { readonly before: ReadonlySet<string>; readonly behind: ReadonlySet<string> };
const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that people write together with the one behind or before them; any two words would give nonsense. */
const smallWords: Readonly<Record<SpellingLanguage, Small>> = {
  ru: {
    before: wordSet('без в для до за и из к как на не ни о об от по при с со так то у'),
    behind: wordSet('бы же ли что'),
  },
  en: { before: wordSet('a all and as at be by for if in is it no not of on or so the to'), behind: wordSet('of to') },
};

/** A space is missing. */
function* inTwo(word: string, { before, behind }: Small, isOffered: (word: string) => boolean): Iterable<string> {
  for (let at = 1; at < word.length; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const isTwo = (before.has(first) && second.length > 1) || (behind.has(second) && first.length > 1);
    if (isTwo && isOffered(first) && isOffered(second)) yield `${first} ${second}`;
  }
}
