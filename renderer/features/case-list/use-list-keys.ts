import { type KeyboardEvent, useState } from 'react';

export type ListKeys = {
  /** The one item of the list that the Tab key stops at. */
  readonly stopAt: string | undefined;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (id: string) => void;
};

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrow keys through a list of buttons that are marked with `data-item`; one of them is a stop of the Tab key. */
export function useListKeys(ids: readonly string[], current: string | undefined): ListKeys {
  const [last, setLast] = useState<string>();
  const stopAt = [last, current].find((id) => id !== undefined && ids.includes(id)) ?? ids[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.ctrlKey || event.altKey || event.shiftKey ? undefined : steps[event.key];
    if (step === undefined || !(event.target instanceof HTMLElement)) return;
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
    const at = items.indexOf(event.target);
    if (at === -1) return;
    event.preventDefault();
    items[step(at, items.length - 1)]?.focus();
  };
  return { stopAt, onKeyDown, onFocus: setLast };
}
