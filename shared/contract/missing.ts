import type { DocumentKind } from '../document/document-kinds';
import type { AnyReference } from '../schema/ids';

/** Something that a document of the case still lacks, and where it is to be entered. */
export type MissingItem = {
  readonly code: MissingCode;
  /** The record that lacks it; without one, the book itself or a record that is not there yet. */
  readonly about?: AnyReference;
  /** The field to go to. Without a record: the kind of record that should be added is in `kind`. */
  readonly field?: string;
  readonly kind?: AnyReference['kind'];
  readonly documents: readonly DocumentKind[];
};

/** From what weighs most to what weighs least. */
export const missingCodes = [
  'no-subject',
  'no-consent',
  'reference-gone',
  'no-role',
  'no-date',
  'no-outcome',
  'no-sanction',
  'no-court',
  'no-norm',
  'no-source',
  'no-counsel',
  'no-licence',
  'no-warrant',
  'no-case-number',
  'no-motion',
  'no-addressee',
  'no-address',
  'no-decision-attacked',
  'no-requests',
  'no-arguments',
  'no-annexes',
  'no-annex-pages',
] as const;
export type MissingCode = (typeof missingCodes)[number];
