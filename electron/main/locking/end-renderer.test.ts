import { expect, test } from 'vitest';
import { endRenderer } from './end-renderer';

/** A page with a process, and a diary of what was done to it. */
function aPage(pid: number) {
  const diary: string[] = [];
  const page = {
    getOSProcessId: () => pid,
    forcefullyCrashRenderer: () => {
      diary.push('crashed');
    },
  };
  const kill = (killed: number, signal: string): void => {
    diary.push(`${signal} to ${killed}`);
  };
  return { page, diary, kill };
}

const failing = (code: string) => (): never => {
  throw Object.assign(new Error(code), { code });
};

test('the process of a page is ended by a signal that it cannot catch', () => {
  const { page, diary, kill } = aPage(4711);
  endRenderer(page, kill);
  expect(diary).toEqual(['SIGKILL to 4711']);
});

test('a page without a process ends nobody', () => {
  const { page, diary, kill } = aPage(0);
  endRenderer(page, kill);
  expect(diary).toEqual([]);
});

test('a process that has ended by itself is left alone', () => {
  const { page, diary } = aPage(4711);
  endRenderer(page, failing('ESRCH'));
  expect(diary).toEqual([]);
});

test('a process that the system does not let us end is crashed', () => {
  const { page, diary } = aPage(4711);
  endRenderer(page, failing('EPERM'));
  expect(diary).toEqual(['crashed']);
});

test('a page that is gone altogether stops nobody', () => {
  expect(() => {
    endRenderer({ getOSProcessId: failing('gone'), forcefullyCrashRenderer: failing('gone') });
  }).not.toThrow();
});
