const list = (text: string) => text.split(' ');
const each = (...parts: readonly string[]): readonly string[] =>
  parts.map((part) => part.split(' ')).reduce((all, part) => all.flatMap((start) => part.map((end) => start + end)));

/** Kazakh, Kyrgyz and Tatar in Cyrillic, each vowel after the one before it; as Russian keyboards write them too. */
const turkicCases = [
  ...each('н д т', 'ы и у ү і е', 'ң н'),
  ...each('н д т', 'ы и у ү і е'),
  ...each('г ғ к қ н', 'а е о ө ә'),
  ...each('д т нд', 'а е о ө ә'),
  ...each('д т н нд', 'а е о ө ә', 'н'),
  ...each('м б п', 'е а', 'н'),
  ...each('н д т', 'і и', 'кі ки'),
  ...list('ша ше'),
];
/** Kazakh in Latin letters, Uzbek, Turkish, Azerbaijani. Written as folded. */
const latinCases = [
  ...each('n d t', 'y i u', 'n'),
  ...each('n d t', 'y i u'),
  ...each('g q k n y', 'a e'),
  ...each('d t nd', 'a e'),
  ...each('d t n nd', 'a e', 'n'),
  ...each('m b p', 'e', 'n'),
  ...list('ning in un yi yu yla yle la le'),
];
const latinPlurals = each('l d t', 'a e', 'r');
const afterPlural = ['', 'i', 'a', 'e', ...latinCases];
const armenian = list('ի ը ն ին ից ով ում ու ներ ների ները ներին ներից ներով');
/** The genitive of German and the plural of English; Turkish “my”. */
const others = list('s es im');

const prefixes: readonly (readonly [script: RegExp, prefixes: readonly string[]])[] = [
  [/^\p{Script=Arabic}/u, list('و ف ب ل ك ال وال بال لل فال كال')],
  [/^\p{Script=Hebrew}/u, list('ו ב ל ה מ ש כ')],
  [/^\p{Script=Ethiopic}/u, list('የ ለ በ ከ ስለ እነ')],
];

const endings = new Set([
  ...withPlurals(each('л д т', 'а е о ө ә', 'р'), ['', ...turkicCases]),
  ...turkicCases,
  ...withPlurals(latinPlurals, afterPlural),
  ...latinCases,
  ...armenian,
  ...others,
]);
const longestEnding = Math.max(...[...endings].map(({ length }) => length));
const shortestStem = 3;

function withPlurals(plurals: readonly string[], cases: readonly string[]): readonly string[] {
  return plurals.flatMap((plural) => cases.map((end) => `${plural}${end}`));
}

/** What a word may be with an ending that its language puts behind names. */
export function withoutEnding(word: string): readonly string[] {
  const longest = Math.min(longestEnding, word.length - shortestStem);
  const stems: string[] = [];
  for (let length = 1; length <= longest; length += 1) {
    if (endings.has(word.slice(-length))) stems.push(word.slice(0, -length));
  }
  return stems;
}

/** What a word may be without what its script writes before it: and, in, to, of, the. */
export function withoutPrefix(word: string): readonly string[] {
  const [, before = []] = prefixes.find(([script]) => script.test(word)) ?? [];
  return before
    .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length > 1)
    .map((prefix) => word.slice(prefix.length));
}
