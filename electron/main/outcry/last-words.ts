/**
 * What was typed a moment ago is still on its way to the disk when the person locks or closes. So the page is asked
 * first, and its process ends when it says that all is written, or a little later without its word: a page that hangs
 * must not keep a vault open. A page that cannot write asks the person; nobody's answer is no reason to stay open.
 */
export type LastWords = {
  /** A page that has something to lose waits here for the end. Waiting again when asked means: the person must decide. */
  readonly wait: () => Promise<void>;
  readonly isAwaited: () => boolean;
  /**
   * Asks the page that waits; without one, ends at once. Wanted again while it writes, as by a key held down, changes
   * nothing; wanted again while the person is asked, it is the answer.
   */
  readonly endAfter: (end: () => void) => void;
  /** Somebody is there and does something: a question that stands is theirs to answer. */
  readonly touched: () => void;
  /** The page has said all; does what it was asked for, or `otherwise` when it was not asked. */
  readonly said: (otherwise: () => void) => void;
  /** The page is gone. */
  readonly forget: () => void;
};

/** Runs something after a time; gives the way to call it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;

/** For the page to write, and for the person to be seen before the question of the page. */
const patience = { page: 2_000, person: 15_000 };

export const afterTime: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(timer);
  };
};

type Due = { readonly end: () => void; readonly callOff: () => void };

export function lastWords(later: Later = afterTime): LastWords {
  let tellPage: (() => void) | undefined;
  let asked: Due | undefined;
  let question: Due | undefined;

  function forget(): void {
    asked?.callOff();
    question?.callOff();
    asked = undefined;
    question = undefined;
    tellPage = undefined;
  }

  function due(end: () => void, milliseconds: number): Due {
    const now = (): void => {
      forget();
      end();
    };
    return { end: now, callOff: later(now, milliseconds) };
  }

  return {
    wait: () => {
      const refused = asked;
      asked?.callOff();
      asked = undefined;
      if (refused !== undefined) question = due(refused.end, patience.person);
      return new Promise((resolve) => {
        tellPage = resolve;
      });
    },
    isAwaited: () => tellPage !== undefined,
    endAfter: (end) => {
      if (asked !== undefined) return;
      if (tellPage === undefined || question !== undefined) {
        forget();
        end();
        return;
      }
      const tell = tellPage;
      tellPage = undefined;
      asked = due(end, patience.page);
      tell();
    },
    touched: () => {
      question?.callOff();
      question = undefined;
    },
    said: (otherwise) => {
      const end = asked?.end ?? otherwise;
      forget();
      end();
    },
    forget,
  };
}
