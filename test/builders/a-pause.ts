import type { Later } from '#app/ports/later';

/** A clock on which no time passes until `pass`: then everything begins that was to happen after a pause. */
export function aPause(): { readonly later: Later; readonly pass: () => void; readonly isAwaited: () => boolean } {
  const waiting = new Set<() => void>();
  return {
    later: (run) => {
      waiting.add(run);
      return () => {
        waiting.delete(run);
      };
    },
    pass: () => {
      for (const run of [...waiting]) {
        waiting.delete(run);
        run();
      }
    },
    isAwaited: () => waiting.size > 0,
  };
}
