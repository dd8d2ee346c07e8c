import type { MissingItem } from '#shared/contract/missing';
import {
  type CaseBook,
  type CaseRecord,
  type CollectionName,
  collectionKinds,
  type RecordIn,
} from '#shared/model/case-book';
import type { Decision } from '#shared/model/decision';
import { datedCollections } from '../composer/case-checks';
import { lacksSource } from '../composer/source-check';
import { factualCollections } from '../composer/unused';
import { readersOf } from './readers';

type Lack = Pick<MissingItem, 'code' | 'field'>;

/** What the facts of a case lack: when, where, by what law, with what end, and how it is known. */
export function missingFacts(book: CaseBook): readonly MissingItem[] {
  return [
    ...each(book, datedCollections, ({ date }) => (date === undefined ? [{ code: 'no-date', field: 'date' }] : [])),
    ...each(book, ['detentions'], ({ from }) => (from === undefined ? [{ code: 'no-date', field: 'from' }] : [])),
    ...each(book, ['charges'], ({ norm }) => (norm === undefined ? [{ code: 'no-norm', field: 'norm' }] : [])),
    ...each(book, ['decisions'], ofDecision),
    ...factualCollections.flatMap((name) =>
      each(book, [name], (record: CaseRecord) =>
        lacksSource(collectionKinds[name], record) ? [{ code: 'no-source', field: 'sources' }] : [],
      ),
    ),
  ];
}

/** A verdict says how it ended; another decision may order something or find something instead. */
function ofDecision({ kind, by = [], outcome, sanctions = [], orders = [], held = [] }: Decision): readonly Lack[] {
  const isFinal = kind === 'verdict' || kind === 'judgment';
  const saysNothing = sanctions.length + orders.length + held.length === 0;
  const isPunished = outcome === 'convicted' || outcome === 'sanctioned';
  return [
    ...(by.length === 0 ? [{ code: 'no-court', field: 'by' } as const] : []),
    ...(outcome === undefined && (isFinal || saysNothing) ? [{ code: 'no-outcome', field: 'outcome' } as const] : []),
    ...(isPunished && sanctions.length === 0 ? [{ code: 'no-sanction', field: 'sanctions' } as const] : []),
  ];
}

/** Asks every record of some collections that a document may tell of. */
function each<Name extends CollectionName>(
  book: CaseBook,
  names: readonly Name[],
  ask: (record: RecordIn<Name>) => readonly Lack[],
): readonly MissingItem[] {
  const byName: { readonly [Each in CollectionName]: Readonly<Record<string, RecordIn<Each>>> } = book;
  return names.flatMap((name) =>
    Object.values(byName[name]).flatMap((record) => {
      const lacks = ask(record);
      const documents = lacks.length === 0 ? [] : readersOf(record);
      if (documents.length === 0) return [];
      const about = { kind: collectionKinds[name], id: record.id };
      return lacks.map((lack) => ({ ...lack, about, documents }));
    }),
  );
}
