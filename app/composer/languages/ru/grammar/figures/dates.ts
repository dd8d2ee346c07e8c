import type { DayWords } from '../../../../voice/same-day';
import type { PartialDate } from '#shared/values/dates/partial-date';
import { type Case, cases } from '../declension/cases';
import { toldByItsPart } from '../../../../voice/parts-of-time';

const months = [
  'январь января январю январь январем январе',
  'февраль февраля февралю февраль февралем феврале',
  'март марта марту март мартом марте',
  'апрель апреля апрелю апрель апрелем апреле',
  'май мая маю май маем мае',
  'июнь июня июню июнь июнем июне',
  'июль июля июлю июль июлем июле',
  'август августа августу август августом августе',
  'сентябрь сентября сентябрю сентябрь сентябрем сентябре',
  'октябрь октября октябрю октябрь октябрем октябре',
  'ноябрь ноября ноябрю ноябрь ноябрем ноябре',
  'декабрь декабря декабрю декабрь декабрем декабре',
].map((forms) => forms.split(' '));
const yearForms = 'год года году год годом году'.split(' ');

type Precision = PartialDate['precision'];
type Point = { readonly day: number; readonly month: number; readonly year: string; readonly precision: Precision };

function pointOf(iso: string, precision: Precision): Point {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month: Number(month), day: Number(day), precision };
}

const monthIn = (month: number, wanted: Case) => months[month - 1]?.[cases.indexOf(wanted)] ?? '';
const yearIn = (year: string, wanted: Case) => `${year}\u00a0${yearForms[cases.indexOf(wanted)] ?? ''}`;

/** A day has one form for all cases: `19 октября` is a genitive already. */
function pointIn({ day, month, year, precision }: Point, wanted: Case): string {
  if (precision === 'year') return yearIn(year, wanted);
  if (precision === 'month') return `${monthIn(month, wanted)} ${yearIn(year, 'genitive')}`;
  return `${day}\u00a0${monthIn(month, 'genitive')} ${yearIn(year, 'genitive')}`;
}

/** The start of a range without what its end says anyway: `3` in «с 3 по 9 мая», `октября` in «с октября по ноябрь». */
function startIn(start: Point, end: Point, wanted: Case): string {
  const isAlike = start.precision === end.precision;
  if (isAlike && start.precision === 'year') return start.year;
  if (!isAlike || start.year !== end.year) return pointIn(start, wanted);
  if (start.precision === 'month') return monthIn(start.month, wanted);
  return start.month === end.month ? String(start.day) : `${start.day}\u00a0${monthIn(start.month, 'genitive')}`;
}

type Ends = { readonly start: Point | undefined; readonly end: Point | undefined };

function endsOf({ earliest, latest, precision, earliestPrecision, latestPrecision }: PartialDate): Ends {
  return {
    start: earliest === undefined ? undefined : pointOf(earliest, earliestPrecision ?? precision),
    end: latest === undefined ? undefined : pointOf(latest, latestPrecision ?? precision),
  };
}

type Part = NonNullable<PartialDate['part']>;

/** The six cases of what names a part; an underscore stands for a space. */
const partForms: Readonly<Record<Part, string>> = {
  early: 'начало начала началу начало началом начале',
  middle: 'середина середины середине середину серединой середине',
  late: 'конец конца концу конец концом конце',
  spring: 'весна весны весне весну весной весне',
  summer: 'лето лета лету лето летом лете',
  autumn: 'осень осени осени осень осенью осени',
  winter: 'зима зимы зиме зиму зимой зиме',
  'first-half': 'первая_половина первой_половины первой_половине первую_половину первой_половиной первой_половине',
  'second-half': 'вторая_половина второй_половины второй_половине вторую_половину второй_половиной второй_половине',
  'first-quarter': 'первый_квартал первого_квартала первому_кварталу первый_квартал первым_кварталом первом_квартале',
  'second-quarter': 'второй_квартал второго_квартала второму_кварталу второй_квартал вторым_кварталом втором_квартале',
  'third-quarter':
    'третий_квартал третьего_квартала третьему_кварталу третий_квартал третьим_кварталом третьем_квартале',
  'fourth-quarter':
    'четвертый_квартал четвертого_квартала четвертому_кварталу четвертый_квартал четвертым_кварталом четвертом_квартале',
  morning: 'утро утра утру утро утром утре',
  afternoon: 'день дня дню день днем дне',
  evening: 'вечер вечера вечеру вечер вечером вечере',
  night: 'ночь ночи ночи ночь ночью ночи',
};
const partIn = (part: Part, wanted: Case) => partForms[part].split(' ')[cases.indexOf(wanted)]?.replace('_', ' ') ?? '';

const isOne = ({ start, end }: Ends) =>
  start !== undefined && end !== undefined && pointIn(start, 'nominative') === pointIn(end, 'nominative');

/**
 * A date as a noun: «19 октября 2011 года» after «от», «октябрь 2011 года», «2011 год», «период с 3 по 9 мая 2012
 * года», «конец 2012 года».
 */
