import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Translator } from '#shared/i18n/translator';
import { optionId } from '../../../ui/lookup/lookup-option';
import type { EditorCandidate } from './editing';
import { numbersIn } from './shown-numbers';
import { nodesOfInlines } from './projection';
import { attributesOf, schema } from './schema';

/** What is called by `@` and some letters: where that stands, what is offered for it, and which of it is marked. */
export type Called = {
  readonly from: number;
  readonly query: string;
  readonly options: readonly EditorCandidate[];
  readonly active: number;
};

const called = new PluginKey<Called | undefined>('called');

export const listId = 'manuscript-called';
const mostOptions = 12;

type Offer = {
  readonly say: Translator['say'];
  /** The word for a paragraph in the language of the document. */
  readonly paragraphWord: string;
  readonly candidates: (query: string) => readonly EditorCandidate[];
};

/** Offers what can be put in while `@` and letters are typed; arrows mark, Enter or Tab puts it in, Esc leaves the letters. */
export function callsByLetters(offer: Offer): Plugin<Called | undefined> {
  return new Plugin<Called | undefined>({
    key: called,
    state: {
      init: () => undefined,
      apply: (tr, before, _, state) => {
        const asked = tr.getMeta(called) as Asked | undefined;
        if (asked === 'leave') return undefined;
        if (asked !== undefined) return before && { ...before, active: asked };
        if (before === undefined && (!tr.docChanged || !isTyped(tr, state))) return undefined;
        if (!tr.docChanged && !tr.selectionSet) return before;
        return calledIn(state, offer);
      },
    },
    props: {
      decorations: (state) => decorationOf(state),
      attributes: (state): Record<string, string> => attributesOfEditor(calledBy(state)),
      handleKeyDown: (view, event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return false;
        const tr = afterKey(view.state, event.key);
        if (tr === undefined) return false;
        view.dispatch(tr);
        return true;
      },
    },
  });
}

/** The number of the option to mark, or to leave the list. */
type Asked = number | 'leave';

export const calledBy = (state: EditorState): Called | undefined => called.getState(state);

/** A list opens only by typing: one letter more at the cursor. */
function isTyped({ before }: Transaction, { doc, selection }: EditorState): boolean {
  return selection.empty && doc.content.size === before.content.size + 1;
}

function calledIn(state: EditorState, offer: Offer): Called | undefined {
  const { selection } = state;
  const { $from } = selection;
  if (!(selection instanceof TextSelection) || !selection.empty || $from.parent.type !== schema.nodes.unit)
    return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  const found = /(?<![\p{L}\p{N}])@([^@\ufffc\n]{0,40})$/u.exec(before);
  if (found === null) return undefined;
  const query = found[1] ?? '';
  const options = [...offer.candidates(query), ...paragraphs(state, query, offer)].slice(0, mostOptions);
  return options.length === 0 ? undefined : { from: $from.pos - found[0].length, query, options, active: 0 };
}

/** The paragraphs whose number or words begin so: "see paragraph 12" keeps its number right. */
function paragraphs(state: EditorState, query: string, { say, paragraphWord }: Offer): readonly EditorCandidate[] {
  const wanted = query.trim().toLocaleLowerCase();
  const numbers = numbersIn(state);
  return state.doc.children.flatMap((block): readonly EditorCandidate[] => {
    const { id } = attributesOf(block);
    const number = numbers.units.get(id);
    if (number === undefined) return [];
    const label = say('manuscript.editor.called.paragraph', { number });
    const words = block.textContent;
    const names = [String(number), label, `${paragraphWord} ${number}`, words].map((name) => name.toLocaleLowerCase());
    if (!names.some((name) => name.startsWith(wanted))) return [];
    const word = { kind: 'text', text: paragraphWord === '' ? '' : `${paragraphWord} ` } as const;
    return [{ label, detail: words.slice(0, mostWords), insert: [word, { kind: 'unit-number', unit: id }] }];
  });
}

const mostWords = 60;

/** What a key does while the list is there. */
function afterKey(state: EditorState, key: string): Transaction | undefined {
  const list = calledBy(state);
  if (list === undefined) return undefined;
  const count = list.options.length;
  switch (key) {
    case 'ArrowDown':
      return state.tr.setMeta(called, (list.active + 1) % count);
    case 'ArrowUp':
      return state.tr.setMeta(called, (list.active + count - 1) % count);
    case 'Enter':
    case 'Tab':
      return withCalled(state, list.active);
    case 'Escape':
      return state.tr.setMeta(called, 'leave' satisfies Asked);
    default:
      return undefined;
  }
}

/** Puts an option in the place of the letters that called it. */
export function withCalled(state: EditorState, place: number): Transaction | undefined {
  const list = calledBy(state);
  const option = list?.options[place];
  if (list === undefined || option === undefined) return undefined;
  const { $from, to } = state.selection;
  const ofSentence = $from.marks().filter(({ type }) => type === schema.marks.sentence);
  return state.tr
    .replaceWith(list.from, to, nodesOfInlines(option.insert, ofSentence))
    .setMeta(called, 'leave' satisfies Asked)
    .scrollIntoView();
}

function decorationOf(state: EditorState): DecorationSet | undefined {
  const list = calledBy(state);
  if (list === undefined) return undefined;
  const mark = Decoration.inline(list.from, state.selection.to, { class: 'called' });
  return DecorationSet.create(state.doc, [mark]);
}

function attributesOfEditor(list: Called | undefined): Record<string, string> {
  if (list === undefined) return {};
  return {
    'aria-controls': `${listId}-list`,
    'aria-activedescendant': optionId(listId, String(list.active)),
  };
}
