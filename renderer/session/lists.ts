import { sameValue } from '#shared/schema/same-value';
import { type Fields, type HolderChange, type Lists, withField } from './holder-change';

/** The records with the changes made that are on their way; a record that none of them is about stays the same object. */
export function withChanges(lists: Lists, changes: readonly HolderChange[]): Lists {
  return changes.reduce(withChange, lists);
}

function withChange(lists: Lists, change: HolderChange): Lists {
  if (change.op === 'set-own') return lists;
  const records = lists[change.list] ?? {};
  if (change.op === 'add' || change.op === 'put') return withList(lists, change.list, records, change.record);
  const { id } = change;
  const record = records[id];
  if (record === undefined) return lists;
  if (change.op === 'set') {
    return withList(lists, change.list, records, withField(record, change.field, change.value));
  }
  const others = Object.entries(records).filter(([other]) => other !== id);
  return { ...lists, [change.list]: Object.fromEntries(others) };
}

function withList(lists: Lists, list: string, records: Readonly<Record<string, Fields>>, record: Fields): Lists {
  return { ...lists, [list]: { ...records, [String(record['id'])]: record } };
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
