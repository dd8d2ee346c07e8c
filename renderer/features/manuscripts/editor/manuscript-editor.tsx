import { CalledList } from './called-list';
import type { ManuscriptEditorProps } from './editing';
import { NotePopover } from './note-popover';
import { SearchBar } from './search-bar';
import { useEditor } from './use-editor';
import './editor.css';

/** A manuscript as a page to write on. What is typed goes out through `onEdit`; nothing is stored here. */
export function ManuscriptEditor(props: ManuscriptEditorProps) {
  const { mount, view, called, note, setNote, isSearching, setIsSearching } = useEditor(props);
  return (
    <div className="manuscript-editor">
      {view !== undefined && isSearching && (
        <SearchBar
          view={view}
          onClose={() => {
            setIsSearching(false);
            view.focus();
          }}
        />
      )}
      <div ref={mount} />
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
