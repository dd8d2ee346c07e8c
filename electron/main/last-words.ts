/**
 * What was typed a moment ago is still on its way to the disk when the person locks or closes. So the page is asked
 * first, and its process ends when it says that all is written, or a little later without its word: a page that hangs
 * must not keep a vault open.
 */
export type LastWords = {
  /** A page that has something to lose waits here for the end. Waiting again calls the end off: it must ask the person. */
  readonly wait: () => Promise<void>;
  readonly isAwaited: () => boolean;
  /** Asks the page that waits; without one, ends at once. Wanted again meanwhile, as by a key held down, changes nothing. */
  readonly endAfter: (end: () => void) => void;
  /** The page has said all; does what it was asked for, or `otherwise` when it was not asked. */
  readonly said: (otherwise: () => void) => void;
  /** The page is gone. */
  readonly forget: () => void;
};

/** Runs something after a time; gives the way to call it off. */
type Later = (run: () => void, milliseconds: number) => () => void;

const patienceMilliseconds = 2_000;

const afterTime: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

export function lastWords(later: Later = afterTime): LastWords {
  let tellPage: (() => void) | undefined;
  let asked: { readonly end: () => void; readonly callOff: () => void } | undefined;

  function forget(): void {
    asked?.callOff();
    asked = undefined;
    tellPage = undefined;
  }

  return {
    wait: () => {
      forget();
      return new Promise((resolve) => {
        tellPage = resolve;
      });
    },
    isAwaited: () => tellPage !== undefined,
    endAfter: (end) => {
      if (asked !== undefined) return;
      if (tellPage === undefined) {
        end();
        return;
      }
      const tell = tellPage;
      tellPage = undefined;
      const now = (): void => {
        forget();
        end();
      };
      asked = { end: now, callOff: later(now, patienceMilliseconds) };
      tell();
    },
    said: (otherwise) => {
      const end = asked?.end ?? otherwise;
      forget();
      end();
    },
    forget,
  };
}
