import type { ComposedDocument, RecordPointer, Sentence } from '#shared/document/document';
import { useSay } from '../../program/translation';
import { TextLink } from '../../ui/text-link';
import { NoteView } from './note-view';
import type { RecordRenderer } from './record-renderer';

type SourcesPanelProps = {
  readonly document: ComposedDocument;
  readonly sentence: Sentence | undefined;
  readonly renderRecord: RecordRenderer;
  readonly onOpenRecord: (pointer: RecordPointer) => void;
};

/** The records that the chosen sentence states, with their fields and sources. */
export function SourcesPanel({ document, sentence, renderRecord, onOpenRecord }: SourcesPanelProps) {
  const say = useSay();
  return (
    <section className="side-panel" aria-labelledby="sources-heading">
      <h2 id="sources-heading">{say('document.sources')}</h2>
      <div className="stack" aria-live="polite">
        {sentence === undefined && <p className="muted">{say('document.sourcesHint')}</p>}
        {sentence?.records.length === 0 && <p className="muted">{say('document.sourcesNone')}</p>}
        {sentence?.records.map((pointer) => (
          <article key={`${pointer.record.kind} ${pointer.record.id}`} className="source-record">
            {renderRecord(pointer)}
            {pointer.bookId !== undefined && (
              <TextLink
                onPress={() => {
                  onOpenRecord(pointer);
                }}
              >
                {say('document.open')}
              </TextLink>
            )}
          </article>
        ))}
        {sentence !== undefined && <NotesOf document={document} sentence={sentence} />}
      </div>
    </section>
  );
}

function NotesOf({ document, sentence }: { readonly document: ComposedDocument; readonly sentence: Sentence }) {
  return sentence.inlines.map((inline) => {
    const note = inline.kind === 'note' ? document.notes[inline.note] : undefined;
    return inline.kind === 'note' && note !== undefined ? (
      <NoteView key={inline.note} note={note} number={inline.note + 1} />
    ) : null;
  });
}
