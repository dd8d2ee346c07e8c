import { type Length, type Term, type TermUnit, termUnits } from '#shared/values/quantities/quantity';
import { type Case, type Form, sure, together } from '../declension/cases';
import { cardinalIn } from './numerals';
import { phraseIn, phraseTraits } from '../declension/phrases';
import { countedIn, figures, unitOf, withExactness } from './quantities';

const space = '\u00a0';
const units = {
  years: 'год',
  months: 'месяц',
  weeks: 'неделя',
  days: 'день',
  hours: 'час',
  minutes: 'минута',
} as const;
const several: Readonly<Record<Case, string>> = {
  nominative: 'несколько',
  genitive: 'нескольких',
  dative: 'нескольким',
  accusative: 'несколько',
  instrumental: 'несколькими',
  prepositional: 'нескольких',
};

/** How the numbers of a term are written: «2 года 6 месяцев», or as judgments do, «2 (два) года 6 (шесть) месяцев». */
export type TermStyle = 'figures' | 'figures-and-words';

/**
 * A term in the units that its paper has, units side by side without «и»: «на срок» asks for the accusative («2 года 6
 * месяцев»), «до» and «сроком» before a number for the genitive («2 лет 6 месяцев»). Two ends stand in the genitive
 * whatever is asked for: «от 15 до 20 лет». Nothing for an empty term.
 */
export function termIn({ approximate, bound, to, ...length }: Term, wanted: Case, style: TermStyle = 'figures'): Form {
  if (to !== undefined) return before(approximate === true ? 'примерно ' : '', range(length, to, style));
  if (length.life === true || length.indefinite === true) return lengthIn(length, wanted, style);
  const how = approximate === true ? 'about' : bound;
  if (how === 'up-to' && wanted === 'genitive') return before('не более ', lengthIn(length, wanted, style));
  return withExactness(how, wanted, (of) => lengthIn(length, of, style));
}

const before = (words: string, form: Form): Form => ({ ...form, text: words + form.text });

function range(from: Length, to: Length, style: TermStyle): Form {
  const shortest = before('от ', withoutUnit(from, to, style));
  const longest = to.life === true ? sure('до пожизненного') : before('до ', lengthIn(to, 'genitive', style));
  return together([shortest, longest]);
}

/** `3` of «от 3 до 7 лет»: the number alone, where both ends have one and the same unit. */
export function withoutUnit(from: Length, to: Length, style: TermStyle = 'figures'): Form {
  const unit = onlyUnit(from);
  if (unit === undefined || onlyUnit(to) !== unit) return lengthIn(from, 'genitive', style);
  return sure(numeral(from[unit] ?? 0, units[unit], 'genitive', style));
}

/** The only unit of a length, where it has no other and no half. */
export function onlyUnit(length: Length): TermUnit | undefined {
  const used = termUnits.filter((unit) => (length[unit] ?? 0) > 0);
  return used.length === 1 && length.half === undefined ? used[0] : undefined;
}

function lengthIn(length: Length, wanted: Case, style: TermStyle): Form {
  if (length.life === true) return phraseIn('пожизненный срок', wanted);
  if (length.indefinite === true) return phraseIn('неопределенный срок', wanted);
  if (length.several !== undefined) return together([sure(several[wanted]), unitOf(5, units[length.several], wanted)]);
  return together(
    termUnits.flatMap((unit) => {
      const number = length[unit] ?? 0;
      if (length.half === unit) return [countedIn(number + 0.5, units[unit], wanted)];
      return number === 0 ? [] : [part(number, units[unit], wanted, style)];
    }),
  );
}

function part(number: number, unit: string, wanted: Case, style: TermStyle): Form {
  if (style === 'figures') return countedIn(number, unit, wanted);
  return together([sure(numeral(number, unit, wanted, style)), unitOf(number, unit, wanted)]);
}

function numeral(number: number, unit: string, wanted: Case, style: TermStyle): string {
  if (style === 'figures') return figures(number);
  const { gender = 'masculine' } = phraseTraits(unit) ?? {};
  return `${figures(number)}${space}(${cardinalIn(number, { case: wanted, gender, animate: false })})`;
}
