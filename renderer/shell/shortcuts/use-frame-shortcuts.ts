import { useState } from 'react';
import { PageShortcuts } from '../../program/page-shortcuts';
import { actOn, type FrameActions } from './frame-shortcuts';
import { goToPane } from './panes';
import { useShortcuts } from './use-shortcuts';

/** Acts on the keys of the frame and hands on those of the page that is shown. Returns where the pages tell of theirs. */
export function useFrameShortcuts(actions: Omit<FrameActions, 'next-pane' | 'previous-pane'>): PageShortcuts {
  const [page] = useState(() => new PageShortcuts());
  useShortcuts((shortcut) =>
    actOn(shortcut, page, {
      ...actions,
      'next-pane': () => {
        goToPane(1);
      },
      'previous-pane': () => {
        goToPane(-1);
      },
    }),
  );
  return page;
}
