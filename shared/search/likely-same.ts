import { nameKey } from './name-key';
import { reader } from '../values/texts/typed-text';
import { typingDistance } from './typing-distance';

/** `same`: spellings of one name. `likely`: a name with initials, without a patronymic, or with a typing error. */
export type Likeness = 'same' | 'likely';

/**
 * Whether two names may well be names of one person or body, so that somebody should look before a second record is
 * made. A suspicion only: Kozlov and Kozlova are likely, for a letter is quickly left out, and may yet be a couple.
 */
export const likelySame = reader('name', likenessOf, () => undefined);

function likenessOf(one: string, other: string): Likeness | undefined {
  const [fewer, more] = [words(one), words(other)].toSorted((a, b) => a.length - b.length);
  if (fewer === undefined || more === undefined || fewer.length === 0) return undefined;
  if (fewer.toSorted().join(' ') === more.toSorted().join(' ')) return 'same';
  if (numbers(fewer) !== numbers(more) && numbers(fewer) !== '') return undefined;
  return fewer.length === 1 ? likeFamilyName(fewer[0] ?? '', more) : likeWords(fewer, more);
}

function words(name: string): readonly string[] {
  return nameKey(name)
    .split(' ')
    .filter((word) => word !== '');
}

function numbers(all: readonly string[]): string {
  return all.filter((word) => /\p{N}/u.test(word)).join(' ');
}

/** One word alone: a family name, which stands last, or first before a name and patronymic or before initials. */
function likeFamilyName(word: string, more: readonly string[]): Likeness | undefined {
  const first = more.length > 2 || more.slice(1).every((each) => each.length === 1) ? more.slice(0, 1) : [];
  const places = [...more.slice(-1), ...first];
  return word.length > 3 && places.some((each) => likeWord(word, each) === 'word') ? 'likely' : undefined;
}

/** Where words are left out on one side, those that are there must be the same: Almaly is not some court of Almaty. */
function likeWords(fewer: readonly string[], more: readonly string[]): Likeness | undefined {
  const fits = fewer.length === more.length ? likeWord : sameWord;
  const left = [...more];
  const fitting: (Fit | undefined)[] = fewer.map((word) => {
    const ranked = (['word', 'initial'] as const).map((kind) => left.findIndex((each) => fits(word, each) === kind));
    const at = ranked.find((place) => place >= 0);
    const found = at === undefined ? undefined : left.splice(at, 1)[0];
    return found === undefined ? undefined : fits(word, found);
  });
  return fitting.every((fit) => fit !== undefined) && fitting.includes('word') ? 'likely' : undefined;
}

type Fit = 'word' | 'initial';

function likeWord(one: string, other: string): Fit | undefined {
  return sameWord(one, other) ?? (isNear(one, other) ? 'word' : undefined);
}

function sameWord(one: string, other: string): Fit | undefined {
  if (one === other) return one.length > 1 ? 'word' : 'initial';
  if (one.length > 1 && other.length > 1) return undefined;
  return one[0] === other[0] ? 'initial' : undefined;
}

/** Short names differ by a letter and are others: Serik and Berik, Aslan and Arslan. */
function isNear(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  if (length < 6 || one[0] !== other[0] || /\p{N}/u.test(one + other)) return false;
  const most = length < 10 ? 1 : 2;
  return typingDistance(one, other, most) <= most;
}
