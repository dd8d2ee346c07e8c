import type { PartialDate } from './partial-date';
import { monthNames } from './month-names';

const monthNumbers = new Map(
  monthNames.flatMap((names) => names.split(' ').map((name, index) => [name, index + 1] as const)),
);

/** Without the marks over and under letters, as it may be typed: `subat`, `fevrier`, `أبريل` as `ابريل`. */
const bareLetters = (word: string) =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i').replaceAll('ł', 'l');

const bareNumbers = new Map([...monthNumbers].map(([name, month]) => [bareLetters(name), month]));

const endings = [
  /(?<=[а-я]{3})(?:ь|я|е|а|й|ы|и)$/u,
  /(?<=\p{L}{3})(?:ында|инда|ынын|инин|да|де|та|те)$/u,
  /(?<=\p{L}{4})(?:[дт][ае]|[ндт][ыі]ң|ы|і)$/u,
  /(?<=\p{L}{3})(?:ında|inde|nda|nde|ning|dagi|dan|da|ı|i|y)$/u,
];

/** The number of a month by its name, in full or shortened, with or without a full stop and the ending of its case. */
export function monthNamed(word: string): number | undefined {
  const bare = word.replace(/\.$/u, '').replace(/(?<=\p{L}{3})['’]\p{L}+$/u, '');
  const forms = [bare, ...endings.map((ending) => bare.replace(ending, ''))];
  const named = (names: ReadonlyMap<string, number>, all: readonly string[]) =>
    all.map((form) => names.get(form)).find((month) => month !== undefined);
  return named(monthNumbers, forms) ?? named(bareNumbers, forms.map(bareLetters));
}

const longNames = monthNames.flatMap((names) => names.split(' ').filter((name) => name.includes('_')));

/** Names of two words as one, `كانون_الثاني`, so that each word of a date is one thing. */
export const withOneWordMonths = (text: string): string =>
  longNames.reduce((rest, name) => rest.replace(name.replace('_', ' '), name), text);

/** From Monday on. */
const weekdayNames: readonly (readonly string[])[] = [
  ['monday', 'mon', 'понедельник', 'пн', 'дүйсенбі'],
  ['tuesday', 'tue', 'вторник', 'вт', 'сейсенбі'],
  ['wednesday', 'wed', 'среда', 'среду', 'ср', 'сәрсенбі'],
  ['thursday', 'thu', 'четверг', 'чт', 'бейсенбі'],
  ['friday', 'fri', 'пятница', 'пятницу', 'пт', 'жұма'],
  ['saturday', 'sat', 'суббота', 'субботу', 'сб', 'сенбі'],
  ['sunday', 'sun', 'воскресенье', 'вс', 'жексенбі'],
];

const weekdayWord = String.raw`(?<weekday>${weekdayNames.flat().join('|')})`;
const weekdayForms = [
  new RegExp(String.raw`^${weekdayWord}(?:\.?,\s*|\.?\s+)(?<date>.+)$`, 'u'),
  new RegExp(String.raw`^(?<date>.+?)(?:,\s*|\s+)${weekdayWord}\.?$`, 'u'),
  new RegExp(String.raw`^(?<date>.+?)\s*\(${weekdayWord}\.?\)$`, 'u'),
];

/** Takes the day of the week off a date, `Wednesday, 19 October 2011`; 1 is Monday. */
export function takeWeekday(text: string): { readonly rest: string; readonly weekday?: number } {
  for (const form of weekdayForms) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const { weekday = '', date = '' } = groups;
    return { rest: date, weekday: weekdayNames.findIndex((names) => names.includes(weekday)) + 1 };
  }
  return { rest: text };
}

export const approximateWords =
  /^(?:(?:circa|about|around|approximately|roughly|около|примерно)\s+|(?:approx|ca|c)(?:\.\s*|\s+|(?=\d))|~\s*)/u;

export const dayWords: readonly (readonly [RegExp, number])[] = [
  [/^(?:today|сегодня)$/u, 0],
  [/^(?:yesterday|вчера)$/u, -1],
  [/^(?:the day before yesterday|позавчера)$/u, -2],
  [/^(?:tomorrow|завтра)$/u, 1],
];

export type Part = NonNullable<PartialDate['part']>;

const half = String.raw`(?:half|semester)(?: of)?\s+`;
const firstHalf = String.raw`перв\p{L}{2,3} (?:половин\p{L}{1,2}|полугоди\p{L}{1,2})\s+|1-?\p{L}{0,2} (?:половин\p{L}{1,2}|полугоди\p{L}{1,2})\s+`;
const secondHalf = firstHalf.replaceAll('перв', 'втор').replaceAll('1-?', '2-?');
const quarter = (english: string, russian: string, roman: string, figure: number) =>
  new RegExp(
    String.raw`^(?:(?:the )?(?:${english}) quarter(?: of)?\s+|q${figure}(?: of)?\s+|(?:${russian}|${roman}|${figure}-?\p{L}{0,2})\s+квартал\p{L}{0,2}\s+)`,
    'u',
  );

export const partWords: readonly (readonly [RegExp, Part])[] = [
  [/^(?:early(?: in)?|(?:the )?(?:beginning|start)(?: of)?|начало|начале|начала)[\s-]+/u, 'early'],
  [/^(?:mid|(?:the )?middle(?: of)?|середина|середине|середины)[\s-]+/u, 'middle'],
  [/^(?:late(?: in)?|(?:the )?end(?: of)?|конец|конце|конца)[\s-]+/u, 'late'],
  [/^(?:(?:the )?spring(?: of)?|весна|весной|весны|весне)\s+/u, 'spring'],
  [/^(?:(?:the )?summer(?: of)?|лето|летом|лета|лете)\s+/u, 'summer'],
  [/^(?:(?:the )?(?:autumn|fall)(?: of)?|осень|осенью|осени)\s+/u, 'autumn'],
  [/^(?:(?:the )?winter(?: of)?|зима|зимой|зимы|зиме)\s+/u, 'winter'],
  [new RegExp(`^(?:(?:the )?(?:first|1st) ${half}|h1(?: of)?\\s+|${firstHalf})`, 'u'), 'first-half'],
  [new RegExp(`^(?:(?:the )?(?:second|2nd|last) ${half}|h2(?: of)?\\s+|${secondHalf})`, 'u'), 'second-half'],
  [quarter('first|1st', String.raw`перв\p{L}{2,3}`, 'i', 1), 'first-quarter'],
  [quarter('second|2nd', String.raw`втор\p{L}{2,3}`, 'ii', 2), 'second-quarter'],
  [quarter('third|3rd', String.raw`трет\p{L}{1,4}`, 'iii', 3), 'third-quarter'],
  [quarter('fourth|4th|last', String.raw`четверт\p{L}{2,3}`, 'iv', 4), 'fourth-quarter'],
  [/^(?:(?:the )?morning(?: of)?|утро|утром|утра)\s+/u, 'morning'],
  [/^(?:(?:the )?afternoon(?: of)?|днем|днём)\s+/u, 'afternoon'],
  [/^(?:(?:the )?evening(?: of)?|вечер|вечером|вечера)\s+/u, 'evening'],
];

/** A part of the day behind the date, "5 May 2017, in the morning", as it stands before it. */
export function withPartBefore(text: string): string {
  const found =
    /^(?<date>.*\d.*?),?\s+(?:in the |at )?(?<part>morning|afternoon|evening|утром|днем|днём|вечером)$/u.exec(text);
  const { date, part } = found?.groups ?? {};
  return date === undefined || part === undefined ? text : `${part} ${date}`;
}

const night = '(?:(?:in|on|during|at) )?(?:the )?(?:overnight|night)';

/** Names of a night from one day to the next, with both days, the later alone, or one that may be either. */
export const nightWords: readonly (readonly [RegExp, 'both' | 'later' | 'either'])[] = [
  [new RegExp(`^${night}(?: of| from| between)? (?<from>.+?)(?: ?– ?| to | and )(?<to>.+)$`, 'u'), 'both'],
  [new RegExp(`^${night}(?: of)? (?<from>\\d{1,2}) ?[/-] ?(?<to>\\d{1,2} .+)$`, 'u'), 'both'],
  [/^(?:в )?ночь с (?<from>.+?) на (?<to>.+)$/u, 'both'],
  [/^(?:в )?ночь на (?<to>.+)$/u, 'later'],
  [new RegExp(`^${night} (?:of|on) (?<to>.+)$|^(?:в )?ночью? (?<other>.+)$`, 'u'), 'either'],
];

/** What stands before one date and makes it the end of a span. The order counts: longer words first. */
export type Bound = 'since' | 'from' | 'until' | 'before' | 'after' | 'by' | 'not-before' | 'during';

export const boundWords: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:not earlier than|no earlier than|on or after|не ранее)\s+/u, 'not-before'],
  [/^(?:not later than|no later than|on or before|by|не позднее|к)\s+/u, 'by'],
  [/^(?:prior to|before|earlier than|до)\s+/u, 'before'],
  [/^(?:after|later than|после)\s+/u, 'after'],
  [/^(?:ever since|since)\s+/u, 'since'],
  [/^(?:starting from|from|с|со)\s+/u, 'from'],
  [/^(?:until|till|up to|through|по)\s+/u, 'until'],
  [/^(?:throughout|during|in the course of|all of|весь|в течение)\s+/u, 'during'],
];

/** "To date" and its like, at the end of a span that still goes on. */
export const toDateWords =
  /(?:(?:\s+(?:to|until|till|up to|through)\s+|\s*[–/-]\s*)(?:(?:the\s+)?present(?:\s+(?:day|time))?|date|now|today)|\s+(?:по настоящее время|по сей день|до настоящего времени))$/u;

/** What may stand before a date without meaning anything: "on 3 May", "in March", "at the end of 2012". */
export const idleWords = /^(?:on|in|at|the|в|во)\s+/u;
