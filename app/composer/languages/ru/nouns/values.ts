import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Term } from '#shared/values/quantities/quantity';
import type { Count, Money } from '../../../case-file/records';
import type { Voice } from '../../../voice/voice';
import { type Located, originOf } from '../../../words/traced';
import { stated, type Words } from '../../../words/words';
import type { Case } from '../grammar/declension/cases';
import * as dates from '../grammar/figures/dates';
import { countIn, moneyIn } from '../grammar/figures/quantities';
import { termIn, type TermStyle } from '../grammar/figures/terms';
import { counted, type Noun } from './noun';
import { inUnits } from './units';

/** A date that may know the field that it stands in. */
type Dated = PartialDate & Located;

/** A date as a noun: «19 октября 2011 года» after «от», «октябрь 2011 года». Nothing without a date. */
export const date = (given: Dated | undefined, wanted: Case = 'genitive'): Words =>
  given === undefined ? '' : stated(dates.dateIn(given, wanted), originOf(given));

/** When something happened: «19 октября 2011 года», «в октябре 2011 года», «между 3 и 9 мая 2012 года». */
export const when = (given: Dated | undefined): Words =>
  given === undefined ? '' : stated(dates.when(given), originOf(given));

/** The same at the start of a clause about what happened at one moment, somewhere within its dates; no comma follows. */
export const opening = (given: Dated | undefined): Words =>
  given?.latest === undefined ? when(given) : when({ ...given, spread: 'moment' });

/** «до 19 октября 2011 года», «после октября 2011 года». */
export const beside = (relation: 'до' | 'после', given: Dated | undefined): Words =>
  given === undefined ? '' : stated(dates.beside(relation, given), originOf(given));

/** «2 года 6 месяцев»; «на срок» asks for the accusative, «сроком на» too, «до» for the genitive. Nothing for an empty term. */
export const term = (value: (Term & Located) | undefined, wanted: Case, style: TermStyle = 'figures'): Words =>
  value === undefined ? '' : stated(termIn(value, wanted, style).text, originOf(value));

/** «500 000 тенге», with its worth in another currency in brackets; «100 базовых величин». */
export function money(value: Money | undefined, wanted: Case, voice: Voice): Words {
  if (value === undefined) return '';
  return value.unit === undefined
    ? stated(moneyIn(value, wanted).text, originOf(value))
    : inUnits(value, wanted, voice);
}

/** What was counted, as a noun: «более 40 активистов»; `unit` is the word where none is recorded, in the nominative. */
export function amount(value: Count, voice: Voice, unit = ''): Noun {
  const words = value.unit === undefined ? unit : voice.text(value.unit);
  const isInDoubt = () => {
    voice.inDoubt({ words, form: 'ru.genitive' });
  };
  return words === '' ? bareCount(value) : counted(value, words, isInDoubt);
}

const bareCount = (value: Count): Noun => ({
  in: (wanted) =>
    stated(countIn({ number: value.number, ...withoutUnit(value) }, undefined, wanted).text, originOf(value)),
  agrees: { gender: 'neuter', number: 'plural', animate: false },
});

const withoutUnit = ({ exactness, rough }: Count) => ({ ...(exactness && { exactness }), ...(rough && { rough }) });

/** The same in a case: «более 40 активистов», «сотням жителей». Nothing without a count. */
export const count = (value: Count | undefined, voice: Voice, unit: string | undefined, wanted: Case): Words =>
  value === undefined ? '' : amount(value, voice, unit).in(wanted);
