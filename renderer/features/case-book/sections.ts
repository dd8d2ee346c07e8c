import { type CaseBook, collectionKinds, collectionNames, type CollectionName } from '#shared/model/case-book';
import type { ReferenceKind } from '#shared/model/ids';
import { inOrder } from '#shared/model/order';

export type Section = {
  readonly collection: CollectionName;
  readonly kind: ReferenceKind;
  readonly records: readonly { readonly id: string }[];
};

/** The records of a book by kind, in the order of the model. */
export function sectionsOf(book: CaseBook): readonly Section[] {
  return collectionNames.map((collection) => ({
    collection,
    kind: collectionKinds[collection],
    records: inOrder<{ readonly id: string; readonly order?: string | undefined }>(book[collection]),
  }));
}

/** The element of a section on the page, to jump to. */
export function sectionElementId(collection: CollectionName | 'overview' | 'empty'): string {
  return `section-${collection}`;
}
