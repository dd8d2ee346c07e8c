/** What a law calls its provisions, which makes the form in which it is cited. */
export const provisionKinds = [
  /** `Article 129(2) of the Criminal Code` */
  'article',
  /** `section 5(1) of the Public Order Act 1986` */
  'section',
  /** `§ 130(1) of the Criminal Code`, `§ 130(1) StGB` */
  'section-sign',
  /** `18 U.S.C. § 922(g)(1)` */
  'section-sign-after-law',
  'rule',
  'regulation',
  'paragraph',
  'clause',
  'principle',
  'chapter',
  'schedule',
  /** `the Fourth Amendment to the Constitution` */
  'amendment',
  /** Law that is not written down in provisions: `contrary to common law` */
  'unwritten',
] as const;

export type ProvisionKind = (typeof provisionKinds)[number];

const words: readonly (readonly [ProvisionKind, string])[] = [
  [
    'article',
    'articles?|arts?\\.?|artikel|artículos?|articol(?:ul|ele|o|i)?|artigos?|artykuł|čl(?:ánek|anak|en)?\\.?|mad\\.?|m\\.|md\\.?|madde(?:si)?|maddə|modda|статья(?:ми|х)?|стать(?:и|е|ю|ей|ям)|статей|стст?\\.|ст\\.?|бап|бабы',
  ],
  ['section', 'sections?|sects?\\.?|secs?\\.|ss?\\.?|раздел(?:ы|а|у|е|ом|ов|ам|ами|ах)?|разд\\.'],
  ['section-sign', '§{1,2}|параграф(?:ы|а|у|е|ом|ов|ам|ами|ах)?'],
  ['rule', 'rules?|правил(?:о|а|у|е|ом|ам|ами|ах)?'],
  ['regulation', 'regulations?|regs?\\.?'],
  ['clause', 'clauses?|cl\\.?'],
  ['principle', 'principles?|принцип(?:ы|а|у|е|ом|ов|ам|ами|ах)?'],
  ['chapter', 'chapters?|ch\\.|глав(?:а|ы|е|у|ой|ам|ами|ах)|гл\\.'],
  ['schedule', 'schedules?|scheds?\\.?|sch\\.?|приложени(?:е|я|ю|и|ем|й|ям|ями|ях)'],
  ['amendment', 'amendments?|amends?\\.?|поправ(?:ка|ки|ке|ку|кой|ок|кам|ками|ках)'],
  ['paragraph', 'paragraphs?|paras?\\.?|пункт(?:ы|а|у|е|ом|ов|ам|ами|ах)?|пп?\\.'],
];

/** For each kind the words that stand before the number of a provision, as the source of a regular expression. */
export const provisionWords: readonly (readonly [ProvisionKind, string])[] = words;

/** Ordinals up to twenty-seven: more amendments have no names. */
const ordinals = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
  ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
  ...['twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth'],
  'twenty-seventh',
];

/** `Fourth`, `4th`, `IV`, `4` as a number; `undefined` of other words. */
export function ordinalNumber(word: string): number | undefined {
  const named = ordinals.indexOf(word.toLowerCase()) + 1;
  if (named > 0) return named;
  const figures = /^(\d{1,3})(?:st|nd|rd|th|-?[ая]я)?$/iu.exec(word)?.[1];
  return figures === undefined ? romanNumber(word) : Number(figures);
}

/** `Fourth` for 4; in figures beyond those that have a name here. */
export function ordinalWord(number: number): string {
  const word = ordinals[number - 1];
  return word === undefined ? `${number}th` : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanNumber(word: string): number | undefined {
  if (!/^(?:X{0,3})(?:IX|IV|V?I{0,3})$/u.test(word) || word === '') return undefined;
  const values = Array.from(word).map((digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0);
}
