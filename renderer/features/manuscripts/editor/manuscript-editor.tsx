import type { Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAnnounce } from '../../../program/announcer';
import { useSay } from '../../../program/translation';
import { shortId } from '../../../session/session-parts';
import { type Called, calledBy } from './calling';
import { CalledList } from './called-list';
import type { ManuscriptEditorProps } from './editing';
import { handleOf, layCurrent, nameEditor, openEditor } from './editor-window';
import { NotePopover } from './note-popover';
import { SearchBar } from './search-bar';
import './editor.css';

/** A manuscript as a page to write on. What is typed goes out through `onEdit`; nothing is stored here. */
export function ManuscriptEditor(props: ManuscriptEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const { view, called, note, setNote, isSearching, setIsSearching, shown } = useEditor(place, props);
  return (
    <div className="manuscript-editor">
      {view !== undefined && isSearching && (
        <SearchBar
          view={view}
          shown={shown}
          onClose={() => {
            setIsSearching(false);
            view.focus();
          }}
        />
      )}
      <div ref={place} />
      {view !== undefined && called !== undefined && <CalledList view={view} called={called} />}
      {view !== undefined && note !== undefined && (
        <NotePopover
          key={note}
          view={view}
          note={note}
          onClose={() => {
            setNote(undefined);
          }}
        />
      )}
    </div>
  );
}

function useEditor(place: React.RefObject<HTMLDivElement | null>, props: ManuscriptEditorProps) {
  const { current, stored, label, language } = props;
  const say = useSay();
  const [view, setView] = useState<EditorView>();
  const [called, setCalled] = useState<Called>();
  const [note, setNote] = useState<string>();
  const [isSearching, setIsSearching] = useState(false);
  /** Rises with what the search bar has to count anew. */
  const [shown, setShown] = useState(0);
  const laid = useRef(current);
  const tellLoss = useTellLoss();
  const onShown = useEffectEvent((editor: EditorView, tr: Transaction) => {
    setCalled(calledBy(editor.state));
    if (isSearching) setShown((count) => count + 1);
    tellLoss(tr);
  });
  const open = useEffectEvent((element: HTMLElement): EditorView => {
    const editor = openEditor(
      element,
      {
        ...{ current, say, language, freshId: shortId },
        candidates: (query) => candidates(query),
        onSearch: () => {
          setIsSearching(true);
        },
        onNote: setNote,
      },
      {
        onEdit: (edited) => {
          onEdit(edited);
        },
        onPlace: (at) => {
          onPlace(at);
        },
        onShown: (each, tr) => {
          onShown(each, tr);
        },
      },
    );
    nameEditor(editor, { label, language });
    props.onReady(handleOf(editor, shortId));
    return editor;
  });
  const candidates = useEffectEvent((query: string) => props.candidates?.(query) ?? []);
  const onEdit = useEffectEvent(props.onEdit);
  const onPlace = useEffectEvent(props.onPlace);
  useEffect(() => {
    if (place.current === null) return;
    const editor = open(place.current);
    setView(editor);
    return () => {
      editor.destroy();
      setView(undefined);
    };
  }, [place]);
  useEffect(() => {
    if (view !== undefined) nameEditor(view, { label, language });
  }, [view, label, language]);
  useEffect(() => {
    if (view === undefined || laid.current === current) return;
    laid.current = current;
    const kept = layCurrent(view, current, stored);
    if (kept !== undefined) onEdit(kept);
  }, [view, current, stored]);
  return { view, called, note, setNote, isSearching, setIsSearching, shown };
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
