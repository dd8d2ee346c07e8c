import type { RecordPointer } from '#shared/document/document';

/** The same for the same record, for keys of lists. */
export const recordKey = ({ bookId, record }: RecordPointer): string => `${bookId ?? ''} ${record.kind} ${record.id}`;
