import { type RefObject, useEffect, useRef, useState } from 'react';

/** Where the list lies over the page instead of beside it, and goes when something is chosen from it. */
const narrow = window.matchMedia('(max-width: 46rem)');

type ListPane = {
  readonly isShown: boolean;
  readonly toggle: () => void;
  /** Shows the list with the focus in its search. */
  readonly search: () => void;
  /** Something was chosen from the list. */
  readonly leave: () => void;
};

/** Whether the list of case books is there. It follows the width of the window until somebody shows or hides it. */
export function useListPane(): readonly [ListPane, RefObject<HTMLInputElement | null>] {
  const [isShown, setIsShown] = useState(() => !narrow.matches);
  const searchRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const follow = (): void => {
      setIsShown(!narrow.matches);
    };
    narrow.addEventListener('change', follow);
    return () => {
      narrow.removeEventListener('change', follow);
    };
  }, []);
  const pane = {
    isShown,
    toggle: () => {
      setIsShown(!isShown);
    },
    search: () => {
      setIsShown(true);
      requestAnimationFrame(() => searchRef.current?.focus());
    },
    leave: () => {
      if (narrow.matches) setIsShown(false);
    },
  };
  return [pane, searchRef];
}
