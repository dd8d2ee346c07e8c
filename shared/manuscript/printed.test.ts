import { describe, expect, test } from 'vitest';
import { aDocument, aNote, aParagraph } from '../../test/builders/composed/document';
import { afterEdit, arrest, charge, edit, saying, sure, told, verdict } from '../../test/builders/composed/sayings';
import { living } from './living';
import { printed } from './printed';
import { unitsOf } from './units-of';

describe('what is printed', () => {
  test('is the composed document where nothing was touched', () => {
    const document = aDocument();
    const { units, sentences } = unitsOf(document);
    expect(printed(document, units, sentences)).toMatchObject({ blocks: document.blocks, notes: document.notes });
  });

  test('counts paragraphs and notes anew without what is hidden, and what points to them follows', () => {
    const document = aDocument({
      blocks: [
        aParagraph(1, told('a', 'One.', 0)),
        aParagraph(2, told('b', 'Two.', 1)),
        aParagraph(3, told('c', 'Three.', 2)),
      ],
      notes: [
        aNote('Source A.'),
        aNote('Source B.'),
        {
          inlines: [
            { kind: 'text', text: 'B, note ' },
            { kind: 'text', text: '2', ofNote: 1 },
          ],
          records: [],
        },
      ],
    });
    const { units, sentences } = unitsOf(document);
    const tree = printed(
      document,
      units.map((unit) => (unit.id === 'a' ? { ...unit, hidden: true } : unit)),
      sentences,
    );
    expect(tree.blocks).toMatchObject([{ number: 1 }, { number: 2 }]);
    expect(tree.notes.map(({ inlines }) => inlines)).toMatchObject([
      [{ text: 'Source B.' }],
      [{ text: 'B, note ' }, { text: '1', ofNote: 0 }],
    ]);
    expect(tree.checks).toEqual([]);
    const without = printed(
      document,
      units.map((unit) => (unit.id === 'b' ? { ...unit, hidden: true } : unit)),
      sentences,
    );
    expect(without.checks).toMatchObject([{ code: 'reference-broken', blocking: true }]);
  });

  test('says of words that a person wrote that they are typed, and of others whose they are', () => {
    const current = living(saying([arrest, charge]), []);
    const units = current.units.map((unit) => edit(unit, (text) => text.replace('charged with', 'accused of')));
    const [block] = printed(saying([arrest, charge]), units, current.told).blocks;
    expect(block).toMatchObject({
      sentences: [
        { id: 'arrest', inlines: [{ text: 'She was arrested on 3 May.' }] },
        { id: 'charge', inlines: [{ text: 'She was accused of insult.', typed: true }] },
      ],
    });
  });

  test('puts no space where a person put none', () => {
    const current = living(saying([arrest, charge]), []);
    const [unit] = current.units;
    const pieces = [
      sure(sure(unit).pieces[0]),
      { inlines: [{ kind: 'text' as const, text: ' (see above)  ' }] },
      sure(sure(unit).pieces[2]),
    ];
    const [block] = printed(saying([arrest, charge]), [{ ...sure(unit), pieces }], current.told).blocks;
    expect(block).toMatchObject({
      sentences: [
        {
          inlines: [
            { text: 'She was arrested on 3 May.' },
            { text: ' (see above)  ', typed: true },
            { text: 'She was charged with insult.' },
          ],
        },
      ],
    });
  });

  test('is kept shut by a note that came into a heading, where none can be printed', () => {
    const document = saying([told('a', 'One.', 0)]);
    const withNote = { ...document, notes: [aNote('Source A.')] };
    const { units, sentences } = unitsOf(withNote);
    const headed = units.map((unit) => ({ ...unit, form: 'heading-1' as const }));
    expect(printed(withNote, headed, sentences)).toMatchObject({
      notes: [],
      checks: [{ code: 'reference-broken', blocking: true }],
    });
  });

  test('does not count a paragraph in which nothing is left', () => {
    const document = saying([arrest], [verdict]);
    const { units, sentences } = unitsOf(document);
    const emptied = units.map((unit) => (unit.id === 'arrest' ? { ...unit, pieces: [], comment: 'Why?' } : unit));
    expect(printed(document, emptied, sentences).blocks).toMatchObject([{ number: 1 }]);
  });
});

test('a sentence that was edited points to the note that its record points to now', () => {
  const pointing = (note: number) => [
    { kind: 'text' as const, text: 'A, note ' },
    { kind: 'text' as const, text: String(note + 1), ofNote: note },
  ];
  const document = (notes: readonly string[], at: number) => {
    const marks = notes.map((_, place) => place);
    return aDocument({
      blocks: [aParagraph(1, told('x', 'First.', ...marks)), aParagraph(2, told('y', 'Second.', notes.length))],
      notes: [...notes.map((note) => aNote(note)), { inlines: pointing(at), records: [] }],
    });
  };
  const start = living(document(['Report A.'], 0), []);
  const blocks = afterEdit(start, ([first, second]) => [sure(first), edit(sure(second), (text) => `${text} Mine.`)]);
  const later = document(['Report B.', 'Report A.'], 1);
  const current = living(later, blocks);
  const { notes, checks } = printed(later, current.units, current.told);
  expect(notes.at(-1)?.inlines).toMatchObject([{ text: 'A, note ' }, { text: '2', ofNote: 1 }]);
  expect(checks).toEqual([]);
});
