import type { Issue } from '#shared/failure';
import type { ReferenceKind } from '#shared/schema/ids';
import { recordIssues } from '#shared/records/record-issues';
import { refusalKey, type Refusal, unfinishedKey, unfinishedRecord } from './drafts';
import { type Fields, type HolderChange, ownPlace, placeOf, withField } from './holder-change';
import { fieldOfIssue } from './refused';
import type { HolderSnapshot } from './snapshot';

/** What giving a field a value comes to: changes for the holder, and drafts to set or, by `undefined`, to take away. */
export type Effect<List extends string> = {
  readonly changes: readonly HolderChange<List>[];
  readonly drafts: readonly (readonly [key: string, value: unknown])[];
};

export type FieldSetting<List extends string> = {
  readonly list: List;
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
};

type Seen = Pick<HolderSnapshot<unknown>, 'lists' | 'drafts'>;

/**
 * A field of a stored record is set, unless the record may not hold the value: then it is kept beside it. A field of
 * an unfinished record goes into its draft, and the draft becomes a record as soon as nothing is missing.
 */
export function settingEffect<List extends string>(
  { list, id, field, value }: FieldSetting<List>,
  { lists, drafts }: Seen,
  kind: ReferenceKind,
): Effect<List> {
  const refusal = refusalKey(placeOf(list, id, field));
  const stored = lists[list]?.[id];
  if (stored !== undefined) {
    const issue = firstIssue(kind, withField(stored, field, value), list, id);
    return issue === undefined
      ? { changes: [{ op: 'set', list, id, field, value }], drafts: [[refusal, undefined]] }
      : { changes: [], drafts: [[refusal, refusalOf(value, issue)]] };
  }
  const draft = unfinishedRecord(drafts, list, id);
  if (draft === undefined) return { changes: [], drafts: [] };
  const record = { ...withField(draft, field, value), id };
  const key = unfinishedKey(list, id);
  return firstIssue(kind, record, list, id) === undefined
    ? {
        changes: [{ op: 'add', list, record }],
        drafts: [
          [refusal, undefined],
          [key, undefined],
        ],
      }
    : {
        changes: [],
        drafts: [
          [refusal, undefined],
          [key, withField(record, 'id', undefined)],
        ],
      };
}

/** What is wrong with a record; `undefined` where nothing is. */
export function firstIssue(kind: ReferenceKind, record: Fields, list: string, id: string): Issue | undefined {
  return recordIssues(kind, record, [list, id])[0];
}

type Refused = {
  readonly change: HolderChange;
  readonly issues: readonly Issue[];
  /** The record of the change with everything that is on its way. */
  readonly record: Fields | undefined;
  readonly isStored: boolean;
};

/** Where the value of a refused change is kept: beside its field, or a record that is not there yet as unfinished. */
export function refusalDrafts({ change, issues, record, isStored }: Refused): Effect<never>['drafts'] {
  const [issue] = issues;
  if (issue === undefined) return [];
  switch (change.op) {
    case 'set-own':
      return [[refusalKey(`${ownPlace}/${change.field}`), refusalOf(change.value, issue)]];
    case 'set':
      return [[refusalKey(placeOf(change.list, change.id, change.field)), refusalOf(change.value, issue)]];
    case 'remove':
      return [];
    case 'add':
    case 'put':
      return isStored ? [] : unfinishedAgain(change.list, record ?? change.record, change.record.id, issues);
  }
}

function unfinishedAgain(list: string, record: Fields, id: string, issues: readonly Issue[]): Effect<never>['drafts'] {
  const fields = Object.keys(record);
  const refusals = issues.flatMap((issue) => {
    const field = fieldOfIssue(issue, list, id, fields);
    return field === undefined
      ? []
      : [[refusalKey(placeOf(list, id, field)), refusalOf(record[field], issue)] as const];
  });
  return [[unfinishedKey(list, id), withField(record, 'id', undefined)], ...refusals];
}

function refusalOf(value: unknown, issue: Issue): Refusal {
  return value === undefined ? { issue } : { value, issue };
}
