import type { MissingItem } from '#shared/contract/missing';
import type { CaseBook, CaseRecord, CollectionName, RecordIn } from '#shared/records/case-book';
import { kinds } from '#shared/kinds/index';
import { collectionKinds } from '#shared/records/lists';
import { factKinds, lacksSource, missingDate } from '#shared/records/facts';
import { readersOf } from './readers';
import type { Decision } from '#shared/kinds/decision';

type Lack = Pick<MissingItem, 'code' | 'field'>;

/** What the facts of a case lack: when, where, by what law, with what end, and how it is known. */
export function missingFacts(book: CaseBook): readonly MissingItem[] {
  return [
    ...factKinds.flatMap((kind) =>
      each(book, [kinds[kind].list], (record: CaseRecord) => {
        const field = missingDate(kind, record);
        return field === undefined ? [] : [{ code: 'no-date', field }];
      }),
    ),
    ...each(book, ['charges'], ({ norm }) => (norm === undefined ? [{ code: 'no-norm', field: 'norm' }] : [])),
    ...each(book, ['decisions'], ofDecision),
    ...factKinds.flatMap((kind) =>
      each(book, [kinds[kind].list], (record: CaseRecord) =>
        lacksSource(kind, record) ? [{ code: 'no-source', field: 'sources' }] : [],
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
