import type { TermUnit } from './parse-term';
import type { Term } from './quantity';

const units = ['years', 'months', 'weeks', 'days', 'hours'] as const satisfies readonly TermUnit[];

/**
 * The term in English words that `parseTerm` reads back, for files that people read: `1 year 6 months`.
 * `undefined` where the words could not say all of it (an empty term, several weeks with a number).
 */
export function termInWords(term: Term): string | undefined {
  const numbers = units.flatMap((unit) => (term[unit] === undefined ? [] : [numbered(term[unit], unit)]));
  const said = [
    ...numbers,
    ...(term.several ? [`several ${term.several}`] : []),
    ...(term.indefinite ? ['for life'] : []),
  ];
  const kinds = [numbers.length > 0, term.several !== undefined, term.indefinite === true].filter(Boolean).length;
  if (kinds !== 1 || (term.indefinite && term.approximate)) return undefined;
  return `${term.approximate ? 'about ' : ''}${said.join(' ')}`;
}

function numbered(number: number, unit: TermUnit): string {
  return `${String(number)} ${number === 1 ? unit.slice(0, -1) : unit}`;
}
