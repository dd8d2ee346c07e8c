import type { SharingTerms } from '#shared/contract/exchange-api';
import { caseBookFields, CaseBookOwn } from '#shared/records/case-book';
import { isPrivileged } from '#shared/records/confidentiality';
import { collections, registerSchemas } from '#shared/records/lists';
import { type RegisterName, registerNames } from '#shared/records/registers';
import { type Fields, withEntry } from '#shared/schema/fields';
import type { Plain } from '../../book/stored/plain';
import { usedIds } from '../../interchange/used-entries';
import { keyOf } from './keys';
import { type EntryIds, entryKey, namesInCopy, outward, type OwnSide, recordIn, renamedFields } from './own-side';
import type { Cells } from './shared-copy';
import { sortedJson } from './sorted-json';

type Lists = Plain['lists'];

/**
 * What a vault says in a shared copy, by its terms: of the case book, the records that are chosen and not kept back, and
 * the entries that these use; ids and references as the copy has them. An entry that the table does not know stands there
 * under its own id: `withOwnEntries` sees to it that it may.
 */
export function ownCells(side: OwnSide, terms: SharingTerms, ids: EntryIds): Cells {
  return cellsWith({ side, terms, ids }, sharedEntries(side, terms));
}

/** The same with all entries that the copy has: what is otherwise of one that is used again was not changed just now. */
export function ownCellsInStep(side: OwnSide, terms: SharingTerms, ids: EntryIds): Cells {
  return cellsWith({ side, terms, ids }, sharedEntries(side, terms, ids));
}

type Shared = { readonly side: OwnSide; readonly terms: SharingTerms; readonly ids: EntryIds };

function cellsWith({ side, terms, ids }: Shared, entries: Lists): Cells {
  const renamed = outward(side, ids);
  const names = namesInCopy(ids);
  const cells = new Map<string, string>();
  const note = (place: Parameters<typeof keyOf>[0], value: unknown) => cells.set(keyOf(place), sortedJson(value));
  for (const [field, value] of fieldsIn(renamedFields(CaseBookOwn, sharedOwn(side, terms), renamed))) {
    note({ at: 'own', field }, value);
  }
  const records = sharedRecords(side, terms);
  for (const list of terms.lists) {
    for (const [id, record] of Object.entries(records[list] ?? {})) {
      const fields = fieldsIn(renamedFields(collections[list], record, renamed));
      for (const [field, value] of fields) note({ at: 'record', list, id, field }, value);
    }
  }
  for (const register of registerNames) {
    for (const [own, entry] of Object.entries(entries[register] ?? {})) {
      const id = names.get(entryKey(register, own)) ?? own;
      const fields = fieldsIn({ ...renamedFields(registerSchemas[register], entry, renamed), id });
      for (const [field, value] of fields) note({ at: 'entry', register, id, field }, value);
    }
  }
  return cells;
}

/**
 * The table of ids with all entries that `ownCells` writes: those that are not in it get their own id in the copy, or a
 * fresh one where the copy calls another entry so.
 */
export function withOwnEntries({ side, terms, ids }: Shared, nextId: () => string): EntryIds {
  const names = namesInCopy(ids);
  const entries = sharedEntries(side, terms);
  const added = registerNames.flatMap((register) =>
    Object.keys(entries[register] ?? {})
      .filter((own) => !names.has(entryKey(register, own)))
      .map((own): readonly [string, string] => {
        const key = entryKey(register, own);
        return [ids.has(key) ? entryKey(register, nextId()) : key, own];
      }),
  );
  return added.length > 0 ? new Map([...ids, ...added]) : ids;
}

/** The entries that shared records use, directly or through each other, by register and id; and those of a table of ids. */
function sharedEntries(side: OwnSide, terms: SharingTerms, ids: EntryIds = new Map()): Lists {
  const names = namesInCopy(ids);
  const isKnown = (register: RegisterName, id: string) => names.has(entryKey(register, id));
  const open = openEntries(side, terms);
  const known = perRegister(open, isKnown);
  const book = { ...sharedOwn(side, terms), ...sharedRecords(side, terms) };
  const used = usedIds({ books: [book], from: known }, open.registers);
  const all = perRegister(open, (register, id) => isKnown(register, id) || used.get(register)?.has(id) === true);
  return mapped(all, (entry) => withEntry(withoutPrivate(entry, terms), 'own', undefined));
}

/** The entries that are not kept back. */
function openEntries(side: OwnSide, { withPrivileged }: SharingTerms): OwnSide {
  if (withPrivileged) return side;
  const isOpen = (register: RegisterName, id: string) =>
    !isPrivileged(register, recordIn(side.registers, register, id) ?? {});
  return { ...side, registers: perRegister(side, isOpen) };
}

function sharedOwn({ book }: OwnSide, { withPrivileged }: SharingTerms): Fields {
  const shared = caseBookFields.filter((field) => field !== 'sample' && (withPrivileged || field !== 'note'));
  return Object.fromEntries(shared.map((field) => [field, book.fields[field]]));
}

/** The records that a vault says in a copy: of the chosen lists, and not kept back. */
function sharedRecords({ book }: OwnSide, terms: SharingTerms): Lists {
  return Object.fromEntries(
    terms.lists.map((list) => {
      const records = Object.entries(book.lists[list] ?? {});
      const shared = records.filter(([, record]) => terms.withPrivileged || !isPrivileged(list, record));
      return [list, Object.fromEntries(shared.map(([id, record]) => [id, withoutPrivate(record, terms)]))];
    }),
  );
}

function withoutPrivate(fields: Fields, { withPrivileged }: SharingTerms): Fields {
  return withPrivileged ? fields : withEntry(fields, 'privateNote', undefined);
}

function fieldsIn(fields: Fields): readonly (readonly [string, unknown])[] {
  return Object.entries(fields).filter(([, value]) => value !== undefined);
}

function perRegister({ registers }: OwnSide, passes: (register: RegisterName, id: string) => boolean): Lists {
  return Object.fromEntries(
    registerNames.map((register) => {
      const entries = Object.entries(registers[register] ?? {});
      return [register, Object.fromEntries(entries.filter(([id]) => passes(register, id)))];
    }),
  );
}

function mapped(lists: Lists, change: (fields: Fields) => Fields): Lists {
  return Object.fromEntries(
    Object.entries(lists).map(([list, records]) => [
      list,
      Object.fromEntries(Object.entries(records).map(([id, fields]) => [id, change(fields)])),
    ]),
  );
}
