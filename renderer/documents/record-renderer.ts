import type { ReactNode } from 'react';
import type { RecordPointer } from '#shared/document/document';

/** Shows the record of a pointer; the shell knows how. */
export type RecordRenderer = (pointer: RecordPointer) => ReactNode;
