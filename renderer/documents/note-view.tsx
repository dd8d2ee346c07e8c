import type { DocumentNote } from '#shared/document/document';
import { useSay } from '../program/translation';
import { Inlines } from './inlines';

/** The text of a note, with its number. */
export function NoteView({ note, number }: { readonly note: DocumentNote; readonly number: number }) {
  const say = useSay();
  return (
    <p className="paper-note">
      <sup aria-label={say('document.note', { number })}>{number}</sup> <Inlines inlines={note.inlines} />
    </p>
  );
}
