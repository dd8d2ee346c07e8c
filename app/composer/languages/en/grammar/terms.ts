import { type Length, type Term, type TermUnit, termUnits } from '#shared/values/quantities/quantity';
import { join } from '../../../words/joining';
import { type Located, originOf } from '../../../words/traced';
import { has, includes, plainText, prose, stated, type Words } from '../../../words/words';
import { number } from './numbers';
import { list } from './prose';

const unitWord = (unit: TermUnit, amount: number) => (amount === 1 ? unit.slice(0, -1) : unit);

function counted(length: Length, unit: TermUnit): readonly string[] {
  const amount = length[unit] ?? 0;
  if (length.half === unit) return [withHalf(amount, unit)];
  return amount === 0 ? [] : [`${number(amount)} ${unitWord(unit, amount)}`];
}

const withHalf = (amount: number, unit: TermUnit) =>
  amount === 0 ? `half ${unit === 'hours' ? 'an' : 'a'} ${unitWord(unit, 1)}` : `${number(amount)} and a half ${unit}`;

function plainLength(length: Length): string {
  if (length.life === true) return 'life';
  if (length.indefinite === true) return 'an indefinite term';
  if (length.several !== undefined) return `several ${length.several}`;
  const { years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, half } = length;
  const onlyYears = weeks + days + hours + minutes === 0 && half === undefined;
  if (years > 0 && months === 6 && onlyYears) return withHalf(years, 'years');
  return plainText(list(termUnits.flatMap((unit) => counted(length, unit))));
}

/** The only unit of a length, where it has no other and no half. */
function onlyUnit(length: Length): TermUnit | undefined {
  const used = termUnits.filter((unit) => (length[unit] ?? 0) > 0);
  return used.length === 1 && length.half === undefined ? used[0] : undefined;
}

/** `three` of "three to seven years": the number alone, where both ends have one and the same unit. */
export function withoutUnit(from: Length, to: Length): string {
  const unit = onlyUnit(from);
  return unit === undefined || onlyUnit(to) !== unit ? plainLength(from) : number(from[unit] ?? 0);
}

const bounds = {
  'at-least': 'at least ',
  'more-than': 'more than ',
  'up-to': 'up to ',
  'less-than': 'less than ',
} as const;

type Measured = Term & Located;

function plainTerm({ approximate, bound, to, ...length }: Term): string {
  const plain = to === undefined ? plainLength(length) : `${withoutUnit(length, to)} to ${plainLength(to)}`;
  if (plain === '') return '';
  return `${approximate === true ? 'about ' : ''}${bound === undefined ? '' : bounds[bound]}${plain}`;
}

/**
 * `one and a half years`, `18 months`, `about ten days`, `several weeks`, `25 years to life`, `at least three years`.
 * Empty for an empty term.
 */
export const term = (value: Measured): Words => stated(plainTerm(value), originOf(value));

/** What lasts so long: `six years’ imprisonment`, `a non-parole period of 27 months`, `life imprisonment`, `imprisonment for 25 years to life`. */
export function lasting(noun: Words, value: Measured): Words {
  const length = term(value);
  if (length === '') return noun;
  if (value.life === true && includes(noun, 'imprisonment')) return join(length, noun);
  if (value.life ?? value.indefinite ?? value.to?.life ?? false) return join(noun, prose`for ${length}`);
  if (has(noun, /^(?:an?|the|no) /iu)) return prose`${noun} of ${length}`;
  const plain = plainText(length);
  return join(stated(plain.endsWith('s') ? `${plain}’` : `${plain}’s`, originOf(value)), noun);
}

/** The same with the term as an adjective where it has one: `three-month ban`, `lifetime ban`, `ban for two to five years`. */
export function lastingAsOne(noun: Words, value: Measured): Words {
  const adjective = termAdjective(value);
  if (adjective !== '') return join(adjective, noun);
  const length = term(value);
  return length === '' ? noun : join(noun, prose`for ${length}`);
}

/** As an adjective: `three-month`, `18-month`, `lifetime`. Empty where the term has no single unit. */
export function termAdjective(value: Measured): Words {
  if (value.life === true) return stated('lifetime', originOf(value));
  const unit = onlyUnit(value);
  if (unit === undefined || (value.approximate ?? value.bound ?? value.to) !== undefined) return '';
  return stated(`${number(value[unit] ?? 0)}-${unit.slice(0, -1)}`, originOf(value));
}
