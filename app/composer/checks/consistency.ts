import type { DocumentCheck, RecordPointer } from '#shared/document/document';
import { isCertainlyBefore } from '#shared/values/dates/date-order';
import type { PartialDate } from '#shared/values/dates/partial-date';
import { groupBy } from '../case-file/group-by';
import type { AnyRecord, CaseFile } from '../case-file/case-file';
import type { Source } from '../case-file/records';

/** An article that an accusation or a decision cites and that certainly came into force only after it. */
export function articlesOfLater(file: CaseFile): readonly DocumentCheck[] {
  const charges = file
    .list('charges')
    .flatMap((charge) => ofLater(file, charge, charge.brought, 'norm', [charge.norm]));
  const decisions = file
    .list('decisions')
    .flatMap((decision) => ofLater(file, decision, decision.date, 'norms', decision.norms ?? []));
  return [...charges, ...decisions];
}

type Cited = { readonly norm?: string } | undefined;

function ofLater(
  file: CaseFile,
  record: AnyRecord,
  day: PartialDate | undefined,
  field: string,
  cited: readonly Cited[],
): readonly DocumentCheck[] {
  return cited.flatMap((citation) => {
    const norm = file.find('norm', citation?.norm);
    if (norm === undefined || norm.kind === 'draft' || !isCertainlyBefore(day, norm.inForceFrom)) return [];
    return [found('article-of-later', [file.pointerTo(record), file.pointerTo(norm)], { field })];
  });
}

/** Sources that the notes cite and that are one work recorded twice: all that says which it is, is the same. */
export function sourcesTwice(files: readonly CaseFile[], cited: readonly RecordPointer[]): readonly DocumentCheck[] {
  const keys = new Set(cited.map((pointer) => JSON.stringify(pointer)));
  const sources = files.flatMap((file) =>
    [...file.list('sources'), ...file.findAll('source', Object.keys(file.registers.sources))].map((source) => ({
      source,
      pointer: file.pointerTo(source),
    })),
  );
  const once = new Map(sources.map((one) => [JSON.stringify(one.pointer), one]));
  const known = [...once].flatMap(([key, one]) => (keys.has(key) && isKnown(one.source) ? [one] : []));
  // Each case book has its own sources: only what stands twice in one is a second entry.
  const alike = groupBy(known, ({ source, pointer }) => JSON.stringify([pointer.bookId, workOf(source)]));
  return [...alike.values()]
    .filter((group) => group.length > 1)
    .map((group) =>
      found(
        'source-twice',
        group.map(({ pointer }) => pointer),
      ),
    );
}

/** Whether enough is recorded to tell a work from another: an address, or a title with its day. */
const isKnown = ({ url, title, date }: Source) => title !== undefined && (url ?? date) !== undefined;

const workOf = ({ kind, authors, title, publisher, date, language, url, symbol, locator }: Source) => [
  ...[kind, authors, title, publisher, date?.earliest, date?.latest],
  ...[language, url, symbol, locator],
];

const found = (
  code: DocumentCheck['code'],
  records: readonly RecordPointer[],
  values?: DocumentCheck['values'],
): DocumentCheck => ({ code, blocking: false, records, ...(values !== undefined && { values }) });
