import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useMemo, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/fields/text-field';
import { noteWith, textOfNote, withNoteText, withoutEmptyNote } from './notes';
import { numberIn } from './numbers';
import { noteOf } from './schema';
import { numbersIn } from './shown-numbers';

type NotePopoverProps = {
  readonly view: EditorView;
  /** The key of the note. */
  readonly note: string;
  readonly onClose: () => void;
};

/** A card beside the mark of a note, in which its text is typed. Each letter is in the document at once. */
export function NotePopover({ view, note, onClose }: NotePopoverProps) {
  const say = useSay();
  const [text, setText] = useState(() => {
    const found = noteWith(view.state.doc, note);
    return found === undefined ? '' : textOfNote(noteOf(found.node), numbersIn(view.state));
  });
  const mark = useMemo(() => ({ current: elementOf(view, note) }), [view, note]);
  const number = numberIn(numbersIn(view.state).notes, note);
  const close = (): void => {
    const found = noteWith(view.state.doc, note);
    if (found !== undefined) {
      const tr = view.state.tr.setSelection(TextSelection.create(view.state.doc, found.at + 1));
      view.dispatch(withoutEmptyNote(tr, note, numbersIn(view.state)));
    }
    onClose();
    view.focus();
  };
  return (
    <Popover
      triggerRef={mark}
      placement="bottom"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Dialog className="popover-card note-card" aria-label={say('manuscript.editor.noteTitle', { number })}>
        <TextField
          label={say('manuscript.editor.noteText')}
          hint={say('manuscript.editor.noteHint')}
          multiline
          autoFocus
          value={text}
          onChange={(changed) => {
            setText(changed);
            view.dispatch(withNoteText(view.state.tr, note, changed, numbersIn(view.state)));
          }}
        />
        <div className="row">
          <Button small look="primary" onPress={close}>
            {say('manuscript.editor.noteDone')}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}

function elementOf(view: EditorView, note: string): Element | null {
  const found = noteWith(view.state.doc, note);
  const element = found === undefined ? null : view.nodeDOM(found.at);
  return element instanceof Element ? element : null;
}
