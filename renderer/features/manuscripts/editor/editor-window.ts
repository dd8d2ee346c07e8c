import { redo, undo } from 'prosemirror-history';
import type { Command, Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Edited } from '#shared/manuscript/deeds';
import type { Living } from '#shared/manuscript/living';
import { blockViews } from './block-views';
import { placeOf } from './blocks';
import { type EditorParts, newEditorState } from './create-editor';
import type { EditorHandle, EditorPlace } from './editing';
import { layUnits } from './laying';
import { laid } from './nothing-unseen';
import { chosenNote } from './notes';
import { editedOf } from './projection';
import { noteOf, schema } from './schema';
import { withCurrent } from './shown-news';
import { withTypedSince } from './typed-since';
import {
  applied,
  asStep,
  withComment,
  withCursorAt,
  withForm,
  withHidden,
  withSeen,
  withUnitBehind,
  withUnitMoved,
} from './unit-deeds';

export type EditorListeners = {
  readonly onEdit: (edited: Edited) => void;
  readonly onPlace: (place: EditorPlace | undefined) => void;
  /** After every transaction, when the view shows it. */
  readonly onShown: (view: EditorView, tr: Transaction) => void;
};

/** The name and the language of the text, as readers of screens tell them. */
export type EditorNames = { readonly label: string; readonly language: string };

/** Draws the editor in a place of the page. */
export function openEditor(place: HTMLElement, parts: EditorParts, listeners: EditorListeners): EditorView {
  let last: string | undefined;
  const view: EditorView = new EditorView(place, {
    state: newEditorState(parts),
    nodeViews: blockViews(parts.say),
    scrollMargin: 80,
    scrollThreshold: 40,
    handleClickOn: (_, __, node, ___, ____, isDirect) => {
      if (!isDirect || node.type !== schema.nodes.note) return false;
      parts.onNote(noteOf(node).key);
      return true;
    },
    handleKeyDown: ({ state }, { key }) => {
      const note = key === 'Enter' ? chosenNote(state) : undefined;
      if (note !== undefined) parts.onNote(note);
      return note !== undefined;
    },
    handleDOMEvents: {
      // The page may have shown another place meanwhile.
      focus: () => {
        last = undefined;
        listeners.onPlace(placeOf(view.state));
        return false;
      },
    },
    dispatchTransaction: (tr) => {
      const before = view.state.doc;
      view.updateState(view.state.apply(tr));
      const at = placeOf(view.state);
      const name = `${at?.unit ?? ''} ${at?.sentence ?? ''}`;
      if (name !== last) listeners.onPlace(at);
      last = name;
      if (view.state.doc !== before && tr.getMeta(laid) !== true) listeners.onEdit(editedOf(view.state.doc));
      listeners.onShown(view, tr);
    },
  });
  return view;
}

export function nameEditor(view: EditorView, { label, language }: EditorNames): void {
  view.setProps({
    attributes: {
      class: 'paper selectable',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      lang: language,
      spellcheck: 'false',
    },
  });
}

/** Lays another `current` over what is there, and what was typed since it was read over that. No step of undo. */
export function layCurrent(view: EditorView, current: Living, stored: Edited | undefined): Edited | undefined {
  const typed = editedOf(view.state.doc);
  const wanted = stored && withTypedSince({ stored, typed, now: current.units });
  const tr = layUnits(view.state.tr, wanted?.units ?? current.units);
  withSeen(tr, [...(wanted?.seen ?? [])]);
  view.dispatch(withCurrent(tr, current).setMeta(laid, true).setMeta('addToHistory', false));
  return wanted && editedOf(view.state.doc);
}

/** What the page may ask of an editor. */
export function handleOf(view: EditorView, freshId: () => string): EditorHandle {
  const act = (change: (tr: Transaction) => Transaction, takesFocus = false): void => {
    // Only a text with the focus scrolls to its cursor.
    if (takesFocus) view.focus();
    const tr = asStep(view.state, change);
    if (tr.docChanged || tr.selectionSet) view.dispatch(tr);
  };
  const step = (command: Command): boolean => command(view.state, view.dispatch.bind(view), view);
  return {
    goTo: (place) => {
      act((tr) => withCursorAt(tr, place), true);
    },
    apply: (deed) => {
      act((tr) => applied(tr, deed));
    },
    setHidden: (unit, hidden) => {
      act((tr) => withHidden(tr, unit, hidden));
    },
    setComment: (unit, comment) => {
      act((tr) => withComment(tr, unit, comment));
    },
    move: (unit, by) => {
      act((tr) => withUnitMoved(tr, unit, by));
    },
    addBehind: (unit, form) => {
      act((tr) => withUnitBehind(tr, unit, { id: freshId(), form }).scrollIntoView(), true);
    },
    setForm: (unit, form) => {
      act((tr) => withForm(tr, unit, form));
    },
    undo: () => step(undo),
    redo: () => step(redo),
  };
}
