import type { KeyboardEvent } from 'react';

/**
 * Enter in a field makes the record, with Ctrl too, which would otherwise close the page behind; Esc closes the form.
 * Buttons have keys of their own.
 */
export function formKeys(onEnter: () => void, onEscape: () => void): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key === 'Enter' && isField) onEnter();
    else if (event.key === 'Escape' && !event.ctrlKey && !event.metaKey) onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
