import { useEffect, useState } from 'react';
import type { ListName } from '#shared/records/lists';

/** Brings an element into sight and gives it the focus. */
export function goTo(elementId: string): void {
  const target = document.getElementById(elementId);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

/** Which sections show titles alone, and the way to a place in one of them. */
export type Folds = {
  readonly folded: ReadonlySet<ListName>;
  readonly fold: (sections: readonly ListName[], isFolded: boolean) => void;
  /** Unfolds the section and goes to the element as soon as it is there. */
  readonly show: (section: ListName, elementId: string) => void;
};

export function useFolds(): Folds {
  const [folded, setFolded] = useState<ReadonlySet<ListName>>(new Set());
  const [target, setTarget] = useState<{ readonly elementId: string }>();
  useEffect(() => {
    if (target !== undefined) goTo(target.elementId);
  }, [target]);
  const fold = (sections: readonly ListName[], isFolded: boolean): void => {
    const others = [...folded].filter((section) => !sections.includes(section));
    setFolded(new Set(isFolded ? [...others, ...sections] : others));
  };
  const show = (section: ListName, elementId: string): void => {
    fold([section], false);
    setTarget({ elementId });
  };
  return { folded, fold, show };
}
