import { useEffect, useEffectEvent } from 'react';
import { isTextPlace, type Shortcut, shortcutOf } from './shortcut';

/** Acts on the shortcuts of the frame, wherever the focus is. */
export function useShortcuts(act: (shortcut: Shortcut) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const shortcut = shortcutOf(event, isTextPlace(event.target));
    if (shortcut === undefined) return;
    event.preventDefault();
    act(shortcut);
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
