/** The words of dates in English, Russian and Kazakh, in lower case. */
const monthStems: readonly (readonly string[])[] = [
  ['january', 'jan', 'январ', 'янв', 'қаңтар', 'қаң'],
  ['february', 'feb', 'феврал', 'фев', 'ақпан', 'ақп'],
  ['march', 'mar', 'март', 'мар', 'наурыз', 'нау'],
  ['april', 'apr', 'апрел', 'апр', 'сәуір', 'сәу'],
  ['may', 'май', 'мая', 'мае', 'мамыр', 'мам'],
  ['june', 'jun', 'июн', 'маусым', 'мау'],
  ['july', 'jul', 'июл', 'шілде', 'шіл'],
  ['august', 'aug', 'август', 'авг', 'тамыз', 'там'],
  ['september', 'sept', 'sep', 'сентябр', 'сент', 'сен', 'қыркүйек', 'қыр'],
  ['october', 'oct', 'октябр', 'окт', 'қазан', 'қаз'],
  ['november', 'nov', 'ноябр', 'ноя', 'қараша', 'қар'],
  ['december', 'dec', 'декабр', 'дек', 'желтоқсан', 'жел'],
];

const endings = [/(?<=[а-я]{3})(?:ь|я|е|а|й)$/u, /(?<=\p{L}{4})(?:[дт][ае]|[ндт][ыі]ң|ы|і)$/u];

const monthNumbers = new Map(monthStems.flatMap((stems, index) => stems.map((stem) => [stem, index + 1] as const)));

/** The number of a month by its name, in full or shortened, with or without a full stop. */
export function monthNamed(word: string): number | undefined {
  const bare = word.replace(/\.$/u, '');
  const forms = [bare, ...endings.map((ending) => bare.replace(ending, ''))];
  return forms.map((form) => monthNumbers.get(form)).find((month) => month !== undefined);
}

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
