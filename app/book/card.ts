import * as z from 'zod';
import type { CaseBookCard } from '#shared/contract/vault-api';
import { type CaseBook, caseBookStates, collectionNames } from '#shared/records/case-book';
import type { BookId } from '#shared/schema/ids';
import type { Detention } from '#shared/kinds/detention';
import { PartialDate } from '#shared/values/dates/partial-date';
import { addDays } from '#shared/values/dates/calendar';
import { type LocalText, wordingsOf } from '#shared/values/texts/text';
import { byDate } from './dates';

/** The number of the card's format: a card of another is made anew. */
const cardFormat = 2;
const datesKept = 12;

const StoredCard = z.object({
  format: z.literal(cardFormat),
  title: z.string(),
  state: z.enum(caseBookStates),
  origin: z.string().optional(),
  names: z.array(z.string()),
  inCustody: z.boolean(),
  /** Days on which something is due, from the day of writing on; the list shows the next one. */
  dates: z.array(PartialDate),
  /** The same, of hearings alone. */
  hearings: z.array(PartialDate),
  reference: z.string().optional(),
  isSample: z.boolean(),
  records: z.number(),
  changedAt: z.string(),
});
export type StoredCard = z.infer<typeof StoredCard>;

/** What a list shows of a case book, and the id under which it was imported. */
export function cardOf(book: CaseBook, changedAt: string, origin?: string): StoredCard {
  // West of Greenwich it may still be the day before.
  const firstDay = addDays(changedAt.slice(0, 10), -1);
  return {
    format: cardFormat,
    title: book.title,
    state: book.state,
    ...(origin === undefined ? {} : { origin }),
    names: namesIn(book),
    inCustody: book.state === 'active' && Object.values(book.detentions).some((spell) => goesOn(book, spell)),
    dates: ahead(datesIn(book), firstDay),
    hearings: ahead(hearingsIn(book), firstDay),
    ...(book.reference === undefined ? {} : { reference: book.reference }),
    isSample: book.sample === true,
    records: collectionNames.reduce((sum, name) => sum + Object.keys(book[name]).length, 0),
    changedAt,
  };
}

export function writeCard(card: StoredCard): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(card));
}

export function readCard(body: Uint8Array): StoredCard | undefined {
  try {
    const card = StoredCard.safeParse(JSON.parse(new TextDecoder().decode(body)));
    return card.success ? card.data : undefined;
  } catch {
    return undefined;
  }
}

/** The card as the list shows it on a day, beside the case books that are here. */
export function shownCard(
  id: BookId,
  card: StoredCard,
  { today, isHere }: { readonly today: string; readonly isHere: (id: string) => boolean },
): CaseBookCard {
  const { title, state, names, inCustody, reference, isSample, records, changedAt } = card;
  const [subjectName, ...variants] = names;
  const nextDate = card.dates.find((date) => isAhead(date, today));
  const nextHearing = card.hearings.find((date) => isAhead(date, today));
  return {
    id,
    title,
    state,
    ...(subjectName === undefined ? {} : { subjectName }),
    variants,
    inCustody,
    ...(nextDate ? { nextDate } : {}),
    ...(nextHearing ? { nextHearing } : {}),
    ...(reference === undefined ? {} : { reference }),
    isSample,
    isAnotherCopy: card.origin !== undefined && card.origin !== id && isHere(card.origin),
    records,
    changedAt,
  };
}

/** The subject's name first, then its other spellings, then the other defendants'. */
function namesIn(book: CaseBook): string[] {
  const subject = book.subject === undefined ? undefined : book.parties[book.subject];
  const defendants = Object.values(book.parties).filter(
    ({ id, roles }) => id !== book.subject && roles?.some((role) => role === 'defendant' || role === 'co-defendant'),
  );
  const names = [...(subject ? [subject] : []), ...defendants].flatMap(({ name, variants, shortName }) => [
    ...spelt(name),
    ...(variants ?? []),
    ...spelt(shortName),
  ]);
  return [...new Set(names)];
}

function spelt(text: LocalText | undefined): readonly string[] {
  return text === undefined ? [] : wordingsOf(text).map(({ wording }) => wording.text);
}

/** A spell that has no end, no length and no release after it, or says itself that it goes on. */
function goesOn(book: CaseBook, { from, to, length, person }: Detention): boolean {
  if (from?.ongoing || to?.ongoing) return true;
  if (to || (length && !length.indefinite && !length.life)) return false;
  const since = from?.earliest ?? '';
  return !Object.values(book.coerciveActs).some(
    ({ kind, persons, date }) =>
      kind === 'release' && (!person || !persons || persons.includes(person)) && (date?.latest ?? since) >= since,
  );
}

function datesIn(book: CaseBook): readonly PartialDate[] {
  const dates = [
    ...hearingsIn(book),
    ...Object.values(book.tasks).flatMap(({ due, done }) => (done ? [] : [due])),
    ...Object.values(book.motions).map(({ nextStepBy }) => nextStepBy),
    ...appealsDue(book),
    ...Object.values(book.detentions).flatMap(({ orders }) => orders?.map(({ to }) => to) ?? []),
    ...Object.values(book.internationalSteps).map(({ replyDue }) => replyDue),
  ];
  return dates.filter((date) => date !== undefined).toSorted(byDate);
}

/** The last days for appeals that nothing shows to have been filed. */
function appealsDue(book: CaseBook): readonly (PartialDate | undefined)[] {
  const filed = Object.values(book.motions).filter(({ filed, answer }) => (filed ?? answer) !== undefined);
  return Object.values(book.decisions)
    .filter(({ id }) => !filed.some(({ decisionAttacked }) => decisionAttacked === id))
    .map(({ appealBy }) => appealBy);
}

function hearingsIn(book: CaseBook): readonly PartialDate[] {
  const dates = Object.values(book.hearings).flatMap(({ date, adjournedTo }) => [date, adjournedTo]);
  return dates.filter((date) => date !== undefined).toSorted(byDate);
}

/** The first of the days that are not over on a day. */
function ahead(dates: readonly PartialDate[], day: string): PartialDate[] {
  return dates.filter((date) => isAhead(date, day)).slice(0, datesKept);
}

function isAhead(date: PartialDate, today: string): boolean {
  return (date.latest ?? today) >= today;
}
