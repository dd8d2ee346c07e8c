import fc from 'fast-check';
import { Node } from 'prosemirror-model';
import { describe, expect, test } from 'vitest';
import { living } from '#shared/manuscript/living';
import { samePieces } from '#shared/manuscript/same-words';
import { blockOf, docOf, editedOf, unitOf } from '../../renderer/features/manuscripts/editor/projection';
import { schema } from '../../renderer/features/manuscripts/editor/schema';
import { aDocument } from '../builders/composed/document';
import { aUnit, lettersOf, someUnits, told } from './some-units';

/** The same document, but not the same nodes: what was remembered of them does not help. */
const readAnew = (doc: Node): Node => Node.fromJSON(schema, doc.toJSON());

const seen = new Set(['charged', 'sentenced']);

describe('the units of a manuscript in the editor', () => {
  test('come out as they went in, the very same ones, as long as nobody touches them', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const out = editedOf(docOf({ units, seen }));
        expect(out.units.every((unit, place) => unit === units[place])).toBe(true);
        expect(out.seen).toEqual(seen);
      }),
    );
  });

  test('keep every letter, mark, note, remark and table, read from the nodes alone', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const out = editedOf(readAnew(docOf({ units, seen }))).units;
        expect(out.map(lettersOf)).toEqual(units.map(lettersOf));
      }),
    );
  });

  test('make the same document again', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const doc = readAnew(docOf({ units, seen }));
        expect(readAnew(docOf(editedOf(doc))).eq(doc)).toBe(true);
      }),
    );
  });

  test('of the composer say the same, sentence by sentence', () => {
    const { units } = living(aDocument(), []);
    const out = editedOf(readAnew(docOf({ units, seen: new Set() }))).units;
    expect(out.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
    for (const [place, unit] of out.entries()) expect(samePieces(unit.pieces, units[place]?.pieces ?? [])).toBe(true);
  });
});

test('what a person wrote between two sentences is a sentence of its own, with a space on each side', () => {
  const node = blockOf(
    aUnit(
      'u',
      {},
      {
        pieces: [told('a', 'One.'), { inlines: [{ kind: 'text', text: ' Own. ' }] }, told('b', 'Two.')],
      },
    ),
  );
  const { pieces } = unitOf(Node.fromJSON(schema, node.toJSON()));
  expect(pieces.map(({ sentence, inlines }) => [sentence, inlines])).toEqual([
    ['a', [{ kind: 'text', text: 'One.' }]],
    [undefined, [{ kind: 'text', text: ' ' }]],
    [undefined, [{ kind: 'text', text: 'Own.' }]],
    [undefined, [{ kind: 'text', text: ' ' }]],
    ['b', [{ kind: 'text', text: 'Two.' }]],
  ]);
});
