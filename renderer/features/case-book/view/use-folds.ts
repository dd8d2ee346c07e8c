import { useEffect, useState } from 'react';
import type { CollectionName } from '#shared/records/case-book';

/** Brings an element into sight and gives it the focus. */
export function goTo(elementId: string): void {
  const target = document.getElementById(elementId);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}

/** Which sections show titles alone, and the way to a place in one of them. */
export type Folds = {
  readonly folded: ReadonlySet<CollectionName>;
  readonly fold: (sections: readonly CollectionName[], isFolded: boolean) => void;
  /** Unfolds the section and goes to the element as soon as it is there. */
  readonly show: (section: CollectionName, elementId: string) => void;
};

export function useFolds(): Folds {
  const [folded, setFolded] = useState<ReadonlySet<CollectionName>>(new Set());
  const [target, setTarget] = useState<{ readonly elementId: string }>();
  useEffect(() => {
    if (target !== undefined) goTo(target.elementId);
  }, [target]);
  const fold = (sections: readonly CollectionName[], isFolded: boolean): void => {
    const others = [...folded].filter((section) => !sections.includes(section));
    setFolded(new Set(isFolded ? [...others, ...sections] : others));
  };
  const show = (section: CollectionName, elementId: string): void => {
    fold([section], false);
    setTarget({ elementId });
  };
  return { folded, fold, show };
}
