import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { classes } from './classes';
import { type FieldNotesProps, FieldNotes, hasNotes } from './field-notes';

export type LookupOption = {
  readonly id: string;
  readonly title: string;
  /** What tells it apart from others of its name. */
  readonly note?: string | undefined;
  /** Leads to something instead of being chosen: "Create …". */
  readonly isAction?: boolean;
};

export type LookupGroup = {
  readonly id: string;
  readonly label?: string | undefined;
  readonly options: readonly LookupOption[];
};

export type LookupBoxProps = FieldNotesProps & {
  readonly id: string;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly groups: readonly LookupGroup[];
  /** The option that Enter takes when no arrow key was pressed. */
  readonly preferred?: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Enter with a text that no option is marked for. */
  readonly onEnter?: () => void;
  /** Backspace in the empty line. */
  readonly onBackspace?: () => void;
  readonly onFocus?: () => void;
  /** Told how many options there are, for those who do not see the list. */
  readonly status?: string | undefined;
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
  const { inputRef, children, placeholder, onFocus, listLabel, status } = props;
  const list = useLookupList(props);
  const anchor = `--lookup-${useId().replace(/[^\w-]/gu, '')}`;
  const notes = { hint, reading, advice, room };
  return (
    <div className="field field-wide lookup">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <div className="lookup-line" style={{ anchorName: anchor }}>
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
            list.setOpen(true);
            onText(event.target.value);
          }}
          onKeyDown={list.onKeyDown}
          onFocus={onFocus}
          onBlur={() => {
            list.setOpen(false);
          }}
          onClick={() => {
            list.setOpen(true);
          }}
        />
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

function optionId(id: string, option: string): string {
  return `${id}-option-${option}`;
}

type LookupList = {
  readonly isShown: boolean;
  readonly active: string | undefined;
  readonly setOpen: (isOpen: boolean) => void;
  readonly choose: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** Which option is marked, and what the keys do. A mark holds for the text it was made at. */
function useLookupList({ text, groups, preferred, onChoose, onEnter, onBackspace }: LookupBoxProps): LookupList {
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState<{ readonly text: string; readonly id: string }>();
  const ids = groups.flatMap(({ options }) => options.map(({ id }) => id));
  const byArrow = marked?.text === text && ids.includes(marked.id) ? marked.id : undefined;
  const active = byArrow ?? (preferred !== undefined && ids.includes(preferred) ? preferred : undefined);
  const isShown = isOpen && ids.length > 0;
  const choose = (id: string): void => {
    setOpen(false);
    setMarked(undefined);
    onChoose(id);
  };
  const step = (by: 1 | -1): void => {
    const at = active === undefined ? (by === 1 ? -1 : ids.length) : ids.indexOf(active);
    const next = ids[isShown ? (at + by + ids.length) % ids.length : by === 1 ? 0 : ids.length - 1];
    setOpen(true);
    if (next !== undefined) setMarked({ text, id: next });
  };
  /** Whether the key did something here. */
  const press = (key: string): boolean => {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        step(key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'Enter':
        if (isShown && active !== undefined) choose(active);
        else if (text.trim() !== '') onEnter?.();
        else return false;
        return true;
      case 'Escape':
        setOpen(false);
        return isShown;
      case 'Tab':
        if (isShown && byArrow !== undefined) choose(byArrow);
        return false;
      case 'Backspace':
        if (text === '') onBackspace?.();
        return false;
      default:
        return false;
    }
  };
  return { isShown, active, setOpen, choose, onKeyDown: onlyPlain(press) };
}

/** Keys with Ctrl belong to the page, keys of an input method to the letter that is being composed. */
function onlyPlain(press: (key: string) => boolean): (event: KeyboardEvent<HTMLInputElement>) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (!press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

type LookupListProps = {
  readonly id: string;
  readonly anchor: string;
  readonly groups: readonly LookupGroup[];
  readonly active: string | undefined;
  readonly label: string;
  readonly onChoose: (id: string) => void;
};

/** The list lies on top of everything, so that no edge of a card or a pane cuts it. */
function LookupList({ id, anchor, groups, active, label, onChoose }: LookupListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.showPopover();
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      popover="manual"
      className="lookup-list"
      role="listbox"
      aria-label={label}
      style={{ positionAnchor: anchor }}
    >
      {groups
        .filter(({ options }) => options.length > 0)
        .map((group) => (
          <LookupGroupView key={group.id} {...{ id, group, active, onChoose }} />
        ))}
    </div>
  );
}

type GroupViewProps = Pick<LookupListProps, 'id' | 'active' | 'onChoose'> & { readonly group: LookupGroup };

function LookupGroupView({ id, group, active, onChoose }: GroupViewProps) {
  return (
    <div role="group" aria-label={group.label} className="lookup-group">
      {group.label !== undefined && (
        <div className="lookup-group-label" aria-hidden>
          {group.label}
        </div>
      )}
      {group.options.map((option) => (
        <div
          key={option.id}
          id={optionId(id, option.id)}
          role="option"
          aria-selected={option.id === active}
          className={classes('lookup-option', option.isAction === true && 'lookup-action')}
          onPointerDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(option.id);
          }}
        >
          <span>{option.title}</span>
          {option.note !== undefined && <span className="lookup-note">{option.note}</span>}
        </div>
      ))}
    </div>
  );
}
