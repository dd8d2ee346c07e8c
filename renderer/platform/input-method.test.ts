import { expect, test } from 'vitest';
import { leaveKeysToInputMethod } from './input-method';

/** A key as the browser tells of it. */
class Key extends Event {
  readonly isComposing: boolean;
  readonly keyCode: number;

  constructor(type: string, isComposing: boolean, keyCode: number) {
    super(type, { cancelable: true });
    this.isComposing = isComposing;
    this.keyCode = keyCode;
  }
}

test.each([
  ['Enter', false, 13, 1],
  ['Enter while a letter is composed', true, 13, 0],
  ['a key that the input method has taken', false, 229, 0],
  ['both', true, 229, 0],
])('%s reaches what listens in the page, or does not', (_name, isComposing, keyCode, times) => {
  for (const type of ['keydown', 'keyup']) {
    const page = new EventTarget();
    leaveKeysToInputMethod(page);
    let heard = 0;
    page.addEventListener(type, () => (heard += 1), { capture: true });
    const key = new Key(type, isComposing, keyCode);
    page.dispatchEvent(key);
    expect([heard, key.defaultPrevented]).toEqual([times, false]);
  }
});
