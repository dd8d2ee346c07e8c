import { numberInWords } from './number-words';
import type { Length, TermUnit } from './quantity';

const unitWords: readonly (readonly [RegExp, TermUnit])[] = [
  [/^(?:years?|yrs?|y|год|года|году|годам|лет|г)$/u, 'years'],
  [/^(?:months?|mo|m|месяц|месяца|месяцев|мес)$/u, 'months'],
  [/^(?:weeks?|wk|w|неделя|недели|недель|неделю|нед)$/u, 'weeks'],
  [/^(?:days?|d|день|дня|дней|сутки|суток|дн)$/u, 'days'],
  [/^(?:hours?|hrs?|h|час|часа|часов|ч)$/u, 'hours'],
  [/^(?:minutes?|mins?|минута|минуты|минут|минуту|мин)$/u, 'minutes'],
];

const lifeWords =
  /^(?:(?:for )?life|life(?: imprisonment| sentence| term)|lifelong|пожизненн(?:о|ый|ого|ое|ый срок|ого срока|ое лишение свободы|ого лишения свободы|ое заключение|ого заключения))$/u;
const indefiniteWords =
  /^(?:indefinite|indefinitely|(?:for )?an indefinite (?:term|period)|без срока|бессрочно|(?:на )?неопределенный срок)$/u;

/** Reads one length of time in lower case, with single spaces and nothing around it. */
export function readLength(text: string): Length | undefined {
  const plain = text.replaceAll('ё', 'е');
  if (lifeWords.test(plain)) return { life: true };
  if (indefiniteWords.test(plain)) return { indefinite: true };
  return readIso(plain) ?? readSeveral(plain) ?? readParts(plain);
}

function readSeveral(text: string): Length | undefined {
  const word = /^(?:several|a few|несколько|нескольких) (\p{L}+)$/u.exec(text)?.[1];
  const unit = word === undefined ? undefined : unitNamed(word);
  return unit && { several: unit };
}

function readIso(text: string): Length | undefined {
  const match = /^p(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)w)?(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?)?$/u.exec(text);
  if (!match?.slice(1).some(Boolean)) return undefined;
  const [years, months, weeks, days, hours, minutes] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  return sumOf([{ years }, { months }, { weeks }, { days }, { hours }, { minutes }]);
}

/** Fractions as one number before their unit: "7½", "7 1/2", "two and a half", «два с половиной», «полтора». */
const fractions: readonly (readonly [RegExp, string])[] = [
  [/ and (?:a|one) half\b| с половиной(?= )/gu, '.5'],
  [/(?<=\d)\s?½| 1\/2(?= )/gu, '.5'],
  [/(?<=\d)\s?¼| 1\/4(?= )/gu, '.25'],
  [/(?<=\d)\s?¾| 3\/4(?= )/gu, '.75'],
  [/^½|^1\/2(?= )/gu, '0.5'],
  [/\b(?:a )?half (?:an? )?(?=(?:year|month|week|day|hour|minute)s?\b)/gu, '0.5 '],
  [/(?<!\p{L})полгода(?!\p{L})/gu, '0.5 года'],
  [/(?<!\p{L})полчаса(?!\p{L})/gu, '0.5 часа'],
  [/(?<!\p{L})полтор(?:а|ы)(?!\p{L})|(?<!\p{L})полутора(?!\p{L})/gu, '1.5'],
];

/** Pairs of a number and a unit, joined by spaces, commas or "and". */
function readParts(text: string): Length | undefined {
  const plain = fractions.reduce((rest, [words, figures]) => rest.replace(words, figures), text);
  const words = plain
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(?<=[\p{L}\d])-(?=\p{L})/gu, ' ')
    .split(/(?<!\d),|,(?!\d)|\s+/u)
    .filter((word) => word !== '' && word !== 'and' && word !== 'и');
  const parts: Loose[] = [];
  let number: string[] = [];
  for (const word of words) {
    const unit = unitNamed(word.replace(/\.$/u, ''));
    if (unit === undefined) {
      number.push(word);
      continue;
    }
    const part = partOf(number.join(' '), unit);
    if (part === undefined) return undefined;
    parts.push(part);
    number = [];
  }
  return number.length > 0 || parts.length === 0 ? undefined : sumOf(parts);
}

type Loose = { readonly [Unit in TermUnit]?: number | undefined } & { readonly half?: TermUnit };

/** A part of a year in months, of a day in hours, a quarter of an hour in minutes; of the others only a half can be kept. */
function partOf(numberWords: string, unit: TermUnit): Loose | undefined {
  const number = numberNamed(numberWords);
  if (number === undefined) return undefined;
  const whole = Math.floor(number);
  const part = number - whole;
  const full = whole === 0 && part > 0 ? {} : { [unit]: whole };
  if (part === 0) return full;
  if (unit === 'years') return { ...full, months: 12 * part };
  if (unit === 'days') return { ...full, hours: 24 * part };
  if (unit === 'hours' && part !== 0.5) return { ...full, minutes: 60 * part };
  return part === 0.5 ? { ...full, half: unit } : undefined;
}

function unitNamed(word: string): TermUnit | undefined {
  return unitWords.find(([words]) => words.test(word))?.[1];
}

/** A whole number or one and a quarter, a half or three quarters; nothing finer is a term that a paper states. */
function numberNamed(words: string): number | undefined {
  const [, whole = words, decimals = ''] = /^(.+?)[.,](5|25|75)$/u.exec(words) ?? [];
  const number = wholeNamed(whole);
  return number === undefined ? undefined : number + Number(`0.${decimals === '' ? '0' : decimals}`);
}

function wholeNamed(words: string): number | undefined {
  if (/^\d{1,6}$/u.test(words)) return Number(words);
  return words === 'a' || words === 'an' ? 1 : numberInWords(words);
}

/** The parts as one length; `undefined` where a unit stands twice. */
function sumOf(parts: readonly Loose[]): Length | undefined {
  const entries = parts.flatMap((part) => Object.entries(part)).filter((entry) => entry[1] !== undefined);
  const units = entries.map(([unit]) => unit);
  return new Set(units).size === units.length ? Object.fromEntries(entries) : undefined;
}
