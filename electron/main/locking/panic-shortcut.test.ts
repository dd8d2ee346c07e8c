import { expect, test } from 'vitest';
import { panicShortcut } from './panic-shortcut';

/** A system that has each key once. */
function aSystem({ refuses = false, breaks = false } = {}) {
  const held = new Map<string, () => void>();
  let locks = 0;
  const shortcut = panicShortcut(
    {
      register: (stroke, run) => {
        if (breaks) throw new Error('no such thing here');
        if (refuses) return false;
        held.set(stroke, run);
        return true;
      },
      unregister: (stroke) => {
        if (!held.delete(stroke)) throw new Error('not held');
      },
    },
    () => {
      locks += 1;
    },
  );
  return { shortcut, held, locks: () => locks };
}

test('the key of the system locks while it is held, and is given back', () => {
  const { shortcut, held, locks } = aSystem();
  shortcut.hold();
  shortcut.hold();
  held.get('CommandOrControl+Shift+L')?.();
  expect(locks()).toBe(1);
  shortcut.release();
  shortcut.release();
  expect(held.size).toBe(0);
});

test.each([{ refuses: true }, { breaks: true }])('%o is no fault', (how) => {
  const { shortcut, held } = aSystem(how);
  shortcut.hold();
  shortcut.release();
  expect(held.size).toBe(0);
});
