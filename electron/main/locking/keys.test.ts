import type { InputEvent } from 'electron';
import { expect, test } from 'vitest';
import { isCopyKey, isLockKey, isPanicKey, strokeOf, type Stroke } from './keys';

const stroke = (given: Partial<Stroke>): Stroke => ({
  ...{ type: 'keyDown', code: 'KeyL', control: true, meta: false, alt: false, shift: false, isAutoRepeat: false },
  ...given,
});

test('Ctrl+L locks, by the place of the key and not by its letter', () => {
  expect(isLockKey(stroke({}), 'linux')).toBe(true);
  expect(isLockKey(stroke({ control: false, meta: true }), 'darwin')).toBe(true);
});

test.each([{ type: 'keyUp' }, { alt: true }, { shift: true }, { control: false }, { code: 'KeyK' }])(
  '%o does not lock',
  (given) => {
    expect(isLockKey(stroke(given), 'linux')).toBe(false);
  },
);

test('Ctrl+Shift+L locks at once, by the place of the key and not by its letter', () => {
  expect(isPanicKey(stroke({ shift: true }), 'linux')).toBe(true);
  expect(isPanicKey(stroke({ shift: true, control: false, meta: true }), 'darwin')).toBe(true);
});

test.each([{}, { shift: true, type: 'keyUp' }, { shift: true, alt: true }, { shift: true, control: false }])(
  '%o does not lock at once',
  (given) => {
    expect(isPanicKey(stroke(given), 'linux')).toBe(false);
  },
);

test.each([{ code: 'KeyC' }, { code: 'KeyX' }, { code: 'Insert' }, { code: 'Delete', control: false, shift: true }])(
  '%o copies',
  (given) => {
    expect(isCopyKey(stroke(given), 'linux')).toBe(true);
  },
);

test('AltGr with C types a letter and does not copy', () => {
  expect(isCopyKey(stroke({ code: 'KeyC', alt: true }), 'win32')).toBe(false);
});

test('an input event is read as a key stroke when it is one', () => {
  const event: InputEvent & { code: string } = { type: 'rawKeyDown', code: 'KeyL', modifiers: ['control'] };
  expect(strokeOf(event)).toEqual(stroke({}));
  expect(strokeOf({ type: 'mouseMove' })).toBeUndefined();
});
