import { undo } from 'prosemirror-history';
import { NodeSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { blockWith } from '../../renderer/features/manuscripts/editor/blocks';
import { calledBy, withCalled } from '../../renderer/features/manuscripts/editor/calling';
import { numbersIn } from '../../renderer/features/manuscripts/editor/shown-numbers';
import { countFound, searchCommands, withWanted } from '../../renderer/features/manuscripts/editor/searching';
import { backspace } from '../../renderer/features/manuscripts/editor/typing';
import { withCursorAt, withForm, withHidden } from '../../renderer/features/manuscripts/editor/unit-deeds';
import { SmallEditor } from './a-state';
import { aNoteMark, aUnit } from './some-units';

const four = () => [
  aUnit('u', { a: 'The first.' }),
  aUnit('x', { z: 'Hidden THE.' }, { hidden: true }),
  aUnit('v', { b: 'Then the second.' }),
  aUnit('w', { c: 'A third.' }, { form: 'body' }),
];

describe('what is hidden', () => {
  test('between the ends of a selection stays when that is typed over', () => {
    const editor = new SmallEditor(four()).at('u', 3, 'v', 4).type('-');
    expect(editor.text).toEqual(['u: [a The-][b  the second.]', 'x: [z Hidden THE.]', 'w: [c A third.]']);
    editor.run(undo);
    expect(editor.text.map((line) => line[0])).toEqual(['u', 'x', 'v', 'w']);
  });

  test('goes when it is chosen and taken out', () => {
    const editor = new SmallEditor(four());
    editor.do(withCursorAt(editor.state.tr, { unit: 'x' }));
    expect(editor.state.selection).toBeInstanceOf(NodeSelection);
    editor.run(backspace);
    expect(editor.text.map((line) => line[0])).toEqual(['u', 'v', 'w']);
  });
});

describe('what names something stands once', () => {
  test('a copied paragraph gets ids of its own, and its words are a person’s', () => {
    const pieces = [{ sentence: 'a', inlines: [{ kind: 'text', text: 'One.' } as const, aNoteMark('n', 'Book')] }];
    const editor = new SmallEditor([aUnit('u', {}, { pieces, comment: 'Ask' })]);
    editor.do(editor.state.tr.insert(editor.state.doc.content.size, editor.state.doc.child(0)));
    const [first, second] = editor.units;
    expect(first).toMatchObject({ id: 'u', comment: 'Ask', pieces: [{ sentence: 'a' }] });
    expect(second).toEqual({
      id: 'fresh-1',
      form: 'numbered',
      pieces: [{ inlines: [{ kind: 'text', text: 'One.' }, aNoteMark('fresh-2', 'Book')] }],
    });
  });
});

describe('the search', () => {
  test('finds words whatever their case, but not what is hidden', () => {
    const editor = new SmallEditor(four());
    editor.do(withWanted(editor.state.tr, { find: 'the', replace: '' }));
    expect(countFound(editor.state)).toBe(3);
  });

  test('puts other words in the place of all, in their sentences, in one step', () => {
    const editor = new SmallEditor(four());
    editor.do(withWanted(editor.state.tr, { find: 'the ', replace: '$1 ' }));
    editor.run(searchCommands.replaceAll);
    expect(editor.text).toEqual([
      'u: [a $1 first.]',
      'x: [z Hidden THE.]',
      'v: [b Then $1 second.]',
      'w: [c A third.]',
    ]);
    editor.run(undo);
    expect(editor.text[0]).toBe('u: [a The first.]');
  });

  test('walks from the cursor on, and round', () => {
    const editor = new SmallEditor(four()).at('v', 2);
    editor.do(withWanted(editor.state.tr, { find: 'THE', replace: '' }));
    const starts = [1, 2, 3].map(() => {
      editor.run(searchCommands.next);
      return editor.state.selection.from - (blockWith(editor.state.doc, 'v')?.at ?? 0) - 1;
    });
    expect(starts.slice(0, 1)).toEqual([5]);
    expect(starts[1]).toBeLessThan(0);
    expect(starts[2]).toBe(0);
  });
});

describe('what is called by @', () => {
  const party = { label: 'Aliya', detail: 'accused', insert: [{ kind: 'text', text: 'Aliya Seitkali' }] } as const;
  const candidates = (query: string) => ('aliya'.startsWith(query.toLowerCase()) ? [party] : []);

  test('is offered while it is typed, and put in the place of the letters, in the sentence', () => {
    const editor = new SmallEditor(four(), candidates).at('w', 8).type(' @al');
    expect(calledBy(editor.state)?.options.map(({ label }) => label)).toEqual(['Aliya']);
    const tr = withCalled(editor.state, 0);
    if (tr !== undefined) editor.do(tr);
    expect(editor.text.at(-1)).toBe('w: [c A third. Aliya Seitkali]');
    expect(calledBy(editor.state)).toBeUndefined();
  });

  test('a paragraph is called by its number, which stays right', () => {
    const editor = new SmallEditor(four()).at('w', 8).type(' See @2');
    const tr = withCalled(editor.state, 0);
    if (tr !== undefined) editor.do(tr);
    const inlines = editor.units.at(-1)?.pieces.flatMap((piece) => piece.inlines);
    expect(inlines?.slice(-1)).toEqual([{ kind: 'unit-number', unit: 'v' }]);
    expect(numbersIn(editor.state).units.get('v')).toBe(2);
    editor.do(withHidden(editor.state.tr, 'u', true));
    expect(numbersIn(editor.state).units.get('v')).toBe(1);
  });

  test('an address of e-mail calls nothing, nor does @ where the cursor only comes by', () => {
    expect(calledBy(new SmallEditor(four(), candidates).at('w', 8).type(' me@al').state)).toBeUndefined();
    const editor = new SmallEditor([aUnit('u', { a: 'By @al' })], candidates).at('u', 2).at('u', 6);
    expect(calledBy(editor.state)).toBeUndefined();
  });
});

test('parts, paragraphs and items are counted as they are printed, each list anew', () => {
  const units = ['part', 'numbered', 'letter', 'letter', 'numbered', 'letter', 'part', 'bullet'] as const;
  const editor = new SmallEditor(units.map((form, place) => aUnit(String(place), { [`s${place}`]: 'x' }, { form })));
  expect([...numbersIn(editor.state).labels.values()]).toEqual(['I.', '1.', 'a.', 'b.', '2.', 'a.', 'II.', '•']);
  editor.do(withForm(editor.state.tr, '1', 'body'));
  expect([...numbersIn(editor.state).labels.values()]).toEqual(['I.', 'a.', 'b.', '1.', 'a.', 'II.', '•']);
});
