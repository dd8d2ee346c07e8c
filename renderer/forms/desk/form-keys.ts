import type { KeyboardEvent } from 'react';

/** Enter in a field makes the record, Esc closes the form. Buttons have keys of their own. */
export function formKeys(onEnter: () => void, onEscape: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey) return;
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key === 'Escape') onEscape();
    else if (event.key === 'Enter' && isField) onEnter();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
