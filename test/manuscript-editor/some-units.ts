import fc from 'fast-check';
import { unitForms, type NoteMark, type Piece, type WrittenInline } from '#shared/manuscript/manuscript';
import type { Unit } from '#shared/manuscript/unit';

const space: Piece = { inlines: [{ kind: 'text', text: ' ' }] };

/** A sentence of the composer. */
export const told = (sentence: string, text: string): Piece => ({ sentence, inlines: [{ kind: 'text', text }] });

/** A paragraph of sentences, by their keys and words. */
export function aUnit(id: string, sentences: Readonly<Record<string, string>>, parts: Partial<Unit> = {}): Unit {
  const pieces = Object.entries(sentences).flatMap(([key, text], place) =>
    place === 0 ? [told(key, text)] : [space, told(key, text)],
  );
  return { id, form: 'numbered', pieces, ...parts };
}

export const aNoteMark = (key: string, text: string): NoteMark => ({
  kind: 'note',
  key,
  inlines: [{ kind: 'text', text }],
  records: [],
});

const words = fc.string({ unit: fc.constantFrom('a', 'б', 'ә', ' ', '.', '\n', '“'), maxLength: 6 });
const field = { record: { kind: 'party', id: 'p1' }, field: 'name' } as const;
const run = fc.record(
  {
    kind: fc.constant('text' as const),
    text: words,
    emphasis: fc.constantFrom('italic' as const, 'bold' as const),
    of: fc.constant(field),
    typed: fc.constant(true as const),
  },
  { requiredKeys: ['kind', 'text'] },
);
const note = fc.record({
  kind: fc.constant('note' as const),
  key: fc.uuid(),
  inlines: fc.array(fc.oneof(run, fc.record({ kind: fc.constant('note-number' as const), note: fc.uuid() })), {
    maxLength: 3,
  }),
  records: fc.constant<NoteMark['records']>([]),
});
const inline: fc.Arbitrary<WrittenInline> = fc.oneof(
  { weight: 4, arbitrary: run },
  note,
  fc.record({ kind: fc.constant('note-number' as const), note: fc.uuid() }),
  fc.record({ kind: fc.constant('unit-number' as const), unit: fc.uuid() }),
);
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.record({ sentence: fc.uuid(), inlines: fc.array(inline, { maxLength: 4 }) }),
  fc.record({ inlines: fc.array(inline, { maxLength: 3 }) }),
  fc.constant(space),
);

const marks = { hidden: fc.constant(true as const), comment: words };
const ofText = fc.record(
  {
    id: fc.uuid(),
    form: fc.constantFrom(...unitForms.filter((form) => form !== 'table' && form !== 'page-break')),
    pieces: fc.array(piece, { maxLength: 5 }),
    ...marks,
  },
  { requiredKeys: ['id', 'form', 'pieces'] },
);
const ofTable = fc.record(
  {
    id: fc.uuid(),
    form: fc.constant('table' as const),
    pieces: fc.constant([]),
    table: fc.record({ head: fc.array(words, { maxLength: 2 }), rows: fc.array(fc.array(piece, { maxLength: 2 })) }),
    ...marks,
  },
  { requiredKeys: ['id', 'form', 'pieces', 'table'] },
);
const pageBreak = fc.record({
  id: fc.uuid(),
  form: fc.constant('page-break' as const),
  pieces: fc.constant([]),
});

/** Units of any kind, as they may stand in a manuscript. */
export const someUnits = fc.array(fc.oneof({ weight: 6, arbitrary: ofText }, ofTable, pageBreak), {
  minLength: 1,
  maxLength: 6,
});

/** What is read of a unit, letter by letter, each with all that is known of it. */
export function lettersOf({ pieces, ...rest }: Unit): readonly unknown[] {
  const letters = pieces.flatMap(({ sentence, inlines }) =>
    inlines.flatMap((each): readonly unknown[] =>
      each.kind === 'text'
        ? Array.from(each.text, (letter) => ({ ...each, sentence, text: letter }))
        : [{ sentence, ...each }],
    ),
  );
  return [rest, ...letters];
}
