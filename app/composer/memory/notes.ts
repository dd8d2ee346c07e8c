import { inlinesOf } from '../words/inlines';
import type { Words } from '../words/words';
import { type Attempts, createAttempts } from './attempts';
import type { DocumentNote, Inline, RecordPointer } from '#shared/document/document';

/** Gathers the notes of a document in the order of their marks. Each note is marked exactly once. */
export type NoteRegistry = {
  /** Adds a note and gives the mark that belongs at the end of what it is about. */
  readonly add: (text: Words, records: readonly RecordPointer[]) => Inline & { readonly kind: 'note' };
  /** The printed number of the note that cites something first, and whether that is the next note to be added. */
  readonly noteOf: (key: string) => { readonly note: number; readonly first: boolean };
  readonly list: () => readonly DocumentNote[];
};

export function createNotes(attempts: Attempts = createAttempts()): NoteRegistry {
  const notes: DocumentNote[] = [];
  const cited = new Map<string, number>();
  return {
    add: (text, records) => {
      const note = notes.push({ inlines: inlinesOf(text), records }) - 1;
      return { kind: 'note', note };
    },
    noteOf: (key) => {
      const next = notes.length + 1;
      const note = cited.get(key) ?? next;
      if (!cited.has(key)) {
        cited.set(key, note);
        attempts.remembered(() => cited.delete(key));
      }
      return { note, first: note === next };
    },
    list: () => notes,
  };
}
