import type { DocumentNote, Inline, RecordPointer } from '#shared/model/document';

/** Gathers the notes of a document in the order of their marks. Each note is marked exactly once. */
export type NoteRegistry = {
  /** Adds a note and gives the mark that belongs at the end of what it is about. */
  add(text: string, records: readonly RecordPointer[]): Inline & { readonly kind: 'note' };
  list(): readonly DocumentNote[];
};

export function createNotes(): NoteRegistry {
  const notes: DocumentNote[] = [];
  return {
    add: (text, records) => {
      const note = notes.push({ inlines: [{ kind: 'text', text }], records }) - 1;
      return { kind: 'note', note };
    },
    list: () => notes,
  };
}
