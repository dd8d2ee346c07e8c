import type { FocusEvent } from 'react';

/** Whether the focus went somewhere else: not into a line, not into a menu of one, not to another window. */
export function hasLeft({ currentTarget, relatedTarget }: FocusEvent): boolean {
  if (!document.hasFocus() || currentTarget.contains(relatedTarget)) return false;
  return !(relatedTarget instanceof Element && relatedTarget.closest('.menu-popover') !== null);
}
