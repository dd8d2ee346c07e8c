import { undo } from 'prosemirror-history';
import { describe, expect, test } from 'vitest';
import { withNote, withNoteText, withoutEmptyNote } from '../../renderer/features/manuscripts/editor/notes';
import { withSlice, withText } from '../../renderer/features/manuscripts/editor/plain-text';
import { numbersIn } from '../../renderer/features/manuscripts/editor/shown-numbers';
import { backspace, bold, deleteForward, enter, move } from '../../renderer/features/manuscripts/editor/typing';
import { withComment, withCursorAt, withHidden } from '../../renderer/features/manuscripts/editor/unit-deeds';
import { SmallEditor } from './a-state';
import { aNoteMark, aUnit } from './some-units';

const two = () => [aUnit('u', { a: 'One.', b: 'Two.' }), aUnit('v', { c: 'Three.' })];
const fresh = () => 'new';

test('what is typed at the end of a sentence belongs to it, what is typed behind the space between two does not', () => {
  expect(new SmallEditor(two()).at('u', 4).type('!').text[0]).toBe('u: [a One.!] [b Two.]');
  expect(new SmallEditor(two()).at('u', 5).type('Own. ').text[0]).toBe('u: [a One.] Own. [b Two.]');
});

describe('Enter', () => {
  test('between two sentences makes two units of one, without the space, each with its sentence', () => {
    const editor = new SmallEditor(two()).at('u', 5);
    editor.run(enter(fresh));
    expect(editor.text).toEqual(['u: [a One.]', 'new: [b Two.]', 'v: [c Three.]']);
  });

  test('inside a sentence leaves the sentence to the first half; the second is a person’s own', () => {
    const editor = new SmallEditor(two()).at('v', 2);
    editor.run(enter(fresh));
    expect(editor.text.slice(1)).toEqual(['v: [c Th]', 'new: ree.']);
  });

  test('at the beginning makes an empty unit before, and the words keep their id', () => {
    const editor = new SmallEditor(two()).at('v', 0);
    editor.run(enter(fresh));
    expect(editor.text).toEqual(['u: [a One.] [b Two.]', 'new: ', 'v: [c Three.]']);
  });

  test('in a heading makes a paragraph below, numbered where paragraphs are', () => {
    const editor = new SmallEditor([aUnit('h', { t: 'Facts' }, { form: 'heading-1' }), ...two()]).at('h', 5);
    editor.run(enter(fresh));
    expect(editor.units[1]).toMatchObject({ id: 'new', form: 'numbered', pieces: [] });
  });

  test('in an empty item ends the list', () => {
    const editor = new SmallEditor([aUnit('i', {}, { form: 'bullet' }), ...two()]).at('i', 0);
    editor.run(enter(fresh));
    expect(editor.units[0]).toMatchObject({ id: 'i', form: 'numbered' });
  });

  test('does not take a remark over to the second half', () => {
    const editor = new SmallEditor([aUnit('u', { a: 'One.' }, { comment: 'Ask her' })]).at('u', 2);
    editor.run(enter(fresh));
    expect(editor.units.map(({ comment }) => comment)).toEqual(['Ask her', undefined]);
  });
});

describe('joining', () => {
  test('Backspace at the beginning joins a unit to the one before, with a space between two sentences', () => {
    const editor = new SmallEditor(two()).at('v', 0);
    editor.run(backspace);
    expect(editor.text).toEqual(['u: [a One.] [b Two.] [c Three.]']);
  });

  test('Enter and Backspace give the same units again', () => {
    const editor = new SmallEditor(two()).at('u', 5);
    editor.run(enter(fresh));
    editor.run(backspace);
    expect(editor.text).toEqual(['u: [a One.] [b Two.]', 'v: [c Three.]']);
  });

  test('Delete at the end takes the next unit in, and both remarks are kept', () => {
    const units = [aUnit('u', { a: 'One.' }, { comment: 'First' }), aUnit('v', { c: 'Three.' }, { comment: 'Second' })];
    const editor = new SmallEditor(units).at('u', 4);
    editor.run(deleteForward);
    expect(editor.text).toEqual(['u: [a One.] [c Three.]']);
    expect(editor.units[0]?.comment).toBe('First\nSecond');
  });

  test('an empty unit goes, and the other keeps its id', () => {
    const editor = new SmallEditor([aUnit('e', {}), ...two()]).at('u', 0);
    editor.run(backspace);
    expect(editor.text).toEqual(['u: [a One.] [b Two.]', 'v: [c Three.]']);
  });

  test('a hidden unit before is chosen, not joined', () => {
    const editor = new SmallEditor([aUnit('x', { z: 'Secret.' }, { hidden: true }), ...two()]).at('u', 0);
    editor.run(backspace);
    expect(editor.text[0]).toBe('x: [z Secret.]');
    expect(editor.state.selection.toJSON()).toMatchObject({ type: 'node' });
  });
});

