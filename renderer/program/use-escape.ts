import { useEffect, useEffectEvent } from 'react';

/** What Esc does on a screen outside of the frame; nothing where it is undefined, or where something on top has taken it. */
export function useEscape(leave: (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    leave?.();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      press(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
