import { type DocumentKind, documentKinds } from '#shared/document/document-kinds';
import type { Confidentiality } from '#shared/schema/record';
import { mayReach } from '#shared/records/confidentiality';
import { forumOf } from '../documents/forums';

/** The documents whose readers may learn of a record. */
export function readersOf(record: { readonly confidentiality?: Confidentiality | undefined }): readonly DocumentKind[] {
  return documentKinds.filter((kind) => mayReach(record.confidentiality, forumOf(kind).profile.audience));
}