test('typing over several units joins what is left of the first and of the last', () => {
  const editor = new SmallEditor([...two(), aUnit('w', { d: 'Four.' })]).at('u', 2, 'w', 2);
  expect(editor.type('x').text).toEqual(['u: [a Onx][d ur.]']);
});

test('Alt and an arrow move all units of the selection, which stay selected, and undo takes that back', () => {
  const editor = new SmallEditor([...two(), aUnit('w', { d: 'Four.' })]).at('u', 1, 'v', 2);
  editor.run(move(1));
  expect(editor.text.map((line) => line[0])).toEqual(['w', 'u', 'v']);
  expect(editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to)).toBe('ne. Two.Th');
  editor.run(undo);
  expect(editor.text.map((line) => line[0])).toEqual(['u', 'v', 'w']);
});

test('what is chosen as a whole stays chosen when it moves', () => {
  const editor = new SmallEditor([...two(), aUnit('x', { z: 'Hidden.' }, { hidden: true })]);
  editor.do(withCursorAt(editor.state.tr, { unit: 'x' }));
  editor.run(move(-1));
  editor.run(move(-1));
  expect(editor.text.map((line) => line[0])).toEqual(['x', 'u', 'v']);
  expect(editor.state.selection.toJSON()).toEqual({ type: 'node', anchor: 0 });
});

describe('pasting', () => {
  test('one line joins the sentence in which it lands', () => {
    const editor = new SmallEditor(two()).at('u', 2);
    expect(editor.do(withText(editor.state.tr, 'xx')).text[0]).toBe('u: [a Onxxe.] [b Two.]');
  });

  test('makes a unit of each line, with an id of its own', () => {
    const editor = new SmallEditor(two()).at('v', 6);
    editor.do(withText(editor.state.tr, 'A\r\nB\n\nC\n'));
    expect(editor.text.slice(1)).toEqual(['v: [c Three.A]', 'fresh-1: B', 'fresh-2: C']);
  });
});

describe('what was cut or copied in the editor', () => {
  const pieces = [{ sentence: 'u', inlines: [{ kind: 'text', text: 'One.' } as const, aNoteMark('n', 'Book')] }];
  const units = () => [aUnit('u', {}, { pieces }), aUnit('v', { c: 'Three.' })];

  test('is put in elsewhere with its note and with what it comes from', () => {
    const editor = new SmallEditor(units()).at('u', 0, 'u', 5);
    const slice = editor.state.selection.content();
    editor.do(editor.state.tr.deleteSelection()).at('v', 6);
    expect(editor.do(withSlice(editor.state, slice)).text).toEqual(['u: ', 'v: [c Three.][u One.<Book>]']);
    expect(editor.units[1]?.pieces[1]).toEqual(pieces[0]);
  });

  test('keeps its ids where units were cut', () => {
    const editor = new SmallEditor([...units(), aUnit('w', { d: 'Four.' })]).at('u', 5, 'w', 2);
    const slice = editor.state.selection.content();
    editor.do(editor.state.tr.deleteSelection());
    expect(editor.text).toEqual(['u: [u One.<Book>][d ur.]']);
    expect(editor.do(withSlice(editor.state, slice)).text).toEqual([
      'u: [u One.<Book>]',
      'v: [c Three.]',
      'w: [d Four.]',
    ]);
  });

  test('is a person’s own words where the sentence is still in the text, and its note another one', () => {
    const editor = new SmallEditor(units()).at('u', 0, 'u', 5);
    const slice = editor.state.selection.content();
    editor.at('v', 6).do(withSlice(editor.state, slice));
    expect(editor.text).toEqual(['u: [u One.<Book>]', 'v: [c Three.]One.<Book>']);
    expect(editor.units[1]?.pieces[1]?.inlines[1]).toMatchObject({ key: 'fresh-1' });
  });

  test('goes on with the sentence that it was cut out of', () => {
    const editor = new SmallEditor(units()).at('u', 2, 'u', 5);
    const slice = editor.state.selection.content();
    editor.do(editor.state.tr.deleteSelection());
    expect(editor.do(withSlice(editor.state, slice)).text[0]).toBe('u: [u One.<Book>]');
  });
});

