import type { MissingItem } from '#shared/contract/missing';
import { type DocumentKind, documentKinds } from '#shared/document/document-kinds';

export type MissingGroup = { readonly documents: readonly DocumentKind[]; readonly items: readonly MissingItem[] };

/** What is missing, by the documents that lack it; what most of them lack comes first. */
export function groupMissing(items: readonly MissingItem[]): readonly MissingGroup[] {
  const groups = new Map<string, { documents: readonly DocumentKind[]; items: MissingItem[] }>();
  for (const item of items) {
    const documents = documentKinds.filter((kind) => item.documents.includes(kind));
    const group = groups.get(documents.join(' ')) ?? { documents, items: [] };
    group.items.push(item);
    groups.set(documents.join(' '), group);
  }
  return [...groups.values()].toSorted((one, other) => other.documents.length - one.documents.length);
}
