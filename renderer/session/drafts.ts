import type { FormDrafts } from '#shared/contract/holder';
import type { Issue } from '#shared/failure';
import { fieldsOf, isObject } from '#shared/schema/walk-schema';
import { valueAt } from '#shared/records/read-record';
import type { StepChange } from './snapshot';
import type { Fields } from '#shared/schema/fields';
import type { Lists } from '#shared/contract/holder';
import { ownPlace, ownFieldPlace, placeOf } from '#shared/contract/draft-keys';
import { unfinishedKey, refusalKey } from '#shared/contract/draft-keys';
import { readDraftKey } from '#shared/contract/draft-keys';

/** A value that a record may not hold. Without `value` the field was emptied. */
export type Refusal = { readonly value?: unknown; readonly issue: Issue };

/** A record of the list that lacks something; `undefined` where there is none of that id. */
export function unfinishedRecord(drafts: FormDrafts, list: string, id: string): Fields | undefined {
  const draft = drafts[unfinishedKey(list, id)];
  return isObject(draft) ? { ...fieldsOf(draft), id } : undefined;
}

/** The records of a list that lack something, the one begun first first. */
export function unfinishedRecords(drafts: FormDrafts, list: string): readonly (Fields & { readonly id: string })[] {
  const start = unfinishedKey(list, '');
  return Object.entries(drafts).flatMap(([key, draft]) => {
    if (!key.startsWith(start) || !isObject(draft)) return [];
    return [{ ...fieldsOf(draft), id: key.slice(start.length) }];
  });
}

export function refusalAt(drafts: FormDrafts, place: string): Refusal | undefined {
  const draft = drafts[refusalKey(place)];
  const issue = readIssue(valueAt(draft, 'issue'));
  return issue === undefined ? undefined : { value: valueAt(draft, 'value'), issue };
}

/** What was refused in the fields of a record, by field. */
export function refusalsOf(drafts: FormDrafts, list: string, id: string): readonly (readonly [string, Refusal])[] {
  const start = refusalKey(placeOf(list, id, ''));
  return Object.keys(drafts).flatMap((key) => {
    if (!key.startsWith(start)) return [];
    const refusal = refusalAt(drafts, key.slice(refusalKey('').length));
    return refusal === undefined ? [] : [[key.slice(start.length), refusal] as const];
  });
}

function readIssue(value: unknown): Issue | undefined {
  const path = valueAt(value, 'path');
  const problem = problems.find((each) => each === valueAt(value, 'problem'));
  if (typeof path !== 'string' || problem === undefined) return undefined;
  const expected = valueAt(value, 'expected');
  return { path, problem, ...(typeof expected === 'string' && { expected }) };
}

const problems = [
  'missing',
  'wrong-type',
  'unknown-choice',
  'unknown-field',
  'unreadable-date',
  'unknown-reference',
  'ambiguous-reference',
  'duplicate-id',
  'out-of-range',
  'end-before-start',
] as const satisfies readonly Issue['problem'][];

/** Whether anything was typed into an unfinished record, readable or not. */
export function holdsSomething(drafts: FormDrafts, list: string, id: string, record: unknown): boolean {
  if (isObject(record) && Object.keys(record).length > 0) return true;
  return hasDraftsIn(drafts, list, id);
}

/** Whether something is half typed in a field of the record. */
export function hasDraftsIn(drafts: FormDrafts, list: string, id: string): boolean {
  const start = placeOf(list, id, '');
  return Object.keys(drafts).some((key) => key.startsWith(start) || key.startsWith(refusalKey(start)));
}

/** The drafts without those whose record is gone, and without a record that became whole before the window closed. */
export function livingDrafts(drafts: FormDrafts, lists: Lists): FormDrafts {
  const isThere = (list: string, id: string): boolean => lists[list]?.[id] !== undefined;
  const isAlive = ([key, value]: readonly [string, unknown]): boolean => {
    const { kind, list, id } = readDraftKey(key);
    if (list === ownPlace || !Object.hasOwn(lists, list)) return true;
    if (kind === 'unfinished') return !isThere(list, id) && holdsSomething(drafts, list, id, value);
    return isThere(list, id) || drafts[unfinishedKey(list, id)] !== undefined;
  };
  return Object.fromEntries(Object.entries(drafts).filter(isAlive));
}

/** The drafts without what was typed into records that are there no longer. */
export function withoutGone(drafts: FormDrafts, lists: Lists): FormDrafts {
  const isKept = (key: string): boolean => {
    const { kind, list, id } = readDraftKey(key);
    if (kind === 'unfinished' || list === ownPlace || !Object.hasOwn(lists, list)) return true;
    return lists[list]?.[id] !== undefined || drafts[unfinishedKey(list, id)] !== undefined;
  };
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => isKept(key)));
}

/** The drafts without those of fields that an undo or redo has given another value. */
export function withoutTouched(drafts: FormDrafts, changes: readonly StepChange[]): FormDrafts {
  const places = changes.flatMap(({ list = ownPlace, id, fields }) =>
    fields.map((field) => (list === ownPlace ? ownFieldPlace(field) : placeOf(list, id, field))),
  );
  const isTouched = (key: string): boolean =>
    places.some((place) => key === place || key === refusalKey(place) || key.startsWith(`${place}/`));
  return Object.fromEntries(Object.entries(drafts).filter(([key]) => !isTouched(key)));
}
