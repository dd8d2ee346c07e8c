import * as z from 'zod';
import { collections, recordsById } from './lists';
import { BookId, reference } from '../schema/ids';
import { PlainText } from '../values/texts/text';

export type CollectionName = keyof typeof collections;
export type RecordIn<Name extends CollectionName> = z.infer<(typeof collections)[Name]>;
export type CaseRecord = { [Name in CollectionName]: RecordIn<Name> }[CollectionName];

export const collectionNames = Object.keys(collections) as readonly CollectionName[];

export const caseBookStates = ['active', 'closed', 'archived'] as const;

/** One case: a defendant (person, newspaper, web site, organisation) and everything that is known. */
export const CaseBook = z.strictObject({
  id: BookId,
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
  note: PlainText.optional(),
  /** A book to try the program with, which can be erased as a whole. */
  sample: z.literal(true).optional(),
  ...recordsById(collections),
});
export type CaseBook = z.infer<typeof CaseBook>;

/** The fields of a book itself, beside its collections. */
export const caseBookFields = [
  'title',
  'subject',
  'state',
  'jurisdiction',
  'timeZone',
  'reference',
  'note',
  'sample',
] as const;
export type CaseBookField = (typeof caseBookFields)[number];
