import type { Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../../program/announcer';
import { useSay } from '../../../program/translation';
import { shortId } from '../../../session/session-parts';
import { type Called, calledBy } from './calling';
import type { ManuscriptEditorProps } from './editing';
import { handleOf, layCurrent, nameEditor, openEditor } from './editor-window';

/** Opens an editor in the element that `mount` is given, for as long as that is there. */
export function useEditor(props: ManuscriptEditorProps) {
  const say = useSay();
  const tellLoss = useTellLoss();
  const [view, setView] = useState<EditorView>();
  const [called, setCalled] = useState<Called>();
  const [note, setNote] = useState<string>();
  const [isSearching, setIsSearching] = useState(false);
  /** The search bar counts anew with every change while it is there. */
  const [, setTurn] = useState(0);
  const latest = useRef({ props, say, tellLoss, isSearching });
  useLayoutEffect(() => {
    latest.current = { props, say, tellLoss, isSearching };
  });
  const mount = useCallback((place: HTMLElement | null) => {
    if (place === null) return undefined;
    const { current, language, label, plugins = [], onReady } = latest.current.props;
    const parts = {
      current,
      language,
      plugins,
      say: latest.current.say,
      freshId: shortId,
      candidates: (query: string) => latest.current.props.candidates?.(query) ?? [],
      onSearch: () => {
        setIsSearching(true);
      },
      onNote: setNote,
    };
    const editor = openEditor(place, parts, {
      onEdit: (edited) => {
        latest.current.props.onEdit(edited);
      },
      onPlace: (at) => {
        latest.current.props.onPlace(at);
      },
      onShown: ({ state }, tr) => {
        setCalled(calledBy(state));
        if (latest.current.isSearching) setTurn((turn) => turn + 1);
        latest.current.tellLoss(tr);
      },
    });
    nameEditor(editor, { label, language });
    setView(editor);
    onReady(handleOf(editor, shortId));
    return () => {
      editor.destroy();
      setView(undefined);
    };
  }, []);
  useLaying(view, props);
  return { mount, view, called, note, setNote, isSearching, setIsSearching };
}

/** Hands on to the editor what the page gives anew. */
function useLaying(view: EditorView | undefined, props: ManuscriptEditorProps): void {
  const { current, stored, label, language, onEdit } = props;
  const laid = useRef(current);
  useEffect(() => {
    if (view !== undefined) nameEditor(view, { label, language });
  }, [view, label, language]);
  useEffect(() => {
    if (view === undefined || laid.current === current) return;
    laid.current = current;
    const kept = layCurrent(view, current, stored);
    if (kept !== undefined) onEdit(kept);
  }, [view, current, stored, onEdit]);
}

/** Several units that go at once are told of: nothing goes unseen. */
function useTellLoss(): (tr: Transaction) => void {
  const say = useSay();
  const announce = useAnnounce();
  return (tr) => {
    const isStep = tr.getMeta('addToHistory') === false || tr.getMeta('history$') !== undefined;
    const count = tr.before.childCount - tr.doc.childCount;
    if (!isStep && count > 1) announce(say('manuscript.editor.wentOut', { count }));
  };
}
