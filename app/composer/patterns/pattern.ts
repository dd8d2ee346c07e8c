import type { PartialDate } from '#shared/values/dates/partial-date';
import type { AnyRecord, CaseFile } from '../case-file/case-file';
import type { Statement } from '../sentences/sentence';
import { placeInTime } from './place-in-time';

/** Sentences that belong together and stay in their order. */
export type Passage = {
  /**
   * Where it stands in time, as `dayOf` says it of a date: the day, or behind the days that an inexact date spans.
   * `start` stands before all days, `undefined` behind them: what is so to date.
   */
  readonly day: string | undefined;
  /** It is told at the end of the passage on this record, where there is one, and by itself where there is none. */
  readonly behind?: AnyRecord;
  readonly statements: readonly Statement[];
  /** What it goes on from, and what both say together where it stands right behind that. */
  readonly goesOn?: { readonly from: Passage; readonly joined: (before: readonly Statement[]) => readonly Statement[] };
};

/** Sorts before every day. */
export const start = '0000';

/** A field of a record, or a value in it by its path: `orders.1.from`. */
type FieldPath<R> = (keyof R & string) | `${keyof R & string}.${string}`;

/** What a pattern works with: the file, which records still wait to be told, and the reader that marks what is told. */
export type Scope = {
  readonly file: CaseFile;
  /** The record has not been told by a pattern that came before, and is among those asked for. */
  readonly isFree: (record: AnyRecord) => boolean;
  /** The record is among those asked for, told or not: for sentences that add to what another pattern told. */
  readonly isChosen: (record: AnyRecord) => boolean;
  /** Counts fields as told that the sentence says in other words, or that say what another record has said. */
  readonly cover: <R extends AnyRecord>(record: R, ...fields: readonly FieldPath<R>[]) => void;
  /** The record, read so that each field that is read counts as told. */
  readonly tell: <R extends AnyRecord>(record: R) => R;
};

/**
 * One way in which facts become sentences. A pattern finds the records it fits, picks their facts into messages, and
 * leaves out what is not recorded. It holds no word of any language.
 */
export type Pattern = {
  readonly name: string;
  readonly match: (scope: Scope) => readonly Passage[];
};

/** Where a record's date stands in the order of passages. */
export const dayOf = (date: PartialDate | undefined) => (date === undefined ? undefined : placeInTime(date));

/** Whether a place among the days is one of them, and not behind several. */
export const isExact = (day: string) => !day.includes('~');

/** The first day on which something was done to or decided about the person: what has no date stands around it. */
export function firstDay({ file }: Scope): string | undefined {
  const days = [...file.list('coerciveActs'), ...file.list('decisions')].flatMap(({ date }) => dayOf(date) ?? []);
  return days.sort().at(0);
}

/** The statements that there are, out of those that there may be. */
export const present = (statements: readonly (Statement | undefined)[]): readonly Statement[] =>
  statements.flatMap((statement) => statement ?? []);
