import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/**
 * For what stays where something goes that had the focus: the button of a row that is taken out, or of a question about
 * it. After `focusNext` the place takes the focus, so that Tab and a screen reader go on from there. The place needs
 * `tabIndex={-1}`.
 */
export function useFocusNext<T extends HTMLElement>(): readonly [place: RefObject<T | null>, focusNext: () => void] {
  const place = useRef<T>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) place.current?.focus();
  }, [asked]);
  const focusNext = useCallback(() => {
    setAsked((times) => times + 1);
  }, []);
  return [place, focusNext];
}
