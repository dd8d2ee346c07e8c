export type Shortcut = 'search' | 'new-book' | 'help' | 'back';

type Stroke = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The shortcut of a key stroke. Letters are known by their place on the keyboard, because a Russian or Kazakh layout
 * types others there; `?` is known by itself and only outside of a text.
 */
export function shortcutOf(stroke: Stroke, isInText: boolean): Shortcut | undefined {
  if (stroke.altKey) return ofAlt(stroke);
  if (stroke.ctrlKey || stroke.metaKey) return stroke.shiftKey ? undefined : ofCommand(stroke.code);
  if (stroke.code === 'F1') return 'help';
  return stroke.key === '?' && !isInText ? 'help' : undefined;
}

function ofAlt({ code, ctrlKey, metaKey, shiftKey }: Stroke): Shortcut | undefined {
  return code === 'ArrowLeft' && !ctrlKey && !metaKey && !shiftKey ? 'back' : undefined;
}

function ofCommand(code: string): Shortcut | undefined {
  if (code === 'KeyK') return 'search';
  return code === 'KeyN' ? 'new-book' : undefined;
}

/** Whether key strokes at this place are typed into a text. */
export function isTextPlace(place: EventTarget | null): boolean {
  return place instanceof HTMLElement && (place.isContentEditable || place.matches('input, textarea, select'));
}
