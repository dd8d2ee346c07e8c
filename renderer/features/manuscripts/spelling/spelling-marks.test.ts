import { type Node, Schema } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
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
const block = (...pieces: readonly Node[]) => paragraph.create(null, pieces);

/** Words with a q in them are misspelt, and those with an x still asked for; keeps what it was shown. */
function aMemory() {
  const shown: string[] = [];
  const memory: SpellingMemory = {
    misspelled: (text) => {
      shown.push(text);
      const words = Array.from(text.matchAll(/[a-z]*q[a-z]*/gu)).map(({ 0: word, index }) => ({
        word,
        start: index,
        end: index + word.length,
      }));
      return { words, isWhole: !text.includes('x') };
    },
    listen: () => () => undefined,
    failure: () => undefined,
    suggest: () => Promise.resolve([]),
    know: () => undefined,
  };
  return { memory, shown };
}

function begin(...blocks: readonly Node[]) {
  const { memory, shown } = aMemory();
  const plugin = spellingMarks(memory);
  const state = EditorState.create({ doc: doc.create(null, blocks), plugins: [plugin] });
  return { state, shown, plugin };
}

const marked = (state: EditorState, plugin: ReturnType<typeof spellingMarks>) =>
  (plugin.getState(state)?.set.find() ?? []).map(({ from, to }) => state.doc.textBetween(from, to));

test('misspelt words are marked where they stand, across sentences and behind a reference', () => {
  const { state, plugin } = begin(
    block(words('the qourt '), reference.create(), words(' sqt')),
    block(sentence.create(null, words('half q')), sentence.create(null, words('uick end'))),
  );
  expect(marked(state, plugin)).toEqual(['qourt', 'sqt', 'quick']);
});

test('a reference parts two words', () => {
  const { state, plugin } = begin(block(words('qa'), reference.create(), words('bc')));
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

test('more that is known has those blocks read again that waited for it, other news all of them', () => {
  const { state, shown, plugin } = begin(block(words('one')), block(words('six')), block(words('two')));
  shown.length = 0;
  const later = state.apply(state.tr.setMeta(plugin, 'more'));
  expect(shown).toEqual(['six']);
  shown.length = 0;
  later.apply(later.tr.setMeta(plugin, 'other'));
  expect(shown).toEqual(['one', 'six', 'two']);
});

test('the misspelt word under the cursor is found for its suggestions, and no other', () => {
  const { state } = begin(block(words('the qourt sat')));
  const at = (place: number) =>
    misspeltAt(state.apply(state.tr.setSelection(TextSelection.create(state.doc, place))))?.word;
  expect([2, 5, 7, 10, 12].map(at)).toEqual([undefined, 'qourt', 'qourt', 'qourt', undefined]);
});
