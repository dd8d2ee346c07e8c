import type * as z from 'zod';
import { CaseBook } from '#shared/records/case-book';
import type { AnyReference } from '#shared/schema/ids';
import { registerSchemas } from '#shared/records/lists';
import { noRegisters, registerNames, Registers, type RegisterName } from '#shared/records/registers';
import { listAt, readThesaurus, type Thesaurus } from '#shared/records/thesaurus';
import { type Place, walk } from '#shared/schema/walk-schema';
import { LocalText } from '#shared/values/texts/text';
import { Submission } from '#shared/document/submission';
import { registerOf } from './merge-registers';
import { referencesIn } from './rename-references';

/**
 * The register entries that case books, submissions and other entries (`from`) point to, those that these point to, and
 * the terms of the thesaurus that own words in them mean.
 */
export function usedEntries(
  books: readonly CaseBook[],
  registers: Registers,
  submissions: readonly Submission[] = [],
  from: Registers = noRegisters,
): Registers {
  const used = usedIds({ books, submissions, from }, registers);
  return entriesWhere(registers, (name, id) => used.get(name)?.has(id) === true);
}

/** What may point to entries. Nothing is asked of it but that it stands where the model has it. */
type Users = { readonly books: readonly object[]; readonly submissions?: readonly object[]; readonly from?: Lists };
type Lists = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The ids of the entries of each register that something uses, as `usedEntries` says. */
export function usedIds(
  { books, submissions = [], from = {} }: Users,
  registers: Lists,
): ReadonlyMap<RegisterName, ReadonlySet<string>> {
  const used = new Map<RegisterName, Set<string>>(registerNames.map((name) => [name, new Set()]));
  const terms = Object.values(registers['thesaurus'] ?? {}).map((term) => registerSchemas.thesaurus.safeParse(term));
  const thesaurus = readThesaurus(terms.flatMap(({ data }) => data ?? []));
  let next = [
    ...books.flatMap((book) => [...referencesIn(CaseBook, book), ...termsIn(CaseBook, book, thesaurus)]),
    ...submissions.flatMap((submission) => referencesIn(Submission, submission)),
    ...meantIn(from, thesaurus),
  ];
  while (next.length > 0) next = next.flatMap((reference) => take(reference, registers, used, thesaurus));
  return used;
}

/** The entries of the registers that pass a test. */
export function entriesWhere(registers: Registers, passes: (name: RegisterName, id: string) => boolean): Registers {
  const parts = registerNames.map((name) => {
    const entries = Object.entries(registers[name]).filter(([id]) => passes(name, id));
    return [name, Object.fromEntries<unknown>(entries)] as const;
  });
  return Registers.parse({ ...noRegisters, ...Object.fromEntries(parts) });
}

/** Notes an entry as used, and gives what it points to where it was not noted before. */
function take(
  { kind, id }: AnyReference,
  registers: Lists,
  used: ReadonlyMap<RegisterName, Set<string>>,
  thesaurus: Thesaurus,
): readonly AnyReference[] {
  const name = registerOf(kind);
  const entries = (name && registers[name]) ?? {};
  if (!name || !Object.hasOwn(entries, id) || used.get(name)?.has(id)) return [];
  used.get(name)?.add(id);
  return meantIn({ [name]: { [id]: entries[id] } }, thesaurus);
}

const meantIn = (entries: Lists, thesaurus: Thesaurus): readonly AnyReference[] => [
  ...referencesIn(Registers, entries),
  ...termsIn(Registers, entries, thesaurus),
];

/** The terms that own words in a case book or in registers mean. */
function termsIn(schema: z.core.$ZodType, value: unknown, thesaurus: Thesaurus): readonly AnyReference[] {
  const found: AnyReference[] = [];
  const text = (words: unknown, { path }: Place): unknown => {
    const list = listAt(path);
    const typed = list && LocalText.safeParse(words).data;
    const terms = list === undefined || typed === undefined ? [] : thesaurus(list, typed);
    found.push(...terms.map(({ id }) => ({ kind: 'thesaurusTerm' as const, id })));
    return words;
  };
  walk(schema, value, { sparing: true, text });
  return found;
}
