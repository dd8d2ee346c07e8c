/**
 * The forms that Russian and Ukrainian make of a name in Cyrillic letters, itself among them: one table of endings for
 * given names, patronymics and family names of both genders, for a record seldom says which it is. Made to look for,
 * not to be written: some of them nobody says.
 */
export function declined(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const rule = rules.find(([ending]) => lower.length >= 2 * ending.length && lower.endsWith(ending));
  if (rule === undefined) return [lower];
  const [ending, stems, endings] = rule;
  const stem = ending === '' ? lower : lower.slice(0, -ending.length);
  const forms = stems.flatMap((change) => endings.map((end) => `${stem}${change}${end}`));
  return [...new Set([lower, ...forms, ...softened(lower), ...withoutLastVowel(lower)])];
}

const list = (text: string) => text.split(' ');
const adjective = list('ого ому ым ом ой ую ою ые ых ыми его ему им ем ей юю ею ие их ими ий ій ім');
const feminine = list('ы и е і у ю о ой ей ою ею ої ій ам ами ах ям ями ях ым ых ыми');
const hard = list('а у ом ем ым е і ові еві и ы ов ів ей ам ами ах ых ыми');
const soft = list('я ю ем ём ьом і и е еві ів ей ям ями ях');

/** An ending, what the stem becomes without it, and what is put there. The first that fits is taken. */
const rules: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ...list('ый ой ий ій ая яя').map((ending) => [ending, [''], adjective] as const),
  ['ия', ['и'], list('и ю ей ею я')],
  ['ія', ['і'], list('ї ю єю я є')],
  ['а', [''], feminine],
  ['я', [''], feminine],
  ['ь', [''], [...soft, 'ью']],
  ['й', [''], soft],
  ['о', [''], list('а у ом е ові и ам ами ах')],
  ['р', ['р'], [...hard, ...soft]],
  ...list('б в г ґ д ж з к л м н п с т ф х ц ч ш щ ғ қ ң').map((letter) => [letter, [letter], hard] as const),
];

const beforeSoft: Readonly<Record<string, string>> = { г: 'з', к: 'ц', х: 'с' };

/** Ukrainian: Ольга, Ользі. Russian adds its letter to a name in -ий: Юрий, Юрия is made by the rule of й. */
function softened(word: string): readonly string[] {
  const changed = word.endsWith('а') ? beforeSoft[word.at(-2) ?? ''] : undefined;
  const fromSoft = /[иі]й$/u.test(word) ? list('я ю ем єм и ї єві').map((end) => `${word.slice(0, -1)}${end}`) : [];
  return [...(changed === undefined ? [] : [`${word.slice(0, -2)}${changed}і`]), ...fromSoft];
}

const lastVowel = /^(.+)([еёояі])([вдклнрстц])(ь?)$/u;

/** A last vowel that goes or changes: Заяц, Зайца; Лев, Льва; Швец, Швеца; Кравець, Кравця; Сокіл, Сокола. */
function withoutLastVowel(word: string): readonly string[] {
  const [, before = '', vowel = '', last = '', sign = ''] = lastVowel.exec(word) ?? [];
  if (before === '') return [];
  const endings = sign === '' ? hard : soft;
  const stems =
    vowel === 'і'
      ? [`${before}о${last}`, `${before}е${last}`]
      : [`${before}${last}`, `${before}ь${last}`, `${before}й${last}`];
  return stems.flatMap((stem) => endings.map((end) => `${stem}${end}`));
}

/** Georgian: a name in -ი puts its endings in the place of it or, like other vowels, behind it. */
export function georgianForms(word: string): readonly string[] {
  const stemEndings = word.endsWith('ი') ? list('მა ს ის ით ად ო ისა თან ისთვის ისგან') : [];
  const short = /[აე]$/u.test(word) ? list('ის ით ისა ისთვის ისგან').map((end) => `${word.slice(0, -1)}${end}`) : [];
  const behind = list('მ ს სი თი სთვის სთან სგან').map((end) => `${word}${end}`);
  return [...behind, ...short, ...stemEndings.map((end) => `${word.slice(0, -1)}${end}`)];
}

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/shch/gu, 'щ'],
  [/sh/gu, 'ш'],
  [/zh/gu, 'ж'],
  [/kh/gu, 'х'],
  [/ch/gu, 'ч'],
  [/ts/gu, 'ц'],
  [/y[uo]$|iu/gu, 'ю'],
  [/ya|ia/gu, 'я'],
  [/(?<=[sck])(?:iy|ii|yy|y|i)$/gu, 'ий'],
  [/(?<=[aeo])[yi]$/gu, 'й'],
];
const latinLetters = 'abvgdezijklmnoprstufhycwqx';
const cyrillicLetters = 'абвгдезийклмнопрстуфхыцвкх';

/** A Latin name in Cyrillic letters, roughly: enough to see how Russian would decline it. */
export function inCyrillic(word: string): string {
  const joined = digraphs.reduce((text, [latin, letter]) => text.replace(latin, letter), word.toLowerCase());
  return Array.from(joined, (letter) => cyrillicLetters[latinLetters.indexOf(letter)] ?? letter).join('');
}
