import type { Affix, Affixes } from './affixes';

/** What a dictionary knows of a word exactly as it is written. */
export type Dictionary = {
  readonly has: (word: string) => boolean;
  /** Whether the word may be suggested: it is known, and its dictionary does not keep it back. */
  readonly offers: (word: string) => boolean;
};

/**
 * Reads the stems of one or more Hunspell dictionaries with the same rules. Words are not made of them beforehand:
 * a word that is asked for is taken apart, so that Russian needs some megabytes and not some hundred.
 */
export function readDictionary(affixes: Affixes, ...dictionaries: readonly string[]): Dictionary {
  const stems = readStems(dictionaries);
  const isStem = (word: string, fits: (flags: string) => boolean): boolean => {
    const flags = stems.get(word);
    return flags !== undefined && !hasFlag(flags, affixes.bound) && fits(flags);
  };
  const has = (word: string, allowed: (flags: string) => boolean): boolean =>
    isStem(word, allowed) ||
    isMade(word, affixes, (stem, ...needed) =>
      isStem(stem, (flags) => allowed(flags) && needed.every((flag) => flags.includes(flag))),
    );
  return {
    has: (word) => has(word, () => true),
    offers: (word) => has(word, (flags) => !hasFlag(flags, affixes.unsaid)),
  };
}

const hasFlag = (flags: string, flag: string | undefined): boolean => flag !== undefined && flags.includes(flag);

/** The first line of a dictionary says how many follow. */
function readStems(dictionaries: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const dictionary of dictionaries) {
    for (const line of dictionary.split(/\r?\n/u).slice(1)) {
      const [stem = '', flags = ''] = line.split('/', 2);
      if (stem === '') continue;
      const known = stems.get(stem);
      stems.set(stem, known === undefined || known === flags ? flags : known + flags);
    }
  }
  return stems;
}

type HasStem = (stem: string, ...flags: readonly string[]) => boolean;

/** Whether the word is a stem with a suffix, a prefix, or both where they go together. */
function isMade(word: string, { prefixes, suffixes }: Affixes, hasStem: HasStem): boolean {
  const withSuffix = (rest: string, isNeeded: (stem: string, suffix: Affix) => boolean): boolean =>
    endingsOf(rest, suffixes).some(([start, rules]) =>
      rules.some((rule) => {
        const stem = start + rule.strip;
        return rule.fits.test(stem) && isNeeded(stem, rule);
      }),
    );
  if (withSuffix(word, (stem, { flag }) => hasStem(stem, flag))) return true;
  return beginningsOf(word, prefixes).some(([end, rules]) =>
    rules.some((prefix) => {
      const rest = prefix.strip + end;
      if (!prefix.fits.test(rest)) return false;
      if (hasStem(rest, prefix.flag)) return true;
      return (
        prefix.crosses && withSuffix(rest, (stem, suffix) => suffix.crosses && hasStem(stem, prefix.flag, suffix.flag))
      );
    }),
  );
}

type Rules = ReadonlyMap<string, readonly Affix[]>;
type Cut = readonly [rest: string, rules: readonly Affix[]];

function endingsOf(word: string, rules: Rules): readonly Cut[] {
  return cuts(word, (at) => [word.slice(0, at), rules.get(word.slice(at))]);
}

function beginningsOf(word: string, rules: Rules): readonly Cut[] {
  return rules.size === 0 ? [] : cuts(word, (at) => [word.slice(at), rules.get(word.slice(0, at))]);
}

/** Nothing is left of no word: each cut leaves a letter at least, or the rule gives one back. */
function cuts(word: string, cut: (at: number) => readonly [string, readonly Affix[] | undefined]): readonly Cut[] {
  const found: Cut[] = [];
  for (let at = 0; at <= word.length; at += 1) {
    const [rest, rules] = cut(at);
    if (rules !== undefined) found.push([rest, rules]);
  }
  return found;
}
