/**
 * One spelling for all spellings of a name. Cyrillic letters, Russian and Kazakh among them, become Latin; what
 * systems of transliteration write in several ways becomes one: Жұмабаев, Zhumabayev and Jumabaev are `jumabaev`.
 * Words stay in their order, with one space between them. Made to compare by, not to be read.
 */
export function nameKey(text: string): string {
  return foldedWords(text).map(wordKey).join(' ');
}

/** The words of a text without case, accents and marks. */
export function foldedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      // Upper case first: some letters have two small forms, and only one of them comes back from a capital.
      .toUpperCase()
      .toLowerCase()
      .replace(unseen, '')
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== '')
  );
}

/** Apostrophes and signs that only soften, and what has no shape: soft hyphens, zero widths, marks of direction. */
const unseen = /[’‘ʼʹʺ'`´"ьъ\p{Cf}]/gu;

const wordKeys = new Map<string, string>();
const mostWordKeys = 20_000;
/** Longer words are none, and remembering them would fill the memory. */
const longestRemembered = 100;

/** The key of one folded word. Remembered, because the same names are compared with every letter that is typed. */
function wordKey(word: string): string {
  const known = wordKeys.get(word);
  if (known !== undefined) return known;
  const key = /^\p{N}+$/u.test(word) ? word : oneSpelling(latin(word));
  if (word.length > longestRemembered) return key;
  if (wordKeys.size >= mostWordKeys) wordKeys.clear();
  wordKeys.set(word, key);
  return key;
}

const cyrillic: Readonly<Record<string, string>> = {
  ...letters('абвгдезийклмнопрстуфыэ', 'abvgdeziiklmnoprstufie'),
  ...letters('әғқңөұүһіїєґўҳёӣӯҷ', 'agknouuhiieguheiuj'),
  ж: 'zh',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ю: 'iu',
  я: 'ia',
};

/** Greek, Georgian and Armenian, letter for letter. */
const otherScripts: Readonly<Record<string, string>> = {
  ...letters('αβγδεζηικλμνξοπρσςτυφωάέήίόύώϊϋ', 'abgdeziiklmnxoprsstufoaeiiouoiu'),
  θ: 'th',
  χ: 'kh',
  ψ: 'ps',
  ...letters('აბგდევზთიკლმნოპრსტუფქყჯჰ', 'abgdevztiklmnoprstufkkjh'),
  ...{ ჟ: 'zh', ღ: 'gh', შ: 'sh', ჩ: 'ch', ჭ: 'ch', ც: 'ts', წ: 'ts', ძ: 'dz', ხ: 'kh' },
  ...letters('աբգդեզէըթիլկհյնոպջռսվտրւփքօֆմ', 'abgdezeetilkhinopjrsvtrupkofm'),
  ...{ ժ: 'zh', խ: 'kh', ծ: 'ts', ձ: 'dz', ղ: 'gh', ճ: 'ch', շ: 'sh', չ: 'ch', ց: 'ts', և: 'ev' },
};

const accented: Readonly<Record<string, string>> = {
  ...letters('ıəøłđðæ', 'iaoldda'),
  ž: 'zh',
  š: 'sh',
  ş: 'sh',
  č: 'ch',
  ç: 'ch',
  ć: 'ch',
  ß: 'ss',
};

function letters(from: string, to: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(from).map((letter, at) => [letter, to[at] ?? '']));
}

function latin(word: string): string {
  const spelt = Array.from(word)
    .map((letter) => cyrillic[letter] ?? accented[letter] ?? otherScripts[letter] ?? letter)
    .join('');
  return spelt.normalize('NFKD').replace(/\p{M}/gu, '');
}

/**
 * Each kind of spelling with the one that stands for it; a line sees what the lines before it made. From the middle
 * on `j` stands for ж, `x` for ш and щ, `q` for ч, `c` for ц, `h` for х.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/q|ck/g, 'k'],
  [/(?<=[aeiouy])j(?=$|[^aeiouy])/g, 'i'],
  [/dzh|dj|zh/g, 'j'],
  [/tsch|tch/g, 'q'],
  [/sh?ch|sh|sc(?=[eiy])/g, 'x'],
  [/ch/g, 'q'],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/(?<=[gt])h/g, ''],
  [/t[sz]/g, 'c'],
  [/(?<!t)c(?=[^eiyvc])/g, 'k'],
  [/ng/g, 'n'],
  [/[yi]+/g, 'i'],
  [/i[eo]/g, 'e'],
  [/(?<=[oe])f+$/g, 'v'],
  [/(.)\1+/g, '$1'],
];

function oneSpelling(word: string): string {
  return spellings.reduce((text, [from, to]) => text.replace(from, to), word);
}
