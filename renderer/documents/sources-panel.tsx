import { fieldInside } from '#shared/document/check-words';
import type { DocumentNote, FieldPointer, RecordPointer, Sentence } from '#shared/document/document';
import { useSay, useTranslator } from '../program/translation';
import { TextLink } from '../ui/text-link';
import { NoteView } from './note-view';
import { recordKey } from './record-key';
import type { RecordRenderer } from './record-renderer';
import { statedValues } from './stated-values';
import './document-panels.css';

type SourcesPanelProps = {
  /** The notes of the document; a mark in the sentence is a place among them. */
  readonly notes: readonly DocumentNote[];
  readonly sentence: Sentence | undefined;
  readonly renderRecord: RecordRenderer;
  readonly onOpenRecord: (pointer: RecordPointer) => void;
  readonly onOpenField: (field: FieldPointer) => void;
};

/** The records that the chosen sentence states, with their fields and sources. */
export function SourcesPanel({ notes, sentence, renderRecord, onOpenRecord, onOpenField }: SourcesPanelProps) {
  const say = useSay();
  return (
    <section className="side-panel" aria-labelledby="sources-heading">
      <h2 id="sources-heading">{say('document.sources')}</h2>
      <div className="stack" aria-live="polite">
        {sentence === undefined && <p className="muted">{say('document.sourcesHint')}</p>}
        {sentence?.records.length === 0 && <p className="muted">{say('document.sourcesNone')}</p>}
        {sentence !== undefined && <ValuesOf sentence={sentence} onOpenField={onOpenField} />}
        {sentence?.records.map((pointer) => (
          <article key={recordKey(pointer)} className="source-record">
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
        {sentence !== undefined && <NotesOf notes={notes} sentence={sentence} />}
      </div>
    </section>
  );
}

type ValuesProps = Pick<SourcesPanelProps, 'onOpenField'> & { readonly sentence: Sentence };

/** The values that the sentence states, each with the way to its field. */
function ValuesOf({ sentence, onOpenField }: ValuesProps) {
  const translator = useTranslator();
  const values = statedValues(sentence);
  if (values.length === 0) return null;
  return (
    <section aria-labelledby="values-heading">
      <h3 id="values-heading">{translator.say('document.values')}</h3>
      <ul className="plain-list stated-values">
        {values.map(({ text, of }) => (
          <li key={`${recordKey(of)} ${of.field} ${text}`}>
            <TextLink
              onPress={() => {
                onOpenField(of);
              }}
            >
              {text}
            </TextLink>{' '}
            <span className="muted small">{fieldInside(of.record.kind, of.field, translator)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NotesOf({ notes, sentence }: Pick<SourcesPanelProps, 'notes'> & { readonly sentence: Sentence }) {
  return sentence.inlines.map((inline) => {
    const note = inline.kind === 'note' ? notes[inline.note] : undefined;
    return inline.kind === 'note' && note !== undefined ? (
      <NoteView key={inline.note} note={note} number={inline.note + 1} />
    ) : null;
  });
}
