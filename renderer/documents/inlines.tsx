import type { Inline } from '#shared/document/document';

/** Runs of text with the marks of notes. */
export function Inlines({ inlines }: { readonly inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => <InlineView key={index} inline={inline} place={index} />);
}

function InlineView({ inline, place }: { readonly inline: Inline; readonly place: number }) {
  if (inline.kind === 'note') return <sup className="note-mark">{inline.note + 1}</sup>;
  if (inline.of === undefined) return <Emphasised {...inline} />;
  return (
    <span className="value" data-value={place}>
      <Emphasised {...inline} />
    </span>
  );
}

function Emphasised({ text, emphasis }: Pick<Extract<Inline, { kind: 'text' }>, 'text' | 'emphasis'>) {
  if (emphasis === 'italic') return <em>{text}</em>;
  return emphasis === 'bold' ? <strong>{text}</strong> : text;
}
