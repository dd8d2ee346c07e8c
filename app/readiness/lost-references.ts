import type { MissingItem } from '#shared/contract/missing';
import { type CaseBook, type CaseRecord, collectionNames } from '#shared/records/case-book';
import { kinds } from '#shared/kinds/index';
import { factKinds } from '#shared/records/facts';
import { collectionKinds, collections } from '#shared/records/lists';
import type { Registers } from '#shared/records/registers';
import { danglingReferences, knownIn } from '../book/references';
import { readersOf } from './readers';

type Found = {
  readonly lost: readonly MissingItem[];
  /** The parties that a fact points to. */
  readonly named: ReadonlySet<string>;
};

const factual = new Set<string>(factKinds.map((kind) => kinds[kind].list));

/** Follows every reference of a book: which ones lead nowhere, and whom the facts are about. */
export function lostReferences(book: CaseBook, registers: Registers): Found {
  const isKnown = knownIn(book, registers);
  const named = new Set<string>();
  const lost = collectionNames.flatMap((name) =>
    Object.values<CaseRecord>(book[name]).flatMap((record): readonly MissingItem[] => {
      const issues = danglingReferences(collections[name], record, [], (kind, id) => {
        if (kind === 'party' && factual.has(name)) named.add(id);
        return isKnown(kind, id);
      });
      const fields = new Set(issues.map(({ path }) => /^\w+/u.exec(path)?.[0] ?? ''));
      const about = { kind: collectionKinds[name], id: record.id };
      return [...fields].map((field) => ({ code: 'reference-gone', about, field, documents: readersOf(record) }));
    }),
  );
  return { lost, named };
}
