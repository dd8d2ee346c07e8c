/** Shortcuts of the frame, wherever one is. */
type FrameShortcut = 'search' | 'new-book' | 'help' | 'back' | 'next-pane' | 'previous-pane';
/** Shortcuts of the page that is shown. */
type PageShortcut = 'new' | 'done' | 'leave' | 'next' | 'previous' | 'undo' | 'redo';

export type Shortcut =
  | { readonly of: 'frame'; readonly name: FrameShortcut }
  | { readonly of: 'page'; readonly name: PageShortcut }
  | { readonly of: 'section'; readonly place: number };

type Stroke = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * The shortcut of a key stroke. Letters are known by their place on the keyboard, because a Russian or Kazakh layout
 * types others there; `?` is known by itself and only outside of a text.
 */
export function shortcutOf(stroke: Stroke, isInText: boolean): Shortcut | undefined {
  const name = [
    stroke.ctrlKey || stroke.metaKey ? 'Ctrl+' : '',
    stroke.altKey ? 'Alt+' : '',
    stroke.shiftKey ? 'Shift+' : '',
    stroke.code,
  ].join('');
  const frame = frameKeys[name];
  if (frame !== undefined) return { of: 'frame', name: frame };
  const page = pageKeys[name];
  if (page !== undefined) return { of: 'page', name: page };
  const digit = /^Ctrl\+(?:Digit|Numpad)([1-9])$/u.exec(name)?.[1];
  if (digit !== undefined) return { of: 'section', place: Number(digit) };
  const isQuestion = stroke.key === '?' && !stroke.ctrlKey && !stroke.metaKey && !stroke.altKey;
  return isQuestion && !isInText ? { of: 'frame', name: 'help' } : undefined;
}

const frameKeys: Readonly<Record<string, FrameShortcut>> = {
  'Ctrl+KeyK': 'search',
  'Ctrl+Shift+KeyN': 'new-book',
  'Alt+ArrowLeft': 'back',
  F1: 'help',
  F6: 'next-pane',
  'Shift+F6': 'previous-pane',
};

const pageKeys: Readonly<Record<string, PageShortcut>> = {
  'Ctrl+KeyN': 'new',
  'Ctrl+Enter': 'done',
  'Ctrl+NumpadEnter': 'done',
  Escape: 'leave',
  'Ctrl+PageDown': 'next',
  'Ctrl+PageUp': 'previous',
  'Ctrl+KeyZ': 'undo',
  'Ctrl+Shift+KeyZ': 'redo',
};

/** Whether key strokes at this place are typed into a text. */
export function isTextPlace(place: EventTarget | null): boolean {
  return place instanceof HTMLElement && (place.isContentEditable || place.matches('input, textarea, select'));
}

/** Whether Enter presses what is at this place. */
export function isPressable(place: EventTarget | null): boolean {
  return place instanceof HTMLElement && place.matches('button, a, [role="button"], [role="link"]');
}

const layers = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [data-own-keys]';
const opened = '[role="combobox"][aria-expanded="true"], [aria-haspopup][aria-expanded="true"]';

/** Whether something that lies over the page, or hangs open in it, has the keys now. */
export function isUnderLayer(place: EventTarget | null): boolean {
  return place instanceof HTMLElement && (place.closest(layers) !== null || place.matches(opened));
}
