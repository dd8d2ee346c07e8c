const list = (text: string) => text.split(' ');

/** Kazakh, in Cyrillic; as Russian keyboards write it too. Plurals take the same endings. */
const kazakhCases = list(
  'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен мен бен пен ша ше',
);
const kazakhPlurals = list('лар лер дар дер тар тер');
const asRussian = (ending: string) =>
  ending.replaceAll('ң', 'н').replaceAll('ғ', 'г').replaceAll('қ', 'к').replaceAll('і', 'и');
const kazakh = kazakhPlurals
  .flatMap((plural) => [plural, ...kazakhCases.map((end) => `${plural}${end}`)])
  .concat(kazakhCases);

/** Kazakh in Latin letters, Uzbek, Turkish; the genitive of German and the plural of English. Written as folded. */
const latin = list(
  'nyn nin dyn din tyn tin nun dun tun ning ga ge qa ka ke na ne ny ni dy di ty ti du da de ta te nda nde dan den tan ten nan nen men ben pen lar ler dar der tar ter lari larni larning larga s es in un im yi yu ya ye yla yle la le',
);
const armenian = list('ի ը ն ին ից ով ում ու');
const hebrewArabicPrefixes = list('و ف ب ل ك ال وال بال لل ו ב ל ה מ ש כ');

const endings = new Set([...kazakh, ...kazakh.map(asRussian), ...latin, ...armenian]);
const longestEnding = Math.max(...[...endings].map(({ length }) => length));
const shortestStem = 3;

/** What a word may be with an ending that its language puts behind names. */
export function withoutEnding(word: string): readonly string[] {
  const longest = Math.min(longestEnding, word.length - shortestStem);
  const stems: string[] = [];
  for (let length = 1; length <= longest; length += 1) {
    if (endings.has(word.slice(-length))) stems.push(word.slice(0, -length));
  }
  return stems;
}

/** What a word may be without the letters that Arabic and Hebrew write before it: and, in, to, the. */
export function withoutPrefix(word: string): readonly string[] {
  if (!/^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(word)) return [];
  return hebrewArabicPrefixes
    .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length > 1)
    .map((prefix) => word.slice(prefix.length));
}
