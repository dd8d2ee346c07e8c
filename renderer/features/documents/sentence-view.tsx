import { Fragment } from 'react';
import type { Inline, Sentence } from '#shared/model/document';

export type ChoiceProps = {
  readonly chosenId: string | undefined;
  /** The sentence that the Tab key stops at. */
  readonly stopId: string | undefined;
  readonly onChoose: (id: string) => void;
};

/** Sentences one after another; each can be chosen with the mouse, with Enter or by walking to it. */
export function SentenceRun({ sentences, ...choice }: ChoiceProps & { readonly sentences: readonly Sentence[] }) {
  return sentences.map((sentence, index) => (
    <Fragment key={sentence.id}>
      {index > 0 && ' '}
      <SentenceView sentence={sentence} {...choice} />
    </Fragment>
  ));
}

function SentenceView({ sentence, chosenId, stopId, onChoose }: ChoiceProps & { readonly sentence: Sentence }) {
  const isChosen = sentence.id === chosenId;
  return (
    <span
      className="sentence"
      role="button"
      aria-pressed={isChosen}
      tabIndex={sentence.id === stopId ? 0 : -1}
      data-sentence={sentence.id}
      onClick={() => {
        onChoose(sentence.id);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(sentence.id);
      }}
    >
      <Inlines inlines={sentence.inlines} />
    </span>
  );
}

/** Runs of text with the marks of notes. */
export function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => <InlineView key={index} inline={inline} />);
}

function InlineView({ inline }: { readonly inline: Inline }) {
  if (inline.kind === 'note') return <sup className="note-mark">{inline.note + 1}</sup>;
  if (inline.emphasis === 'italic') return <em>{inline.text}</em>;
  return inline.emphasis === 'bold' ? <strong>{inline.text}</strong> : inline.text;
}
