import type { PageShortcuts } from '../../program/page-shortcuts';
import type { Shortcut } from './shortcut';

type FrameName = Extract<Shortcut, { of: 'frame' }>['name'];
export type FrameActions = Readonly<Record<FrameName, (() => void) | undefined>>;

/** Gives a shortcut to the page that is shown, or acts on it here. Ctrl+N without a page for it makes a case book. */
export function actOn(shortcut: Shortcut, page: PageShortcuts, frame: FrameActions): boolean {
  const act = actionOf(shortcut, page, frame);
  act?.();
  return act !== undefined;
}

function actionOf(shortcut: Shortcut, page: PageShortcuts, frame: FrameActions): (() => void) | undefined {
  switch (shortcut.of) {
    case 'frame':
      return frame[shortcut.name];
    case 'page':
      return page.find(shortcut.name) ?? (shortcut.name === 'new' ? frame['new-book'] : undefined);
    case 'section': {
      const go = page.find('section');
      return (
        go &&
        (() => {
          go(shortcut.place);
        })
      );
    }
  }
}
