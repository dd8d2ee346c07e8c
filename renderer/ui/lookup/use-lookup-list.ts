import { type KeyboardEvent, useState } from 'react';
import type { LookupGroup } from './lookup-option';

export type LookupListOptions = {
  readonly text: string;
  readonly groups: readonly LookupGroup[];
  /** The option that Enter takes when no arrow key was pressed. */
  readonly preferred?: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Enter with a text that no option is marked for. */
  readonly onEnter?: () => void;
  /** Backspace in the empty line. */
  readonly onBackspace?: () => void;
};

export type LookupList = {
  readonly isShown: boolean;
  readonly active: string | undefined;
  readonly setOpen: (isOpen: boolean) => void;
  readonly choose: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** Which option is marked, and what the keys do. A mark holds for the text it was made at. */
export function useLookupList({
  text,
  groups,
  preferred,
  onChoose,
  onEnter,
  onBackspace,
}: LookupListOptions): LookupList {
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

/** Keys with Ctrl belong to the page. */
function onlyPlain(press: (key: string) => boolean): (event: KeyboardEvent<HTMLInputElement>) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey) return;
    if (!press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
