import { Fragment } from 'react';
import type { Inline, Sentence } from '#shared/document/document';

export type ChoiceProps = {
  /** The places of the sentences in reading order. */
  readonly places: ReadonlyMap<Sentence, number>;
  readonly chosen: number | undefined;
  readonly onChoose: (place: number) => void;
};

/** Sentences one after another; each can be chosen with the mouse, with Enter or by walking to it. */
export function SentenceRun({ sentences, ...choice }: ChoiceProps & { readonly sentences: readonly Sentence[] }) {
  return sentences.map((sentence, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      <SentenceView sentence={sentence} {...choice} />
    </Fragment>
  ));
}

/** The Tab key stops at the chosen sentence, or at the first. */
function SentenceView({ sentence, places, chosen, onChoose }: ChoiceProps & { readonly sentence: Sentence }) {
  const place = places.get(sentence) ?? 0;
  const isChosen = place === chosen;
  return (
    <span
      className="sentence"
      role="button"
      aria-pressed={isChosen}
      tabIndex={place === (chosen ?? 0) ? 0 : -1}
      data-sentence={place}
      onClick={() => {
        onChoose(place);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(place);
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
