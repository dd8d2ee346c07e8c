import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Command, EditorState, type Plugin } from 'prosemirror-state';
import type { Translator } from '#shared/i18n/translator';
import type { Living } from '#shared/manuscript/living';
import { callsByLetters } from './calling';
import type { EditorCandidate } from './editing';
import { withNote } from './notes';
import { nothingUnseen } from './nothing-unseen';
import { onceOnly } from './once-only';
import { plainTextOnly } from './plain-text';
import { docOf } from './projection';
import { searchCommands, searches } from './searching';
import { showsNews } from './shown-news';
import { showsNumbers } from './shown-numbers';
import { backspace, bold, deleteForward, enter, italic, move } from './typing';

export type EditorParts = {
  readonly current: Living;
  readonly say: Translator['say'];
  /** BCP 47 tag of the language of the document. */
  readonly language: string;
  /** An id that no unit and no note has. */
  readonly freshId: () => string;
  readonly candidates: (query: string) => readonly EditorCandidate[];
  /** What else looks at the text as it is typed. */
  readonly plugins?: readonly Plugin[];
  /** Asks for the search bar. */
  readonly onSearch: () => void;
  /** A note was put in, or Enter was pressed on one. */
  readonly onNote: (key: string) => void;
};

/** The state that an editor begins with: what the manuscript says, and all that typing does to it. */
export function newEditorState(parts: EditorParts): EditorState {
  const { current, say, language, freshId, candidates, plugins = [] } = parts;
  const paragraphWord = paragraphWords[language.split('-')[0] ?? ''] ?? '';
  return EditorState.create({
    doc: docOf({ units: current.units, seen: new Set() }),
    plugins: [
      onceOnly(freshId),
      nothingUnseen(),
      showsNumbers(say),
      showsNews(current, say),
      callsByLetters({ say, paragraphWord, candidates }),
      history(),
      keys(parts),
      plainTextOnly(),
      searches(),
      ...plugins,
    ],
  });
}

/** A reference says "paragraph 12" in the language of the document; in others it is the number alone. */
const paragraphWords: Readonly<Record<string, string>> = { en: 'paragraph', ru: 'пункт' };

function keys({ freshId, onSearch, onNote }: EditorParts): Plugin {
  const addNote: Command = (state, dispatch) => {
    const key = freshId();
    const tr = withNote(state, key);
    if (tr !== undefined && dispatch !== undefined) {
      dispatch(tr);
      onNote(key);
    }
    return true;
  };
  const find: Command = () => {
    onSearch();
    return true;
  };
  const orAsk =
    (command: Command): Command =>
    (state, dispatch, view) =>
      command(state, dispatch, view) || find(state, dispatch, view);
  const steps = { 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo };
  return keymap({
    ...steps,
    Enter: enter(freshId),
    'Shift-Enter': enter(freshId),
    Backspace: backspace,
    'Mod-Backspace': backspace,
    'Shift-Backspace': backspace,
    Delete: deleteForward,
    'Mod-Delete': deleteForward,
    'Alt-ArrowUp': move(-1),
    'Alt-ArrowDown': move(1),
    'Mod-b': bold,
    'Mod-i': italic,
    'Mod-Alt-f': addNote,
    'Mod-f': find,
    F3: orAsk(searchCommands.next),
    'Shift-F3': orAsk(searchCommands.previous),
  });
}
