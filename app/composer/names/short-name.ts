import type { NameOrder } from '#shared/kinds/party';
import { type Language, type LocalText, plainest, type Wording, wordingsOf } from '#shared/values/texts/text';

type Places = readonly [from: number, to: number];

/**
 * What somebody is called after the first mention by the recorded order of the name: by the family name, by both of
 * them, or by the own name where the father's stands in its place. Nothing where the words leave that open; the whole
 * name is said then.
 */
export function shortNameIn(name: LocalText, order: NameOrder): LocalText | undefined {
  const short = wordingsOf(name).map(({ language, wording }) => ({ language, wording: shortWording(wording, order) }));
  if (short.some(({ wording }) => wording === undefined)) return undefined;
  const [first] = short;
  if (first?.wording !== undefined && first.language === undefined) return first.wording.text;
  return Object.fromEntries(
    short.flatMap(({ language, wording }): readonly [Language, string | Wording][] =>
      language === undefined || wording === undefined ? [] : [[language, plainest(wording)]],
    ),
  );
}

/** The words that stand for somebody alone, as places among the words of the name. */
export function shortPlaces(words: readonly string[], order: NameOrder): Places | undefined {
  const found = placesIn(words, order);
  return found !== undefined && found[0] < found[1] && found[1] - found[0] < words.length ? found : undefined;
}

function shortWording({ text, forms = {}, gender, number }: Wording, order: NameOrder): Wording | undefined {
  const words = wordsOf(text);
  const places = shortPlaces(words, order);
  if (places === undefined) return undefined;
  const said = (all: readonly string[]) =>
    all
      .slice(...places)
      .join(' ')
      .replace(/,$/u, '');
  const kept = Object.entries(forms).flatMap(([key, form]) => {
    const own = wordsOf(form);
    return own.length === words.length ? [[key, said(own)] as const] : [];
  });
  return { text: said(words), forms: Object.fromEntries(kept), ...(gender && { gender }), ...(number && { number }) };
}

export const wordsOf = (name: string): readonly string[] => name.trim().split(/\s+/u);

function placesIn(words: readonly string[], order: NameOrder): Places | undefined {
  switch (order) {
    case 'whole':
      return undefined;
    case 'family-given':
      return [0, 1 + words.findIndex((word) => !isParticle(word))];
    case 'given-family':
      return lastFamily(words, words.length);
    case 'given-two-families': {
      const last = lastFamily(words, words.length);
      const both = lastFamily(words, last[0]);
      return both[0] > 0 ? [both[0], last[1]] : undefined;
    }
    case 'given-father':
      return ownName(words);
  }
}

/** The last word before a place, with the "de la" or "van der" that belongs to it. */
function lastFamily(words: readonly string[], end: number): Places {
  let from = end - 1;
  while (from > 0 && isParticle(words[from - 1] ?? '')) from -= 1;
  return [Math.max(from, 0), end];
}

/** What stands before "bin", or before the father's name that a word behind it marks; of two words the first. */
function ownName(words: readonly string[]): Places | undefined {
  const link = words.findIndex((word, at) => at > 0 && beforeFather.test(word));
  if (link > 0) return [0, link];
  if (behindFather.test(words.at(-1) ?? '')) return [0, words.length - 2];
  return words.length === 2 ? [0, 1] : undefined;
}

const particles =
  /^(?:de|del|della|di|da|do|dos|das|du|des|van|von|vom|zu|der|den|ter|la|las|los|le|el|al|as|ash|y|e|i|и|де|да|ди|дю|дер|дель|ла|фон|фан|ван|аль|эль|ад|ас|аш)$/iu;

const isParticle = (word: string) => particles.test(word) || /^\p{Ll}+$/u.test(word);

const beforeFather =
  /^(?:bin|bn|ibn|ben|binti?|binte|bt\.?|b\.|a\/[lp]|s\/o|d\/o|ould|wuld|mint|бин|бен|ибн|бинти?|ульд|минт)$/iu;
const behindFather =
  /^(?:o['’‘ʻ]?g['’‘ʻ]?li|oglu|oghlu|qizi|kizi|qyzy|kyzy|uly|uulu|оглы|оглу|кызы|гызы|уулу|улы|угли|кизи|ұлы|қызы)$/iu;
