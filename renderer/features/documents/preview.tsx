import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { languageTable } from '#shared/i18n/languages';
import type { ComposedDocument, Sentence } from '#shared/document/document';
import { useSay } from '../../program/translation';
import { BlockView } from './block-view';
import { NoteView } from '../../documents/note-view';
import { stepFrom } from './sentence-order';
import type { ChoiceProps } from './sentence-view';

type PreviewProps = {
  readonly document: ComposedDocument;
  readonly sentences: readonly Sentence[];
} & Pick<ChoiceProps, 'chosen' | 'onChoose' | 'onOpenField'>;

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The document as a page to read. Its sentences are one stop of the Tab key; arrows walk through them. */
export function Preview({ document, sentences, chosen, onChoose, onOpenField }: PreviewProps) {
  const say = useSay();
  const paper = useRef<HTMLDivElement>(null);
  const places = useMemo(() => new Map(sentences.map((sentence, place) => [sentence, place])), [sentences]);
  const goTo = (place: number): void => {
    paper.current?.querySelector<HTMLElement>(`[data-sentence="${place}"]`)?.focus();
  };
  const first = useRef(chosen);
  useEffect(() => {
    if (first.current !== undefined) goTo(first.current);
  }, []);
  const walk = (event: KeyboardEvent): void => {
    const direction = steps[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const next = stepFrom(sentences.length, chosen, direction);
    onChoose(next);
    goTo(next);
  };
  return (
    <div
      className="paper selectable"
      ref={paper}
      role="group"
      aria-label={say('document.sentences')}
      lang={languageTable[document.language].locale}
      onKeyDown={walk}
    >
      {document.blocks.map((block, index) => (
        <BlockView
          key={index}
          block={block}
          places={places}
          chosen={chosen}
          onChoose={onChoose}
          onOpenField={onOpenField}
        />
      ))}
      {document.notes.length > 0 && (
        <section className="paper-notes" aria-label={say('document.notes')}>
          {document.notes.map((note, index) => (
            <NoteView key={index} note={note} number={index + 1} />
          ))}
        </section>
      )}
    </div>
  );
}
