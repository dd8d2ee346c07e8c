import { collectionKinds } from '#shared/records/lists';
import { collectionNames, type CaseBook } from '#shared/records/case-book';
import type { ReferenceKind } from '#shared/schema/ids';
import { registerKinds } from '#shared/records/lists';
import { perRegister, type RegisterName, registerNames, Registers } from '#shared/records/registers';
import { sameValue } from '#shared/schema/same-value';
import { fieldsOf } from '#shared/schema/walk-schema';
import { identityOf } from './identity';
import type { Interchange } from './interchange';
import { renameReferences, type Renaming } from './rename-references';

type Entry = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, Entry>>;

/** What becomes of the register entries of a file. */
export type RegisterMerge = {
  /** The entries to add, under free ids, with their references renamed. */
  readonly added: Readonly<Record<RegisterName, Entries>>;
  readonly reused: Readonly<Record<RegisterName, number>>;
  /** The entries of the vault that are reused, by register and id. */
  readonly met: readonly (readonly [RegisterName, string])[];
  /** The id that an entry of the file has in the vault. */
  readonly renamed: Renaming;
};

/**
 * Brings the registers of a file together with those of the vault. An entry that the vault has already, the same in
 * every field, is reused; any other is added beside what is there. Nothing in the vault changes. An entry that needs
 * a new id gets none that a case book of the file has for a record of its own: there it would mean that record. What
 * a pack brings is reused where the vault has an entry of that identity, whatever somebody made of it since. Without
 * `takesOwn` nothing that comes is one's own.
 */
export function mergeRegisters(
  existing: Registers,
  incoming: Registers,
  { caseBooks: books = [], pack }: Partial<Pick<Interchange, 'caseBooks' | 'pack'>> = {},
  takesOwn = true,
): RegisterMerge {
  const candidates = registerNames.flatMap((register) => candidatesIn(register, existing, incoming));
  const matches = pack === true ? knownMatches(candidates) : stableMatches(candidates);
  const ids = new Map(matches);
  const taken = new Set(
    registerNames.flatMap((register) =>
      [existing, incoming].flatMap((side) => Object.keys(side[register]).map((id) => keyOf(register, id))),
    ),
  );
  for (const key of books.flatMap(ownKeys)) taken.add(key);
  for (const { register, id } of candidates.filter(
    (candidate) => !matches.has(keyOf(candidate.register, candidate.id)),
  )) {
    const isFree = !Object.hasOwn(existing[register], id);
    const newId = isFree ? id : freeId(id, (wanted) => !taken.has(keyOf(register, wanted)));
    taken.add(keyOf(register, newId));
    ids.set(keyOf(register, id), newId);
  }
  const renamed = renamingBy(ids);
  const added = candidates.filter(({ register, id }) => !matches.has(keyOf(register, id)));
  return {
    renamed,
    added: perRegister((register) =>
      Object.fromEntries(
        added
          .filter((candidate) => candidate.register === register)
          .map(({ id, entry }) => {
            const newId = ids.get(keyOf(register, id)) ?? id;
            const named = { ...renamedEntry(register, entry, renamed), id: newId };
            return [newId, takesOwn && !hasOwn(existing[register]) ? named : nobodysOwn(named)] as const;
          }),
      ),
    ),
    met: candidates.flatMap(({ register, id }) => {
      const met = matches.get(keyOf(register, id));
      return met === undefined ? [] : [[register, met] as const];
    }),
    reused: perRegister(
      (register) =>
        candidates.filter((one) => one.register === register && matches.has(keyOf(register, one.id))).length,
    ),
  };
}

type Candidate = {
  readonly register: RegisterName;
  readonly id: string;
  readonly entry: Entry;
  /** The entries of the vault that it may be: the one with its id, then those with its identity. */
  readonly alike: readonly (readonly [string, Entry])[];
};

function candidatesIn(register: RegisterName, existing: Registers, incoming: Registers): readonly Candidate[] {
  const there: Entries = existing[register];
  const byIdentity = new Map<string, (readonly [string, Entry])[]>();
  for (const [id, entry] of Object.entries(there)) {
    const identity = identityOf(register, entry);
    if (identity === undefined) continue;
    const alike = byIdentity.get(identity) ?? [];
    alike.push([id, entry]);
    byIdentity.set(identity, alike);
  }
  const entries: Entries = incoming[register];
  return Object.entries(entries).map(([id, entry]) => {
    const sameId = Object.hasOwn(there, id) ? there[id] : undefined;
    const alike = byIdentity.get(identityOf(register, entry) ?? '') ?? [];
    return { register, id, entry, alike: [...(sameId ? [[id, sameId] as const] : []), ...alike] };
  });
}

/**
 * Which entries are those of the vault. Entries point to each other, so two are the same only if what they point to
 * is: starts from all that look alike and takes out what turns out to differ until nothing changes.
 */
function stableMatches(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  let matches = new Map(
    candidates.flatMap(({ register, id, alike: [first] }) => (first ? [[keyOf(register, id), first[0]] as const] : [])),
  );
  for (;;) {
    const renamed = renamingBy(matches);
    const next = new Map(
      candidates
        .filter(({ register, id }) => matches.has(keyOf(register, id)))
        .flatMap(({ register, id, entry, alike }) => {
          const mine = bare(renamedEntry(register, entry, renamed));
          const same = alike.find(([, other]) => sameValue(mine, bare(other)));
          return same ? [[keyOf(register, id), same[0]] as const] : [];
        }),
    );
    if (next.size === matches.size && [...next].every(([key, id]) => matches.get(key) === id)) return next;
    matches = next;
  }
}

/** Which entries the vault knows by their identity. */
function knownMatches(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  return new Map(
    candidates.flatMap(({ register, id, entry, alike }) => {
      const known = alike.find(([, other]) => identityOf(register, other) === identityOf(register, entry));
      return known ? [[keyOf(register, id), known[0]] as const] : [];
    }),
  );
}

/** The entry without what does not belong to its meaning. Whether it is one's own is each vault's affair. */
function bare(entry: Entry): Entry {
  return { ...entry, id: undefined, order: undefined, own: undefined };
}

function nobodysOwn(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'own'));
}

/** Whether the vault knows its own organisation or counsel: then nobody else's can become it. */
function hasOwn(entries: Entries): boolean {
  return Object.values(entries).some(({ own }) => own === true);
}

function renamedEntry(register: RegisterName, entry: Entry, renamed: Renaming): Entry {
  return fieldsOf(renameReferences(Registers.shape[register].valueType, entry, renamed));
}

function renamingBy(ids: ReadonlyMap<string, string>): Renaming {
  return (kind, id) => {
    const register = registerOf(kind);
    return (register && ids.get(keyOf(register, id))) ?? id;
  };
}

export function registerOf(kind: ReferenceKind | 'caseBook'): RegisterName | undefined {
  return registerNames.find((register) => registerKinds[register] === kind);
}

function keyOf(register: RegisterName, id: string): string {
  return `${register}/${id}`;
}

/** The id with a number behind it, short enough for an id, that nothing has yet. */
function freeId(id: string, isFree: (id: string) => boolean): string {
  const start = id.slice(0, 56);
  let number = 2;
  while (!isFree(`${start}-${number}`)) number += 1;
  return `${start}-${number}`;
}

/** The ids that a book has for records of the kinds that stand in registers too. */
function ownKeys(book: CaseBook): readonly string[] {
  return collectionNames.flatMap((name) => {
    const register = registerOf(collectionKinds[name]);
    return register ? Object.keys(book[name]).map((id) => keyOf(register, id)) : [];
  });
}
