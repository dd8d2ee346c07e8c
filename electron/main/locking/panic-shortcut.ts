import type { GlobalShortcut } from 'electron';
import { attempt } from '../outcry/last-resort';

/** Of the whole system; the window knows the same key by itself (`isPanicKey`). */
const stroke = 'CommandOrControl+Shift+L';

/** The panic key while another program is in front: held as long as there is something to lock, and then given back. */
export type PanicShortcut = { readonly hold: () => void; readonly release: () => void };

/**
 * A system that gives no such keys, or another program that has this one, is no fault: then the key works in the window
 * alone.
 */
export function panicShortcut(
  system: Pick<GlobalShortcut, 'register' | 'unregister'>,
  lock: () => void,
): PanicShortcut {
  let isHeld = false;
  return {
    hold: () => {
      if (isHeld) return;
      attempt(() => {
        isHeld = system.register(stroke, lock);
      });
    },
    release: () => {
      if (!isHeld) return;
      isHeld = false;
      attempt(() => {
        system.unregister(stroke);
      });
    },
  };
}