describe('notes', () => {
  const withNotes = () => [
    aUnit(
      'u',
      {},
      { pieces: [{ sentence: 'a', inlines: [{ kind: 'text', text: 'One.' }, aNoteMark('n1', 'Source')] }] },
    ),
    aUnit('v', { c: 'Three.' }),
  ];

  test('a new note belongs to the sentence before its mark and is counted at once', () => {
    const editor = new SmallEditor(withNotes()).at('u', 2);
    const tr = withNote(editor.state, 'n2');
    if (tr !== undefined) editor.do(tr);
    expect(editor.text[0]).toBe('u: [a On<>e.<Source>]');
    expect([...numbersIn(editor.state).notes]).toEqual([
      ['n2', 1],
      ['n1', 2],
    ]);
  });

  test('a heading takes none', () => {
    const editor = new SmallEditor([aUnit('h', { t: 'Facts' }, { form: 'part' })]).at('h', 2);
    expect(withNote(editor.state, 'n2')).toBeUndefined();
  });

  test('another text keeps what was not changed of it: emphasis, and the number of another note', () => {
    const inlines = [
      { kind: 'text', text: 'See ', emphasis: 'italic' },
      { kind: 'note-number', note: 'n0' },
      { kind: 'text', text: ', page 5.' },
    ] as const;
    const mark = { ...aNoteMark('n1', ''), inlines: [...inlines] };
    const editor = new SmallEditor([aUnit('u', {}, { pieces: [{ inlines: [aNoteMark('n0', 'Book'), mark] }] })]);
    const changed = withNoteText(editor.state.tr, 'n1', 'See 1, page 67.', numbersIn(editor.state));
    const [, note] = editor.do(changed).units[0]?.pieces[0]?.inlines ?? [];
    expect(note).toMatchObject({
      inlines: [inlines[0], inlines[1], { kind: 'text', text: ', page 67' }, { kind: 'text', text: '.' }],
    });
  });

  test('one without text is taken out', () => {
    const editor = new SmallEditor(withNotes());
    editor.do(withNoteText(editor.state.tr, 'n1', ' ', numbersIn(editor.state)));
    expect(editor.do(withoutEmptyNote(editor.state.tr, 'n1', numbersIn(editor.state))).text[0]).toBe('u: [a One.]');
  });
});

test('what is hidden is not counted, and keeps its words and remark until it is shown again', () => {
  const editor = new SmallEditor(two());
  editor.do(withComment(editor.state.tr, 'u', 'Later'));
  editor.do(withHidden(editor.state.tr, 'u', true));
  expect(editor.units[0]).toMatchObject({ hidden: true, comment: 'Later' });
  expect([...numbersIn(editor.state).labels]).toEqual([['v', '1.']]);
  editor.do(withHidden(editor.state.tr, 'u', false));
  expect(editor.text[0]).toBe('u: [a One.] [b Two.]');
  expect(editor.units[0]?.hidden).toBeUndefined();
});

test('a heading takes no emphasis, as none would be printed', () => {
  const editor = new SmallEditor([aUnit('h', { t: 'Facts' }, { form: 'part' })]).at('h', 0, 'h', 5);
  editor.run(bold);
  expect(editor.units[0]?.pieces[0]?.inlines).toEqual([{ kind: 'text', text: 'Facts' }]);
});

test('of a document that is emptied a unit to type in is left', () => {
  const editor = new SmallEditor(two());
  editor.do(editor.state.tr.delete(0, editor.state.doc.content.size));
  expect(editor.text).toEqual(['fresh-1: ']);
});
