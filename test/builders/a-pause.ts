import type { Later } from '#app/ports/later';

/**
 * A clock on which no time passes until `pass`: then everything begins that was to happen after a pause, or what was to
 * happen within so many milliseconds.
 */
export function aPause(): {
  readonly later: Later;
  readonly pass: (milliseconds?: number) => void;
  readonly isAwaited: () => boolean;
} {
  let now = 0;
  const waiting = new Map<object, { readonly run: () => void; readonly at: number }>();
  return {
    later: (run, milliseconds) => {
      const mark = {};
      waiting.set(mark, { run, at: now + milliseconds });
      return () => {
        waiting.delete(mark);
      };
    },
    pass: (milliseconds = Infinity) => {
      const until = now + milliseconds;
      for (const [mark, { run, at }] of [...waiting]) if (at <= until && waiting.delete(mark)) run();
      if (Number.isFinite(until)) now = until;
    },
    isAwaited: () => waiting.size > 0,
  };
}
