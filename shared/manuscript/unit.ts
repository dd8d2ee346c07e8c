import type { RecordPointer } from '../document/document';
import type { Piece, UnitForm, WrittenInline } from './manuscript';

/** The cells of a table of the composer. It is shown and moved as a whole. */
export type UnitTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Piece[])[];
};

/** A heading, a paragraph, an item of a list or a table, as it stands in the editor. */
export type Unit = {
  readonly id: string;
  readonly form: UnitForm;
  readonly pieces: readonly Piece[];
  readonly table?: UnitTable;
  readonly hidden?: true;
  /** An item that follows one of its kind and is counted anew. */
  readonly begins?: true;
  readonly comment?: string;
};

/** A sentence of the composer, with the unit that it stands in. */
export type ToldSentence = {
  readonly key: string;
  readonly inlines: readonly WrittenInline[];
  readonly records: readonly RecordPointer[];
  readonly pattern: string;
  readonly unit: string;
};
