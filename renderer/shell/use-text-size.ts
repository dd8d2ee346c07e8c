import { useEffect } from 'react';
import type { Settings } from '#shared/contract/settings';

/** Puts the size of the text on the document; everything in the window is measured by it. */
export function useTextSize(textSize: Settings['textSize']): void {
  useEffect(() => {
    document.documentElement.dataset['textSize'] = textSize;
  }, [textSize]);
}
