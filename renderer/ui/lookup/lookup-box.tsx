import { Search } from 'lucide-react';
import { type ReactNode, type Ref, useId, useRef, useState } from 'react';
import { type FieldNotesProps, FieldNotes, hasNotes } from '../fields/field-notes';
import { LookupList } from './lookup-list';
import { optionId } from './lookup-option';
import { type LookupListOptions, useLookupList } from './use-lookup-list';

export type LookupBoxProps = FieldNotesProps &
  LookupListOptions & {
    readonly id: string;
    readonly label: string;
    readonly isLabelHidden?: boolean;
    readonly onText: (text: string) => void;
    readonly onFocus?: () => void;
    /** Told how many options there are, for those who do not see the list. */
    readonly status?: string | undefined;
    /** Said under the line when it was left with a text that nothing was chosen for. */
    readonly leftOver?: string | undefined;
    readonly listLabel: string;
    readonly placeholder?: string | undefined;
    readonly inputRef?: Ref<HTMLInputElement>;
    /** What is chosen so far; stands before the line. */
    readonly children?: ReactNode;
  };

/**
 * A line of text with a list of what it may mean. Typing or ↓ opens the list; arrows mark an option; Enter takes the
 * marked one; Tab takes it only if the arrows marked it, so that nothing is chosen by walking on; Esc closes the list.
 */
export function LookupBox(props: LookupBoxProps) {
  const { id, label, isLabelHidden = false, text, onText, groups, hint, reading, advice, room } = props;
  const { inputRef, children, placeholder, onFocus, listLabel, status, leftOver } = props;
  const [isHere, setHere] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const list = useLookupList(props);
  const anchor = `--lookup-${useId().replace(/[^\w-]/gu, '')}`;
  const notes = { hint, reading: isHere || text.trim() === '' ? reading : leftOver, advice, room };
  return (
    <div className="field field-wide lookup">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <div
        ref={line}
        className="lookup-line"
        style={{ anchorName: anchor }}
        onPointerDown={(event) => {
          if (event.target !== line.current) return;
          event.preventDefault();
          document.getElementById(id)?.focus();
          list.setOpen(true);
        }}
      >
        {children}
        <input
          id={id}
          ref={inputRef}
          className="lookup-input"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          aria-autocomplete="list"
          aria-expanded={list.isShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={list.isShown && list.active !== undefined ? optionId(id, list.active) : undefined}
          aria-describedby={hasNotes(notes) ? `${id}-notes` : undefined}
          value={text}
          onChange={(event) => {
            // Whoever types has come here, also where the line had the focus before it was drawn.
            onFocus?.();
            list.setOpen(true);
            onText(event.target.value);
          }}
          onKeyDown={list.onKeyDown}
          onFocus={() => {
            setHere(true);
            onFocus?.();
          }}
          onBlur={({ currentTarget }) => {
            setHere(false);
            // While another window is in front the line is left only for a moment: Enter must find the list as it was.
            if (document.activeElement !== currentTarget) list.setOpen(false);
          }}
          onClick={() => {
            list.setOpen(true);
          }}
        />
        <Search className="lookup-icon" size={14} aria-hidden />
      </div>
      {list.isShown && (
        <LookupList {...{ id, anchor, groups, active: list.active, label: listLabel, onChoose: list.choose }} />
      )}
      <span className="visually-hidden" aria-live="polite">
        {list.isShown ? status : ''}
      </span>
      {hasNotes(notes) && (
        <div id={`${id}-notes`} className="field-notes">
          <FieldNotes {...notes} />
        </div>
      )}
    </div>
  );
}
