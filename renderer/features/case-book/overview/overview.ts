import { dateInWords } from '#shared/i18n/date-words';
import type { Translator } from '#shared/i18n/translator';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { CaseBook } from '#shared/records/case-book';
import type { AnyReference } from '#shared/schema/ids';
import { inOrder } from '#shared/records/order';
import type { PartialDate } from '#shared/values/dates/partial-date';
import { textIn } from '#shared/values/texts/text';

/** One line of the first page of a case: words, and the records that they come from. */
export type OverviewLine = {
  readonly words?: string;
  readonly records: readonly AnyReference[];
  readonly isUrgent?: boolean;
};

export type Overview = {
  readonly who: OverviewLine;
  readonly charge: OverviewLine;
  readonly court: OverviewLine;
  readonly number: OverviewLine;
  readonly custody: OverviewLine;
  readonly latest: OverviewLine;
  readonly nextDate: OverviewLine;
  readonly openTasks: OverviewLine;
};

/** `today` is an ISO day. */
type OverviewOf = {
  readonly book: CaseBook;
  readonly card: CaseBookCard | undefined;
  readonly today: string;
};

type Dated = { readonly date?: PartialDate | undefined };
const day = ({ date }: Dated): string => date?.latest ?? date?.earliest ?? '';
const latestOf = <T extends Dated>(records: readonly T[]): T | undefined =>
  records.toSorted((one, other) => day(other).localeCompare(day(one)))[0];

/** What somebody who opens the case must see first. */
export function overviewOf({ book, card, today }: OverviewOf, translator: Translator): Overview {
  const { language } = translator;
  const decision = latestOf(inOrder(book.decisions));
  const court = courtOf(book);
  const numbers = inOrder(book.proceedings).flatMap((proceeding) => proceeding.numbers ?? []);
  const subject = book.subject === undefined ? undefined : book.parties[book.subject];
  const open = inOrder(book.tasks).filter(({ done }) => done !== true);
  const overdue = open.filter(({ due }) => due?.latest !== undefined && due.latest < today);
  return {
    who: {
      words: [subject?.post, subject?.profession]
        .flatMap((text) => (text === undefined ? [] : (textIn(text, language) ?? [])))
        .join(', '),
      records: subject === undefined ? [] : [{ kind: 'party', id: subject.id }],
    },
    charge: { records: inOrder(book.charges).map(({ id }) => ({ kind: 'charge', id })) },
    court: { records: court === undefined ? [] : [{ kind: 'body', id: court }] },
    number: { words: numbers.map(({ number }) => number).join(', '), records: [] },
    custody: custodyOf(book, card, today, translator),
    latest: { records: decision === undefined ? [] : [{ kind: 'decision', id: decision.id }] },
    nextDate: nextDateOf(card?.nextDate, today, translator),
    openTasks: {
      records: open.map(({ id }) => ({ kind: 'task', id })),
      ...(overdue.length > 0 && {
        words: translator.say('caseBook.overdue', { count: overdue.length }),
        isUrgent: true,
      }),
    },
  };
}

function courtOf(book: CaseBook): string | undefined {
  const hearing = latestOf(inOrder(book.hearings).filter(({ court }) => court !== undefined));
  const decision = latestOf(inOrder(book.decisions).filter(({ by }) => by !== undefined));
  return hearing !== undefined && (decision === undefined || day(hearing) > day(decision))
    ? hearing.court
    : decision?.by?.[0];
}

function custodyOf(
  book: CaseBook,
  card: CaseBookCard | undefined,
  today: string,
  translator: Translator,
): OverviewLine {
  const { say } = translator;
  const last = latestOf(inOrder(book.detentions).map(({ id, from, to }) => ({ id, date: from, to })));
  const records: readonly AnyReference[] = last === undefined ? [] : [{ kind: 'detention', id: last.id }];
  if (card?.inCustody === true) return { words: inCustodyWords(last?.date, today, translator), records };
  return restraintOf(book, translator) ?? { words: say('caseBook.notInCustody'), records };
}

/** Since when, and for how many days where the day is known: the day of the arrest is the first. */
function inCustodyWords(from: PartialDate | undefined, today: string, translator: Translator): string {
  const { say } = translator;
  if (from === undefined) return say('caseBook.inCustodyNoDate');
  const words = say('caseBook.inCustody', { date: startOf(from, translator) });
  const { earliest, precision } = from;
  const count = earliest === undefined ? 0 : daysBetween(earliest, today) + 1;
  return precision === 'day' && count > 0 ? say('caseBook.inCustodyDays', { words, count }) : words;
}

/** What still binds somebody who is not in custody: the measure that was set last, unless a release came later. */
function restraintOf(book: CaseBook, { say, language }: Translator): OverviewLine | undefined {
  const last = latestOf(
    inOrder(book.coerciveActs).filter(({ kind, measureTo }) => measureTo !== undefined || kind === 'release'),
  );
  const measure = last?.measureTo;
  if (last === undefined || measure === undefined || measure === 'none' || measure === 'custody') return undefined;
  const named =
    typeof measure === 'string'
      ? say(`choice.coerciveAct-measureTo.${measure}`)
      : (textIn(measure.other, language) ?? '');
  return {
    words: say('caseBook.measure', { measure: named }),
    records: [{ kind: 'coerciveAct', id: last.id }],
  };
}

function startOf(date: PartialDate, translator: Translator): string {
  const { earliest } = date;
  return dateInWords(
    earliest === undefined
      ? date
      : { ...date, latest: date.spread === 'period' ? earliest : date.latest, ongoing: undefined },
    translator,
  );
}

const soonDays = 7;
const dayLength = 24 * 60 * 60 * 1000;

function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / dayLength);
}

function nextDateOf(date: PartialDate | undefined, today: string, translator: Translator): OverviewLine {
  const words = date === undefined ? translator.say('caseBook.noDate') : dateInWords(date, translator);
  const first = date?.earliest;
  if (first === undefined) return { words, records: [] };
  const days = daysBetween(today, first);
  if (date?.precision !== 'day' || days < 0 || days > soonDays) return { words, records: [] };
  const away = new Intl.RelativeTimeFormat(translator.locale, { numeric: 'auto' }).format(days, 'day');
  return { words: translator.say('words.titleDate', { name: words, date: away }), records: [], isUrgent: true };
}
