/** How a dictionary makes words of a stem: `strip` is taken off, `added` put on, where the stem fits. */
export type Affix = {
  readonly flag: string;
  readonly strip: string;
  readonly fits: RegExp;
  /** Whether a prefix may stand before a word with this suffix, and the other way round. */
  readonly crosses: boolean;
};

/** The rules of a dictionary, by the letters that they add. */
export type Affixes = {
  readonly prefixes: ReadonlyMap<string, readonly Affix[]>;
  readonly suffixes: ReadonlyMap<string, readonly Affix[]>;
  /** The letters of the language, the frequent ones first. */
  readonly letters: readonly string[];
  /** What people write for what: the second in the place of the first. */
  readonly confusions: readonly (readonly [written: string, meant: string])[];
  /** Stems with this flag are known and never suggested. */
  readonly unsaid: string | undefined;
  /** Stems with this flag are no words alone. */
  readonly bound: string | undefined;
};

/**
 * Reads the rules of a Hunspell dictionary whose flags are single letters. Read are the directives that the dictionaries
 * of the program use: PFX, SFX, TRY, REP, NOSUGGEST, ONLYINCOMPOUND. Compounds are made of digits in them, and words with
 * digits are not checked.
 */
export function readAffixes(text: string): Affixes {
  const lines = text.split(/\r?\n/u).map((line) => line.trim().split(/\s+/u));
  const of = (directive: string) => lines.find(([first]) => first === directive)?.[1];
  return {
    prefixes: readRules(lines, 'PFX'),
    suffixes: readRules(lines, 'SFX'),
    letters: Array.from(new Set((of('TRY') ?? '').toLowerCase())).filter((letter) => /\p{L}/u.test(letter)),
    confusions: lines.flatMap(([first, written, meant]) =>
      first === 'REP' && written !== undefined && meant !== undefined
        ? [[written, meant.replaceAll('_', ' ')] as const]
        : [],
    ),
    unsaid: of('NOSUGGEST'),
    bound: of('ONLYINCOMPOUND'),
  };
}

type Lines = readonly (readonly string[])[];

function readRules(lines: Lines, kind: 'PFX' | 'SFX'): ReadonlyMap<string, readonly Affix[]> {
  const crossing = new Set<string>();
  const rules = new Map<string, Affix[]>();
  for (const [directive, flag = '', strip = '', added = '', condition] of lines) {
    if (directive !== kind) continue;
    if (condition === undefined) {
      if (strip === 'Y') crossing.add(flag);
      continue;
    }
    const ending = added === '0' ? '' : added;
    const rule = {
      flag,
      strip: strip === '0' ? '' : strip,
      fits: fitting(condition, kind),
      crosses: crossing.has(flag),
    };
    rules.set(ending, [...(rules.get(ending) ?? []), rule]);
  }
  return rules;
}

const fitting = (condition: string, kind: 'PFX' | 'SFX') =>
  new RegExp(kind === 'SFX' ? `${condition}$` : `^${condition}`, 'u');
