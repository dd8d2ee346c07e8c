import { useEffect, useRef } from 'react';

type Find = () => Element | null;

/** Gives the focus to something that is only drawn with the next change. */
export function useFocusLater(): (find: Find) => void {
  const wanted = useRef<Find>(undefined);
  useEffect(() => {
    const found = wanted.current?.();
    wanted.current = undefined;
    if (found instanceof HTMLElement && found !== document.activeElement) found.focus();
  });
  return (find) => {
    wanted.current = find;
  };
}
