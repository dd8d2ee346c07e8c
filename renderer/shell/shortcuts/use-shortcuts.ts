import { useEffect, useEffectEvent } from 'react';
import { isPressable, isTextPlace, isUnderLayer, type Shortcut, shortcutOf } from './shortcut';

/** Acts on the shortcuts of the window, wherever the focus is. `act` says whether it did; the key is left alone if not. */
export function useShortcuts(act: (shortcut: Shortcut) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent): boolean => {
    if (event.defaultPrevented || isDialogHeld()) return false;
    const shortcut = shortcutOf(event, isTextPlace(event.target));
    if (shortcut === undefined || (shortcut.of !== 'frame' && isUnderLayer(event.target))) return false;
    const isDone = act(shortcut);
    if (isDone) event.preventDefault();
    return isDone;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKey(event);
    };
    /** What a control takes for its own whatever is held down with it must come before the control. */
    const listenFirst = (event: KeyboardEvent): void => {
      if (isTakenByControl(event) && onKey(event)) event.stopPropagation();
    };
    window.addEventListener('keydown', listenFirst, { capture: true });
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listenFirst, { capture: true });
      window.removeEventListener('keydown', listen);
    };
  }, []);
}

/** A button takes every Enter as a press, and a row of buttons every arrow as a step: also Ctrl+Enter and Alt+←. */
function isTakenByControl({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (!isPressable(target)) return false;
  return key === 'Enter' ? ctrlKey || metaKey : altKey && (key === 'ArrowLeft' || key === 'ArrowRight');
}

/** A dialog that is at work tells what comes of it: nothing may lead away from under it. The lock is no shortcut of the page. */
function isDialogHeld(): boolean {
  return document.querySelector('.overlay[data-held]') !== null;
}
