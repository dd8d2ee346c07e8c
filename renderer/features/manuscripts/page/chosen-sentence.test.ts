import { expect, test } from 'vitest';
import { aDocument, aNote, aParagraph } from '../../../../test/builders/composed/document';
import { living } from '#shared/manuscript/living';
import { chosenSentence } from './chosen-sentence';

test('a note that points to an earlier one says its number as it is printed now', () => {
  const told = (id: string, note: number) => ({
    id,
    inlines: [
      { kind: 'text' as const, text: `${id}.` },
      { kind: 'note' as const, note },
    ],
    records: [],
    pattern: 'test',
  });
  const pointing = [
    { kind: 'text' as const, text: 'Report, note ' },
    { kind: 'text' as const, text: '2', ofNote: 1 },
  ];
  const document = aDocument({
    blocks: [aParagraph(1, told('one', 0)), aParagraph(2, told('two', 1)), aParagraph(3, told('three', 2))],
    notes: [aNote('Letter.'), aNote('Report.'), { inlines: pointing, records: [] }],
  });
  const current = living(document, []);
  const units = current.units.map((unit) => (unit.id === 'one' ? { ...unit, hidden: true as const } : unit));
  const { sentence, notes } = chosenSentence('three', current, units);
  expect(sentence?.inlines).toMatchObject([{ text: 'three.' }, { note: 1 }]);
  expect(notes[1]?.inlines.map((inline) => (inline.kind === 'text' ? inline.text : ''))).toEqual([
    'Report, note ',
    '1',
  ]);
});
