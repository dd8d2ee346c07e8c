import { type RefObject, useEffect, useRef } from 'react';

/**
 * For what is said in the place of something that had the focus: when it comes up and nothing has the focus any more, it
 * takes it, so that Tab and Esc go on from there. Where somebody is elsewhere, nothing happens. What it is for needs
 * `tabIndex={-1}`.
 */
export function useLostFocus<T extends HTMLElement>(isWanted = true): RefObject<T | null> {
  const place = useRef<T>(null);
  useEffect(() => {
    if (isWanted && isLost(document.activeElement)) place.current?.focus();
  }, [isWanted]);
  return place;
}

/** A control that was disabled keeps the focus until the next time the window is drawn, and has lost it all the same. */
function isLost(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.matches(':disabled');
}
