import * as z from 'zod';
import { type KindName, type Kinds, kinds } from '../kinds/index';
import { caseBookKinds, kindNames, sharedKinds } from '../schema/kind-names';

/** The schemas of the records by the list that they stand in. */
type Lists<Name extends KindName> = { readonly [Each in Name as Kinds[Each]['list']]: Kinds[Each]['schema'] };
/** The kind of the records of a list. */
type ListKinds<Name extends KindName> = { readonly [Each in Name as Kinds[Each]['list']]: Each };

function listsOf<const Name extends KindName>(names: readonly Name[]): Lists<Name>;
function listsOf(names: readonly KindName[]): unknown {
  return Object.fromEntries(names.map((name) => [kinds[name].list, kinds[name].schema]));
}

function listKindsOf<const Name extends KindName>(names: readonly Name[]): ListKinds<Name>;
function listKindsOf(names: readonly KindName[]): unknown {
  return Object.fromEntries(names.map((name) => [kinds[name].list, name]));
}

/** The collections of a case book, each with the schema of its records. The order is the order on the screen. */
export const collections = listsOf(caseBookKinds);
/** Each collection with the kind of its records. */
export const collectionKinds = listKindsOf(caseBookKinds);

/** What all case books of a vault share, each register with the schema of its entries. */
export const registerSchemas = listsOf(sharedKinds);
/** Each register with the kind of its entries. */
export const registerKinds = listKindsOf(sharedKinds);

type ById<Schemas extends Readonly<Record<string, z.core.$ZodType>>> = {
  -readonly [List in keyof Schemas]: z.ZodRecord<z.ZodString, Schemas[List]>;
};

/** For the schema of a case book or of the registers: each list as records by their id. */
export function recordsById<Schemas extends Readonly<Record<string, z.core.$ZodType>>>(schemas: Schemas): ById<Schemas>;
export function recordsById(schemas: Readonly<Record<string, z.core.$ZodType>>): unknown {
  return Object.fromEntries(Object.entries(schemas).map(([list, schema]) => [list, z.record(z.string(), schema)]));
}

/** A list of records: a collection of a case book, or a register. */
export type ListName = keyof typeof collections | keyof typeof registerSchemas;

const listKinds: ReadonlyMap<string, { readonly list: ListName; readonly kind: KindName }> = new Map(
  kindNames.map((kind) => [kinds[kind].list, { list: kinds[kind].list, kind }]),
);

/** The list in which the records of a kind stand. */
export function listOf(kind: KindName): ListName {
  return kinds[kind].list;
}

const kindsByList = { ...collectionKinds, ...registerKinds };

/** The list of the submissions. They stand beside the registers and are none: no record points to one. */
export const submissionList = 'submissions';

/** Any list of a holder, that of the submissions included. */
export type HeldList = ListName | typeof submissionList;

/** The kind of the records of a list. */
export function kindIn(list: ListName): KindName {
  return kindsByList[list];
}

/** A list by its name, with the kind of its records; nothing where no kind has such a list. */
export function listNamed(name: string): { readonly list: ListName; readonly kind: KindName } | undefined {
  return listKinds.get(name);
}

/** A list of a holder by its name; nothing where no holder has one. */
export function heldListNamed(name: string): HeldList | undefined {
  return name === submissionList ? name : listNamed(name)?.list;
}
