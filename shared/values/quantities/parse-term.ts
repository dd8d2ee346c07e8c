import { fail, succeed, type Result } from '../../result';
import type { Term } from './quantity';
import { reader, type TooLong } from '../texts/typed-text';

export type TermFailure = { readonly problem: 'unreadable-term' } | TooLong;
export type TermUnit = 'years' | 'months' | 'weeks' | 'days' | 'hours';

const unreadable: TermFailure = { problem: 'unreadable-term' };

const unitWords: readonly (readonly [RegExp, TermUnit])[] = [
  [/^(?:years?|yrs?|y|год|года|году|лет|г)$/u, 'years'],
  [/^(?:months?|mo|m|месяц|месяца|месяцев|мес)$/u, 'months'],
  [/^(?:weeks?|wk|w|неделя|недели|недель|неделю|нед)$/u, 'weeks'],
  [/^(?:days?|d|день|дня|дней|сутки|суток|дн)$/u, 'days'],
  [/^(?:hours?|hrs?|h|час|часа|часов|ч)$/u, 'hours'],
];

const numberWords = new Map(
  [
    ...'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
    ...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' '),
  ].map((word, index) => [word, index] as const),
);

const approximateWords = /^(?:about|around|approximately|approx\.?|roughly|some|около|примерно|~)\s*/u;
const indefiniteWords =
  /^(?:life|for life|life imprisonment|life sentence|indefinite|indefinitely|пожизненно|бессрочно)$/u;

/**
 * Reads a length of time: `P1Y6M`, `18 months`, `one and a half years`, `1 year 6 months`, `48 hours`, `about ten
 * days`, `several weeks`, `for life`; in Russian with numbers. The units stay as they were written: 18 months are
 * not turned into a year and a half. Half a year is six months, half a day twelve hours; other halves are refused.
 */
export const parseTerm = reader('term', readTerm, fail<TermFailure>);

function readTerm(text: string): Result<Term, TermFailure> {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
  const iso = readIso(plain);
  if (iso) return succeed(iso);
  if (indefiniteWords.test(plain)) return succeed({ indefinite: true });
  const bare = plain.replace(approximateWords, '');
  const approximate = bare === plain ? {} : { approximate: true as const };
  const several = /^(?:several|a few|несколько) (\p{L}+)$/u.exec(bare);
  const unit = several && unitNamed(several[1] ?? '');
  if (unit) return succeed({ several: unit, ...approximate });
  const parts = readParts(bare);
  return parts ? succeed({ ...parts, ...approximate }) : fail(unreadable);
}

type Parts = { readonly [Unit in TermUnit]?: number };

function readIso(text: string): Parts | undefined {
  const match = /^p(?:(\d+)y)?(?:(\d+)m)?(?:(\d+)w)?(?:(\d+)d)?(?:t(\d+)h)?$/u.exec(text);
  if (!match?.slice(1).some(Boolean)) return undefined;
  const [years, months, weeks, days, hours] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  return sumOf([{ years }, { months }, { weeks }, { days }, { hours }]);
}

/** Pairs of a number and a unit, joined by spaces, commas or "and". */
function readParts(text: string): Parts | undefined {
  const words = text
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(?<=[\p{L}\d])-(?=\p{L})/gu, ' ')
    .replace(/\ba half (year|day)\b|\bhalf an? (year|day)\b/gu, 'half $1$2')
    .replace(/ and a half\b/gu, '.5')
    .split(/[\s,]+|\band\b/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length % 2 !== 0) return undefined;
  const parts: Loose[] = [];
  for (let index = 0; index < words.length; index += 2) {
    const part = partOf(words[index] ?? '', words[index + 1] ?? '');
    if (!part) return undefined;
    parts.push(part);
  }
  return sumOf(parts);
}

type Loose = { readonly [Unit in TermUnit]?: number | undefined };

function partOf(numberWord: string, unitWord: string): Loose | undefined {
  const unit = unitNamed(unitWord.replace(/\.$/u, ''));
  const number = numberNamed(numberWord);
  if (!unit || number === undefined) return undefined;
  const whole = Math.floor(number);
  if (number === whole) return { [unit]: whole };
  const full = whole === 0 ? {} : { [unit]: whole };
  if (unit === 'years') return { ...full, months: 6 };
  return unit === 'days' ? { ...full, hours: 12 } : undefined;
}

function unitNamed(word: string): TermUnit | undefined {
  return unitWords.find(([words]) => words.test(word))?.[1];
}

/** A whole number or one and a half; nothing finer is a term that a paper states. */
function numberNamed(word: string): number | undefined {
  const half = /^(.+)[.,]5$/u.exec(word);
  if (half) {
    const whole = numberNamed(half[1] ?? '');
    return Number.isInteger(whole) ? Number(whole) + 0.5 : undefined;
  }
  if (/^\d{1,6}$/u.test(word)) return Number(word);
  if (word === 'half' || word === 'полгода') return 0.5;
  if (word === 'полтора') return 1.5;
  return word === 'a' || word === 'an' ? 1 : numberWords.get(word);
}

/** The parts as one term; `undefined` where a unit stands twice. */
function sumOf(parts: readonly Loose[]): Parts | undefined {
  const entries = parts.flatMap((part) => Object.entries(part)).filter((entry) => entry[1] !== undefined);
  const units = entries.map(([unit]) => unit);
  return new Set(units).size === units.length ? Object.fromEntries(entries) : undefined;
}
