import { plainText, replaced, type Words } from '../words/words';

/** How a language finds its days, and what it says of one again. */
export type DayWords = {
  /** The day at the start of a sentence. */
  readonly opening: RegExp;
  /** Every day in a text. */
  readonly days: RegExp;
  /** In its place where the sentence before was about the same day. */
  readonly same: string;
};

const year = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/gu;

/** The days that a text names; `undefined` where it names another time, a month or a year, beside them. */
function daysIn(text: string, { days }: DayWords): ReadonlySet<string> | undefined {
  const found = new Set(text.match(days) ?? []);
  const rest = text.replaceAll(days, '');
  return rest.search(year) >= 0 ? undefined : found;
}

/** The day that a sentence was about, and how many sentences ago. */
type Named = { readonly day: string; readonly ago: number };

/**
 * Sentences in a row without the same day at the start of each: the second of two that begin with 3 May 2017 says "the
 * same day". One sentence without a time may stand between them, and none with another.
 */
export function withoutSameDay(sentences: readonly Words[], words: DayWords): readonly Words[] {
  let last: Named | undefined;
  return sentences.map((sentence) => {
    const text = plainText(sentence);
    const [day] = words.opening.exec(text) ?? [];
    const isAgain = day !== undefined && day === last?.day && last.ago <= 1;
    last = afterwards(daysIn(text, words), last);
    return isAgain ? replaced(sentence, words.opening, words.same) : sentence;
  });
}

function afterwards(named: ReadonlySet<string> | undefined, last: Named | undefined): Named | undefined {
  const [day, another] = [...(named ?? [])];
  if (named === undefined || another !== undefined) return undefined;
  return day === undefined ? last && { day: last.day, ago: last.ago + 1 } : { day, ago: 0 };
}
