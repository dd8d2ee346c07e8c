import { type Length, type Term, type TermUnit, termUnits } from './quantity';

const boundWords = {
  'at-least': 'at least ',
  'more-than': 'more than ',
  'up-to': 'up to ',
  'less-than': 'less than ',
} as const;

/**
 * The term in English words that `parseTerm` reads back, for files that people read: `1 year 6 months`.
 * `undefined` where the words could not say all of it (an empty term, several weeks with a number).
 */
export function termInWords({ approximate, bound, to, ...length }: Term): string | undefined {
  const own = lengthInWords(length);
  const end = to && lengthInWords(to);
  const isOpen = length.life === true || length.indefinite === true;
  const isGuarded = approximate !== undefined || bound !== undefined || to !== undefined;
  if (own === undefined || (to && end === undefined) || (isOpen && isGuarded)) return undefined;
  if (bound !== undefined && (approximate ?? to) !== undefined) return undefined;
  const guarded = bound === undefined ? own : boundWords[bound] + own;
  return `${approximate ? 'about ' : ''}${guarded}${end === undefined ? '' : ` to ${end}`}`;
}

function lengthInWords(length: Length): string | undefined {
  const numbers = termUnits.flatMap((unit) => counted(length, unit));
  const said = [
    ...numbers,
    ...(length.several ? [`several ${length.several}`] : []),
    ...(length.life ? ['life'] : []),
    ...(length.indefinite ? ['indefinite'] : []),
  ];
  const kinds = [numbers.length > 0, length.several, length.life, length.indefinite].filter(Boolean).length;
  return kinds === 1 ? said.join(' ') : undefined;
}

function counted(length: Length, unit: TermUnit): readonly string[] {
  const whole = length[unit];
  if (length.half === unit) return [`${String(whole ?? 0)}.5 ${unit}`];
  return whole === undefined ? [] : [`${String(whole)} ${whole === 1 ? unit.slice(0, -1) : unit}`];
}
