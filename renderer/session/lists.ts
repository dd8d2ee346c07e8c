import { sameValue } from '#shared/schema/same-value';
import { type Fields, idOf, withEntry } from '#shared/schema/fields';
import type { Lists, Change } from '#shared/contract/holder';
import type { ChangedRecord } from '#shared/contract/holder';

/** The records with the changes made that are on their way; a record that none of them is about stays the same object. */
export function withChanges(lists: Lists, changes: readonly Change[]): Lists {
  return changes.reduce(withChange, lists);
}

function withChange(lists: Lists, change: Change): Lists {
  if (change.op === 'set-own') return lists;
  const records = lists[change.list] ?? {};
  const [id, record] = madeBy(change, records);
  return records[id] === record ? lists : { ...lists, [change.list]: withEntry(records, id, record) };
}

/** The record that a change is about, as it is afterwards; `undefined` where it is not there then. */
function madeBy(change: Exclude<Change, { readonly op: 'set-own' }>, records: Records): [string, Fields | undefined] {
  if (change.op === 'add' || change.op === 'put') return [idOf(change.record), change.record];
  const record = change.op === 'set' ? records[change.id] : undefined;
  return [change.id, change.op === 'set' && record ? withEntry(record, change.field, change.value) : undefined];
}

/** The records with one that is different on the disk; what is shown already and says the same stays that object. */
export function withChanged(lists: Lists, { list, id, record }: ChangedRecord, shown: Lists): Lists {
  const there = shown[list]?.[id];
  const next = record !== undefined && there !== undefined && sameValue(there, record) ? there : record;
  return { ...lists, [list]: withEntry(lists[list] ?? {}, id, next) };
}

/** What was read anew, with every object of before where it still says the same: what is drawn from it stays drawn. */
export function sharing(before: Lists, after: Lists): Lists {
  const names = Object.keys(after);
  const shared = names.map((name) => [name, sharedList(before[name], after[name] ?? {})] as const);
  const isSame =
    names.length === Object.keys(before).length && shared.every(([name, records]) => records === before[name]);
  return isSame ? before : Object.fromEntries(shared);
}

type Records = Readonly<Record<string, Fields>>;

function sharedList(before: Records | undefined, after: Records): Records {
  if (before === undefined) return after;
  const ids = Object.keys(after);
  const shared = ids.map((id) => [id, sharedRecord(before[id], after[id] ?? {})] as const);
  const isSame = ids.length === Object.keys(before).length && shared.every(([id, record]) => record === before[id]);
  return isSame ? before : Object.fromEntries(shared);
}

function sharedRecord(before: Fields | undefined, after: Fields): Fields {
  return before !== undefined && sameValue(before, after) ? before : after;
}
