import { expect, test } from 'vitest';
import { attempt, catchWhatIsLeft } from './last-resort';
import { framesOf } from './standard-error';

test('what nobody has caught makes the program safe', () => {
  const listeners: ((error: unknown) => void)[] = [];
  const diary: string[] = [];
  const on = (_event: string, run: (error: unknown) => void) => listeners.push(run);
  catchWhatIsLeft(() => diary.push('locked'), { on });
  for (const listener of listeners) listener(new Error('Atabek'));
  expect(diary).toEqual(['locked', 'locked']);
});

test('what may fail holds up nothing, at once or later', async () => {
  const failing = (): never => {
    throw new Error('no');
  };
  attempt(failing);
  attempt(() => Promise.reject(new Error('no')));
  await Promise.resolve();
});

test('a fault is told by its kind and place, never by its words', () => {
  const text = framesOf(Object.assign(new TypeError('Aron Atabek\n  of Almaty'), { code: 'ENOSPC' }));
  expect(text).toMatch(/^TypeError ENOSPC\n\s+at /u);
  expect(text).not.toMatch(/Atabek|Almaty/);
});
