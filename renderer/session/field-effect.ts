import type { Issue } from '#shared/failure';
import { recordIssues } from '#shared/records/record-issues';
import { type Refusal, unfinishedRecord } from './drafts';
import { fieldOfIssue } from './refused';
import type { HolderSnapshot } from './snapshot';
import { idOf, type Fields, withEntry } from '#shared/schema/fields';
import type { Change } from '#shared/contract/holder';
import { ownFieldPlace, placeOf, unfinishedKey, refusalKey } from '#shared/contract/draft-keys';
import { type HeldList, listNamed, submissionList } from '#shared/records/lists';
import { Submission } from '#shared/document/submission';
import { issuesOf } from '#shared/schema/issues';

/** What giving a field a value comes to: changes for the holder, and drafts to set or, by `undefined`, to take away. */
export type Effect = {
  readonly changes: readonly Change[];
  readonly drafts: readonly (readonly [key: string, value: unknown])[];
};

export type FieldSetting = {
  readonly list: HeldList;
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
};

type Seen = Pick<HolderSnapshot, 'lists' | 'drafts'>;

/**
 * A field of a stored record is set, unless the record may not hold the value: then it is kept beside it. A field of
 * an unfinished record goes into its draft, and the draft becomes a record as soon as nothing is missing.
 */
export function settingEffect({ list, id, field, value }: FieldSetting, { lists, drafts }: Seen): Effect {
  const refusal = refusalKey(placeOf(list, id, field));
  const stored = lists[list]?.[id];
  if (stored !== undefined) {
    const issue = firstIssue(list, { ...withEntry(stored, field, value), id });
    return issue === undefined
      ? { changes: [{ op: 'set', list, id, field, value }], drafts: [[refusal, undefined]] }
      : { changes: [], drafts: [[refusal, refusalOf(value, issue)]] };
  }
  const draft = unfinishedRecord(drafts, list, id);
  if (draft === undefined) return { changes: [], drafts: [] };
  const record = { ...withEntry(draft, field, value), id };
  const key = unfinishedKey(list, id);
  return firstIssue(list, record) === undefined
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
          [key, withEntry(record, 'id', undefined)],
        ],
      };
}

/** What is wrong with a record; `undefined` where nothing is. */
export function firstIssue(list: string, record: Fields & { readonly id: string }): Issue | undefined {
  const place = [list, record.id];
  if (list === submissionList) return submissionIssues(record, place)[0];
  const kind = listNamed(list)?.kind;
  return kind && recordIssues(kind, record, place)[0];
}

function submissionIssues(submission: Fields, place: readonly string[]): readonly Issue[] {
  const parsed = Submission.safeParse(submission);
  return parsed.success ? [] : issuesOf(parsed.error, submission, (path) => [...place, ...path]);
}

type Refused = {
  readonly change: Change;
  readonly issues: readonly Issue[];
  /** The record of the change with everything that is on its way. */
  readonly record: Fields | undefined;
  readonly isStored: boolean;
};

/** Where the value of a refused change is kept: beside its field, or a record that is not there yet as unfinished. */
export function refusalDrafts({ change, issues, record, isStored }: Refused): Effect['drafts'] {
  const [issue] = issues;
  if (issue === undefined) return [];
  switch (change.op) {
    case 'set-own':
      return [[refusalKey(ownFieldPlace(change.field)), refusalOf(change.value, issue)]];
    case 'set':
      return [[refusalKey(placeOf(change.list, change.id, change.field)), refusalOf(change.value, issue)]];
    case 'remove':
      return [];
    case 'add':
    case 'put':
      return isStored ? [] : unfinishedAgain(change.list, record ?? change.record, idOf(change.record), issues);
  }
}

function unfinishedAgain(list: string, record: Fields, id: string, issues: readonly Issue[]): Effect['drafts'] {
  const fields = Object.keys(record);
  const refusals = issues.flatMap((issue) => {
    const field = fieldOfIssue(issue, list, id, fields);
    return field === undefined
      ? []
      : [[refusalKey(placeOf(list, id, field)), refusalOf(record[field], issue)] as const];
  });
  return [[unfinishedKey(list, id), withEntry(record, 'id', undefined)], ...refusals];
}

function refusalOf(value: unknown, issue: Issue): Refusal {
  return value === undefined ? { issue } : { value, issue };
}
