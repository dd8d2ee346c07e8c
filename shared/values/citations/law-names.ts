import { foldedWords, nameKey } from '../../search/name-key';
import { reader } from '../texts/typed-text';

/** Names and abbreviations of laws that mean the same wherever there is such a law. */
const families: readonly (readonly string[])[] = [
  ['Criminal Code', 'Penal Code', 'CC', 'Уголовный кодекс', 'УК', 'Қылмыстық кодекс', 'ҚК'],
  [
    'Criminal Procedure Code',
    'Code of Criminal Procedure',
    'CPC',
    'CCP',
    'Уголовно-процессуальный кодекс',
    'УПК',
    'Қылмыстық-процестік кодекс',
    'ҚПК',
  ],
  [
    'Code of Administrative Offences',
    'Administrative Offences Code',
    'Administrative Code',
    'CAO',
    'Кодекс об административных правонарушениях',
    'КоАП',
    'КРКоАП',
    'Әкімшілік құқық бұзушылық туралы кодекс',
    'ӘҚБтК',
  ],
  ['Civil Code', 'Гражданский кодекс', 'ГК', 'Азаматтық кодекс', 'АК'],
  ['Civil Procedure Code', 'Code of Civil Procedure', 'Гражданский процессуальный кодекс', 'ГПК', 'АПК'],
  ['Penal Executive Code', 'Criminal Executive Code', 'Уголовно-исполнительный кодекс', 'УИК', 'ҚАК'],
  ['Constitution', 'Конституция', 'Конституция Республики Казахстан', 'Ата заң'],
  [
    'International Covenant on Civil and Political Rights',
    'ICCPR',
    'Международный пакт о гражданских и политических правах',
    'МПГПП',
  ],
  [
    'International Covenant on Economic, Social and Cultural Rights',
    'ICESCR',
    'Международный пакт об экономических, социальных и культурных правах',
    'МПЭСКП',
  ],
  ['Universal Declaration of Human Rights', 'UDHR', 'Всеобщая декларация прав человека', 'ВДПЧ'],
  ['Convention against Torture', 'CAT', 'Конвенция против пыток', 'КПП'],
  ['European Convention on Human Rights', 'ECHR', 'Европейская конвенция по правам человека', 'ЕКПЧ'],
];

const idle = new Set([
  'of',
  'the',
  'and',
  'on',
  'for',
  'to',
  'о',
  'об',
  'и',
  'республики',
  'рк',
  'рф',
  'қр',
  'rk',
  'rf',
]);

const keysOfFamilies = families.map((names) => names.map(lawKey));

/** The name of a law as it is compared: without small words and without the country. */
function lawKey(name: string): string {
  return foldedWords(name)
    .filter((word) => !idle.has(word))
    .map(nameKey)
    .join(' ');
}

function initials(name: string): string {
  return foldedWords(name)
    .filter((word) => !idle.has(word) && !/^\p{N}/u.test(word))
    .map((word) => word[0] ?? '')
    .join('');
}

/**
 * How well words name a law, 0 the best; `undefined` where they name another. A law has several names: in full, in
 * short, in several languages.
 */
export const lawFit = reader('article', fitOf, () => undefined);

function fitOf(words: string, names: readonly string[]): number | undefined {
  const wanted = lawKey(words);
  if (wanted === '') return 1;
  const keys = names.map(lawKey);
  if (keys.includes(wanted)) return 0;
  if (keysOfFamilies.some((family) => family.includes(wanted) && keys.some((key) => isOfFamily(key, family)))) return 1;
  const letters = foldedWords(words).join('');
  if (letters.length > 1 && names.some((name) => initials(name).startsWith(letters))) return 2;
  const parts = wanted.split(' ');
  if (parts.some((part) => part.length < 3 && !/^\p{N}+$/u.test(part))) return undefined;
  return keys.some((key) => parts.every((part) => ` ${key}`.includes(` ${part}`))) ? 2 : undefined;
}

/** "Criminal Code of Kazakhstan (1997)" is a Criminal Code; "Criminal Procedure Code" is none. */
function isOfFamily(key: string, family: readonly string[]): boolean {
  return family.some((name) => key === name || key.startsWith(`${name} `));
}
