type Stroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const modifiers: readonly string[] = ['Control', 'Shift', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

/**
 * Whether a key that takes a warning back does nothing else. What is typed into a text is typed; whatever could press,
 * leave or delete something was meant for the warning.
 */
export function onlyWakes({ key, ctrlKey, metaKey, altKey }: Stroke, isInText: boolean): boolean {
  if (modifiers.includes(key)) return false;
  const isLetter = /^.$/u.test(key) && !ctrlKey && !metaKey && !altKey;
  return !(isInText && isLetter);
}

/** When a warning was to be seen, by the clock of events. */
export type Shown = { readonly from: number; readonly until: number };

/** Nobody sees sooner than this that the warning has gone, and holds back the stroke that was meant for it. */
const reactionMilliseconds = 500;

/** Whether a stroke of that time was meant for the warning: somebody else may just have taken it back. */
export function isMeantFor({ from, until }: Shown, at: number): boolean {
  return at >= from && at <= until + reactionMilliseconds;
}

const gesture = [
  ...['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend'],
  ...['click', 'auxclick', 'contextmenu'],
] as const;

/**
 * Listens for whoever comes back to a window that says it is about to lock. The first key or press tells `woken` and, as
 * `onlyWakes` has it, goes no further. `isWarned` is asked for the time of the stroke, because the news that somebody is
 * there can be faster than the stroke itself. To be called before anything that acts on keys; gives the way to end it.
 */
export function listenForWaking(isWarned: (at: number) => boolean, woken: () => void): () => void {
  let heldBackKey: string | undefined;
  let isGestureHeldBack = false;
  const holdBack = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    isGestureHeldBack = false;
    heldBackKey = undefined;
    if (!isWarned(event.timeStamp)) return;
    woken();
    if (!onlyWakes(event, isTypedInto(event.target))) return;
    heldBackKey = event.code;
    holdBack(event);
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.code === heldBackKey) holdBack(event);
  };
  const onGesture = (event: Event): void => {
    if (event.type === 'pointerdown') {
      isGestureHeldBack = isWarned(event.timeStamp);
      if (isGestureHeldBack) woken();
    }
    if (isGestureHeldBack) holdBack(event);
  };
  const onMove = (event: MouseEvent): void => {
    // What moves under a mouse that rests is told as a move of nothing.
    if (isWarned(event.timeStamp) && (event.movementX !== 0 || event.movementY !== 0)) woken();
  };
  const ending = new AbortController();
  const first = { capture: true, passive: false, signal: ending.signal };
  window.addEventListener('keydown', onKeyDown, first);
  window.addEventListener('keyup', onKeyUp, first);
  window.addEventListener('pointermove', onMove, first);
  for (const type of gesture) window.addEventListener(type, onGesture, first);
  return () => {
    ending.abort();
  };
}

/** Whether letters go into a text here; boxes to tick are inputs, too. */
function isTypedInto(place: EventTarget | null): boolean {
  if (place instanceof HTMLInputElement) return place.selectionStart !== null && !place.readOnly;
  if (place instanceof HTMLTextAreaElement) return !place.readOnly;
  return place instanceof HTMLElement && place.isContentEditable;
}
