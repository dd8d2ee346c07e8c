import { createContext, type ReactNode, useContext, useEffect, useEffectEvent } from 'react';

/** What a page does on a shortcut; the frame knows the keys. */
export type PageActions = {
  readonly new?: (() => void) | undefined;
  readonly done?: (() => void) | undefined;
  readonly leave?: (() => void) | undefined;
  readonly next?: (() => void) | undefined;
  readonly previous?: (() => void) | undefined;
  readonly undo?: (() => void) | undefined;
  readonly redo?: (() => void) | undefined;
  /** The nth of the sections beside the page, from 1. */
  readonly section?: ((place: number) => void) | undefined;
};

type Read = () => PageActions;

/** The pages that are shown, the innermost last. */
export class PageShortcuts {
  #pages: readonly Read[] = [];

  /** Adds a page; gives the way to take it out again. */
  add(page: Read): () => void {
    this.#pages = [...this.#pages, page];
    return () => {
      this.#pages = this.#pages.filter((other) => other !== page);
    };
  }

  /** What the innermost page that knows the action does. */
  find<Name extends keyof PageActions>(name: Name): PageActions[Name] {
    return this.#pages.map((page) => page()[name]).findLast((action) => action !== undefined);
  }
}

const PageShortcutsContext = createContext(new PageShortcuts());

export function PageShortcutsProvider({
  shortcuts,
  children,
}: {
  readonly shortcuts: PageShortcuts;
  readonly children: ReactNode;
}) {
  return <PageShortcutsContext value={shortcuts}>{children}</PageShortcutsContext>;
}

/** Takes the shortcuts of a page while it is on the screen. */
export function usePageShortcuts(actions: PageActions): void {
  const shortcuts = useContext(PageShortcutsContext);
  const read = useEffectEvent(() => actions);
  useEffect(() => shortcuts.add(() => read()), [shortcuts]);
}
