import { collectionKinds } from '#shared/records/lists';
import { collectionNames } from '#shared/records/case-book';
import { compareOrder } from '#shared/records/order';
import { registerKinds } from '#shared/records/lists';
import { registerNames } from '#shared/records/registers';
import type { ReferenceKind } from '#shared/schema/ids';
import type { Issue } from '#shared/failure';
import { isObject, pathText, type Path } from '#shared/schema/walk-schema';
import type { Entry } from './name-index';

export type Raw = Readonly<Record<string, unknown>>;

/** A group of lists of records: a case book's collections, or the registers. */
export type RawGroup = {
  /** Where in the file it stands: `caseBooks[2]`. */
  readonly path: Path;
  /** The fields beside the lists. */
  readonly fields: Raw;
  /** The lists as maps by id, as the model has them. */
  readonly lists: Readonly<Record<string, unknown>>;
  readonly entries: readonly Entry[];
  /** Where in its list a record stands: `charges` → id → 3. */
  readonly positions: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

export type Kinds = Readonly<Record<string, ReferenceKind>>;

export const bookKinds: { readonly names: readonly string[]; readonly kinds: Kinds } = {
  names: collectionNames,
  kinds: collectionKinds,
};
export const registerGroup: { readonly names: readonly string[]; readonly kinds: Kinds } = {
  names: registerNames,
  kinds: registerKinds,
};

/**
 * Takes a group apart: each record of each list gets its id, the one it brings or `charge-3` by its place, and an
 * order where the ids would not sort as the file does. An id that stands twice is reported. An id by place is none
 * that is taken elsewhere, so that no reference can mean two things.
 */
export function takeApart(
  group: Raw,
  { names, kinds }: typeof bookKinds,
  path: Path,
  report: (issue: Issue) => void,
  isTaken: (kind: ReferenceKind, id: string) => boolean = () => false,
): RawGroup {
  const lists: Record<string, unknown> = {};
  const positions = new Map<string, ReadonlyMap<string, number>>();
  const entries: Entry[] = [];
  for (const name of names) {
    const given = group[name] ?? [];
    const kind = kinds[name];
    if (!Array.isArray(given)) report({ path: pathText([...path, name]), problem: 'wrong-type', expected: 'a list' });
    const list: readonly unknown[] = Array.isArray(given) ? given : [];
    if (kind === undefined) continue;
    const records = withOrder(withIds(list, kind, [...path, name], report, isTaken));
    lists[name] = Object.fromEntries(records.map(({ id, record }) => [id, record]));
    positions.set(name, new Map(records.map(({ id }, at) => [id, at])));
    entries.push(...records.flatMap(({ id, record }) => (isObject(record) ? [{ kind, id, record }] : [])));
  }
  const fields = Object.fromEntries(Object.entries(group).filter(([field]) => !names.includes(field)));
  return { path, fields, lists, entries, positions };
}

type WithId = { readonly id: string; readonly record: unknown };

function withIds(
  list: readonly unknown[],
  kind: ReferenceKind,
  path: Path,
  report: (issue: Issue) => void,
  isTaken: (kind: ReferenceKind, id: string) => boolean,
): WithId[] {
  const given = list.map((record) => (isObject(record) && typeof record['id'] === 'string' ? record['id'] : undefined));
  const givenIds = new Set(given);
  const taken = new Set<string>();
  return list.map((record, at) => {
    const own = given[at];
    const repeated = own !== undefined && taken.has(own);
    if (repeated) report({ path: pathText([...path, at, 'id']), problem: 'duplicate-id', given: own });
    // The history keeps ids as UTF-8, in which two broken texts would become one.
    if (own === '__proto__' || own?.isWellFormed() === false)
      report({ path: pathText([...path, at, 'id']), problem: 'out-of-range', given: own });
    const id =
      own === undefined || repeated
        ? freeId(`${kind}-${at + 1}`, (id) => !givenIds.has(id) && !taken.has(id) && !isTaken(kind, id))
        : own;
    taken.add(id);
    const withoutId = isObject(record) && (own !== undefined || record['id'] === undefined);
    return { id, record: withoutId ? { ...record, id } : record };
  });
}

function freeId(wanted: string, isFree: (id: string) => boolean): string {
  let id = wanted;
  while (!isFree(id)) id = `${id}'`;
  return id;
}

/** Where the writer gave no order and the ids would sort otherwise, the order of the file becomes the order. */
function withOrder(records: readonly WithId[]): readonly WithId[] {
  const hasOrder = records.some(({ record }) => isObject(record) && record['order'] !== undefined);
  const sorted = records.every(({ id }, at) => at === 0 || compareOrder(records[at - 1]?.id ?? '', id) < 0);
  if (hasOrder || sorted) return records;
  const digits = String(records.length).length;
  return records.map(({ id, record }, at) => ({
    id,
    record: isObject(record) ? { ...record, order: String(at + 1).padStart(digits, '0') } : record,
  }));
}

/** A path in the model as a path in the file: `charges`, `kozlov-164` → `caseBooks[2].charges[0]`. */
export function pathInFile({ path, positions }: RawGroup, inModel: Path): Path {
  const [list, id, ...rest] = inModel;
  const position = typeof list === 'string' && typeof id === 'string' ? positions.get(list)?.get(id) : undefined;
  return position === undefined || list === undefined ? [...path, ...inModel] : [...path, list, position, ...rest];
}
