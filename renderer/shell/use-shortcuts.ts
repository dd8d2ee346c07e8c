import { useEffect, useEffectEvent } from 'react';
import { isTextPlace, isUnderLayer, type Shortcut, shortcutOf } from './shortcut';

/** Acts on the shortcuts of the window, wherever the focus is. `act` says whether it did; the key is left alone if not. */
export function useShortcuts(act: (shortcut: Shortcut) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const shortcut = shortcutOf(event, isTextPlace(event.target));
    if (shortcut === undefined || (shortcut.of !== 'frame' && isUnderLayer(event.target))) return;
    if (act(shortcut)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKey(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
