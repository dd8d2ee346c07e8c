/**
 * Keys that an input method takes for a letter in the making, the Enter that confirms it among them, are no business of
 * any field, list or shortcut. Stops them on their way down, before all that listen in the page; what the input method
 * does with them goes on. To be called once, before anything else listens.
 */
export function leaveKeysToInputMethod(page: EventTarget): void {
  for (const type of ['keydown', 'keyup'])
    page.addEventListener(
      type,
      (event) => {
        if (isComposing(event)) event.stopImmediatePropagation();
      },
      { capture: true },
    );
}

/** Where an input method has not begun to compose yet, or has just ended, only the old number of the key tells. */
const processKey = 229;

function isComposing(event: Event): boolean {
  return ('isComposing' in event && event.isComposing === true) || ('keyCode' in event && event.keyCode === processKey);
}
