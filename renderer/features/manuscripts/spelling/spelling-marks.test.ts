import { Schema } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import type { WordPlace } from '#shared/spelling/words';
import { misspeltAt, spellingMarks } from './spelling-marks';
import type { SpellingMemory } from './spelling-memory';

const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: '(text | reference | sentence)*' },
    reference: { inline: true, atom: true },
    sentence: { inline: true, content: 'text*' },
    text: {},
  },
});
const { doc, paragraph, reference, sentence } = schema.nodes;
const words = (text: string) => schema.text(text);
type Piece = Parameters<typeof schema.node>[2];
const block = (...pieces: readonly NonNullable<Piece>[]) => paragraph?.create(null, pieces.flat() as never) as never;

/** Words with a q in them are misspelt; tells how many texts it was shown. */
function aMemory() {
  const shown: string[] = [];
  const memory: SpellingMemory = {
    misspelled: (text): readonly WordPlace[] => {
      shown.push(text);
      return Array.from(text.matchAll(/[a-z]*q[a-z]*/gu)).map(({ 0: word, index }) => ({
        word,
        start: index,
        end: index + word.length,
      }));
    },
    listen: () => () => undefined,
    failure: () => undefined,
    suggest: () => Promise.resolve([]),
    know: () => undefined,
  };
  return { memory, shown };
}

function begin(...blocks: readonly never[]) {
  const { memory, shown } = aMemory();
  const plugin = spellingMarks(memory);
  const state = EditorState.create({ doc: doc?.create(null, blocks) as never, plugins: [plugin] });
  return { state, shown, plugin };
}

const marked = (state: EditorState, plugin: ReturnType<typeof spellingMarks>) =>
  (plugin.getState(state)?.set.find() ?? []).map(({ from, to }) => state.doc.textBetween(from, to));

test('misspelt words are marked where they stand, across sentences and behind a reference', () => {
  const { state, plugin } = begin(
    block(words('the qourt '), reference?.create() as never, words(' sqt')),
    block(sentence?.create(null, words('half q')) as never, sentence?.create(null, words('uick end')) as never),
  );
  expect(marked(state, plugin)).toEqual(['qourt', 'sqt', 'quick']);
});

test('a reference parts two words', () => {
  const { state, plugin } = begin(block(words('qa'), reference?.create() as never, words('bc')));
  expect(marked(state, plugin)).toEqual(['qa']);
});

test('the word that is being typed has no mark before the cursor leaves it', () => {
  const { state, plugin } = begin(block(words('the ')));
  const typed = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 5)).insertText('qo', 5));
  expect(marked(typed, plugin)).toEqual([]);
  expect(marked(typed.apply(typed.tr.insertText(' ')), plugin)).toEqual(['qo']);
  expect(marked(typed.apply(typed.tr.setSelection(TextSelection.create(typed.doc, 2))), plugin)).toEqual(['qo']);
});

test('a key stroke reads its own block alone', () => {
  const { state, shown } = begin(block(words('one')), block(words('two')), block(words('three')));
  shown.length = 0;
  state.apply(state.tr.insertText('q', 1));
  expect(shown).toEqual(['qone']);
});

test('news about words has all blocks read again', () => {
  const { state, shown, plugin } = begin(block(words('one')), block(words('two')));
  shown.length = 0;
  state.apply(state.tr.setMeta(plugin, 'news'));
  expect(shown).toEqual(['one', 'two']);
});

test('the misspelt word under the cursor is found for its suggestions, and no other', () => {
  const { state } = begin(block(words('the qourt sat')));
  const at = (place: number) =>
    misspeltAt(state.apply(state.tr.setSelection(TextSelection.create(state.doc, place))))?.word;
  expect([2, 5, 7, 10, 12].map(at)).toEqual([undefined, 'qourt', 'qourt', 'qourt', undefined]);
});
