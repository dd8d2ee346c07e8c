import { Fragment } from 'react';
import type { FieldPointer, Sentence } from '#shared/document/document';
import { Inlines } from '../../documents/inlines';

export type ChoiceProps = {
  /** The places of the sentences in reading order. */
  readonly places: ReadonlyMap<Sentence, number>;
  readonly chosen: number | undefined;
  readonly onChoose: (place: number) => void;
  /** A press on a value of a sentence: the field that it stands in, and the place of the sentence. */
  readonly onOpenField: (field: FieldPointer, place: number) => void;
};

/**
 * Sentences one after another; each can be chosen with the mouse, with Enter or by walking to it. A press on a value in
 * it leads to the field; with the keyboard the same links stand beside the text.
 */
export function SentenceRun({ sentences, ...choice }: ChoiceProps & { readonly sentences: readonly Sentence[] }) {
  return sentences.map((sentence, index) => (
    <Fragment key={index}>
      {index > 0 && ' '}
      <SentenceView sentence={sentence} {...choice} />
    </Fragment>
  ));
}

/** The Tab key stops at the chosen sentence, or at the first. */
function SentenceView({
  sentence,
  places,
  chosen,
  onChoose,
  onOpenField,
}: ChoiceProps & { readonly sentence: Sentence }) {
  const place = places.get(sentence) ?? 0;
  const isChosen = place === chosen;
  return (
    <span
      className="sentence"
      role="button"
      aria-pressed={isChosen}
      tabIndex={place === (chosen ?? 0) ? 0 : -1}
      data-sentence={place}
      onClick={({ target }) => {
        const field = valueAt(target, sentence);
        if (field === undefined) onChoose(place);
        else onOpenField(field, place);
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

/** The field of the value that was pressed; none where somebody has marked words to copy them. */
function valueAt(target: EventTarget, { inlines }: Sentence): FieldPointer | undefined {
  const value = target instanceof Element ? target.closest<HTMLElement>('[data-value]') : null;
  if (value === null || getSelection()?.isCollapsed === false) return undefined;
  const inline = inlines[Number(value.dataset['value'])];
  return inline?.kind === 'text' ? inline.of : undefined;
}
