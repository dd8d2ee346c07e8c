/**
 * The words of dates in English and Russian, in lower case. Kazakh writes its dates in numbers or in Russian in the
 * papers that this reads.
 */
const monthStems: readonly (readonly string[])[] = [
  ['january', 'jan', 'январ', 'янв'],
  ['february', 'feb', 'феврал', 'фев'],
  ['march', 'mar', 'март', 'мар'],
  ['april', 'apr', 'апрел', 'апр'],
  ['may', 'май', 'мая', 'мае'],
  ['june', 'jun', 'июн'],
  ['july', 'jul', 'июл'],
  ['august', 'aug', 'август', 'авг'],
  ['september', 'sept', 'sep', 'сентябр', 'сент', 'сен'],
  ['october', 'oct', 'октябр', 'окт'],
  ['november', 'nov', 'ноябр', 'ноя'],
  ['december', 'dec', 'декабр', 'дек'],
];

const russianEnding = /(?<=[а-я]{3})(ь|я|е|а|й)$/u;

const monthNumbers = new Map(monthStems.flatMap((stems, index) => stems.map((stem) => [stem, index + 1] as const)));

/** The number of a month by its name, in full or shortened, with or without a full stop. */
export function monthNamed(word: string): number | undefined {
  const bare = word.replace(/\.$/u, '');
  return monthNumbers.get(bare) ?? monthNumbers.get(bare.replace(russianEnding, ''));
}

export const approximateWords =
  /^(?:(?:circa|about|around|approximately|roughly|около|примерно)\s+|(?:approx|ca|c)(?:\.\s*|\s+|(?=\d))|~\s*)/u;

export const dayWords: readonly (readonly [RegExp, number])[] = [
  [/^(?:today|сегодня)$/u, 0],
  [/^(?:yesterday|вчера)$/u, -1],
  [/^(?:the day before yesterday|позавчера)$/u, -2],
  [/^(?:tomorrow|завтра)$/u, 1],
];

export type Part = 'early' | 'middle' | 'late';

export const partWords: readonly (readonly [RegExp, Part])[] = [
  [/^(?:early(?: in)?|(?:the )?(?:beginning|start)(?: of)?|начало|начале|начала)[\s-]+/u, 'early'],
  [/^(?:mid|(?:the )?middle(?: of)?|середина|середине|середины)[\s-]+/u, 'middle'],
  [/^(?:late(?: in)?|(?:the )?end(?: of)?|конец|конце|конца)[\s-]+/u, 'late'],
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
