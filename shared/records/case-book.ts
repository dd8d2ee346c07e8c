import * as z from 'zod';
import type { KindName } from '../kinds/index';
import { collectionKinds, collections, recordsById } from './lists';
import { BookId, reference } from '../schema/ids';
import { LongText, PlainText } from '../values/texts/text';

export type CollectionName = keyof typeof collections;
export type RecordIn<Name extends CollectionName> = z.infer<(typeof collections)[Name]>;
export type CaseRecord = { [Name in CollectionName]: RecordIn<Name> }[CollectionName];

/** The collection of a case book that holds a kind of record, where one does. */
export function collectionOf(kind: KindName): CollectionName | undefined {
  return collectionNames.find((name) => collectionKinds[name] === kind);
}

export const collectionNames = Object.keys(collections) as readonly CollectionName[];

export const caseBookStates = ['active', 'closed', 'archived'] as const;

const own = {
  /** How the team calls the case; the defendant's name unless it says otherwise. */
  title: PlainText,
  /** The party that the book is about. */
  subject: reference('party').optional(),
  state: z.enum(caseBookStates),
  /** ISO 3166 code of the country whose law applies. */
  jurisdiction: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** IANA zone in which times of day are told. */
  timeZone: PlainText.optional(),
  reference: PlainText.optional(),
  note: LongText.optional(),
  /** A book to try the program with, which can be erased as a whole. */
  sample: z.literal(true).optional(),
};

/** What a case book says of itself, beside its collections. */
export const CaseBookOwn = z.strictObject(own);
export type CaseBookOwn = z.infer<typeof CaseBookOwn>;
export type CaseBookField = keyof CaseBookOwn;
export const caseBookFields: readonly CaseBookField[] = CaseBookOwn.keyof().options;

/** One case: a defendant (person, newspaper, web site, organisation) and everything that is known. */
export const CaseBook = z.strictObject({ id: BookId, ...own, ...recordsById(collections) });
export type CaseBook = z.infer<typeof CaseBook>;