export function dateIn(given: PartialDate, wanted: Case): string {
  const date = toldByItsPart(given);
  const ends = endsOf(date);
  const point = ends.start ?? ends.end;
  if (point === undefined) return '';
  if (date.part === 'night' && ends.start !== undefined && ends.end !== undefined)
    return `${partIn('night', wanted)} ${nightTo(ends.start, ends.end)}`;
  if (ends.start !== undefined && ends.end !== undefined && !isOne(ends))
    return `${periodWords[cases.indexOf(wanted)] ?? ''} ${fromTo(ends.start, ends.end)}`;
  if (date.part === undefined) return pointIn(point, wanted);
  return `${partIn(date.part, wanted)} ${pointIn(point, 'genitive')}`;
}

const periodWords = 'период периода периоду период периодом периоде'.split(' ');

/** When something happened: «19 октября 2011 года», «в октябре 2011 года», «в 2011 году», «между 3 и 9 мая 2012 года». */
export function when(given: PartialDate): string {
  const date = toldByItsPart(given);
  const said = whenPlain(date);
  const time = date.time === undefined ? '' : ` в\u00a0${date.time}`;
  const about =
    date.approximate !== true
      ? ''
      : /^(?:во? |(?:весной|летом|осенью|зимой) )/u.test(said) || /^(?:с|между) /u.test(said)
        ? 'примерно '
        : 'около ';
  return `${about}${said}${time}`;
}

function whenPlain(date: PartialDate): string {
  const ends = endsOf(date);
  const { start, end } = ends;
  if (date.part === 'night' && start !== undefined && end !== undefined) return `в ночь ${nightTo(start, end)}`;
  if (start !== undefined && end !== undefined && !isOne(ends))
    return date.spread === 'period' ? fromTo(start, end) : betweenAnd(start, end);
  if (start === undefined) return end === undefined ? '' : onlyEnd(end, date);
  if (end === undefined) return onlyStart(start, date);
  if (date.part !== undefined) return `${inPart(date.part)} ${pointIn(start, 'genitive')}`;
  return start.precision === 'day' ? pointIn(start, 'genitive') : `в ${pointIn(start, 'prepositional')}`;
}

/** Seasons and parts of the day stand in the instrumental, «весной», «утром»; «в начале», «в первой половине». */
const bare = new Set<Part>(['spring', 'summer', 'autumn', 'winter', 'morning', 'afternoon', 'evening', 'night']);

function inPart(part: Part): string {
  if (bare.has(part)) return partIn(part, 'instrumental');
  return `${part === 'second-half' || part === 'second-quarter' ? 'во' : 'в'} ${partIn(part, 'prepositional')}`;
}

/** «с 5 на 6 мая 2017 года». */
function nightTo(start: Point, end: Point): string {
  return `с ${startIn(start, end, 'genitive')} на ${pointIn(end, 'accusative')}`;
}

function fromTo(start: Point, end: Point): string {
  return `с ${startIn(start, end, 'genitive')} по ${pointIn(end, 'accusative')}`;
}

function betweenAnd(start: Point, end: Point): string {
  const last =
    start.precision === 'year' && end.precision === 'year' ? `${end.year}\u00a0годами` : pointIn(end, 'instrumental');
  return `между ${startIn(start, end, 'instrumental')} и ${last}`;
}

function onlyEnd(end: Point, { spread }: PartialDate): string {
  return spread === 'period' ? `по ${pointIn(end, 'accusative')}` : `не позднее ${pointIn(end, 'genitive')}`;
}

function onlyStart(start: Point, { spread, ongoing }: PartialDate): string {
  const from = pointIn(start, 'genitive');
  if (ongoing === true) return `с ${from} по настоящее время`;
  if (spread === 'moment') return `не ранее ${from}`;
  return start.precision === 'day' ? `${from} и в последующие дни` : `с ${from}`;
}

/** «до 19 октября 2011 года», «после октября 2011 года»: before the first or after the last day that the date can mean. */
export function beside(relation: 'до' | 'после', given: PartialDate): string {
  const { start, end } = endsOf(toldByItsPart(given));
  const point = relation === 'до' ? (start ?? end) : (end ?? start);
  return point === undefined ? '' : `${relation} ${pointIn(point, 'genitive')}`;
}

const dayOfMonth = `\\d{1,2}[ \u00a0](?:${months.map(([, genitive = '']) => genitive).join('|')})[ \u00a0]\\d{4}[ \u00a0]года`;

/** How a day is found in a text: «В тот же день» stands in place of the one that the sentence before began with. */
export const dayWords: DayWords = {
  opening: new RegExp(`^${dayOfMonth}(?= )`, 'u'),
  days: new RegExp(`(?<!\\d|(?<!\\p{L})(?:с|со|по|до|от|после|между|и|к|около|на|за)[ \u00a0])${dayOfMonth}`, 'gu'),
  same: 'В тот же день',
};
