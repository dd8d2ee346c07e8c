import { complain, framesOf } from './standard-error';

/** The part of Node's process that is needed here. */
type Events = {
  readonly on: (event: 'uncaughtException' | 'unhandledRejection', run: (error: unknown) => void) => unknown;
};

/**
 * What nobody has caught. Electron would put a box over the window, and the case behind it would stay readable until
 * somebody dismisses it; here it is told where the program was started from, and `makeSafe` locks.
 */
export function catchWhatIsLeft(makeSafe: () => void, events: Events = process): void {
  const told = (error: unknown): void => {
    try {
      complain(`A fault in the program: ${framesOf(error)}`);
    } finally {
      makeSafe();
    }
  };
  events.on('uncaughtException', told);
  events.on('unhandledRejection', told);
}

/** Does something that a lock can do without. What fails in it is told and holds up nothing. */
export function attempt(task: () => unknown): void {
  const told = (error: unknown): void => {
    complain(`Left undone: ${framesOf(error)}`);
  };
  try {
    const done = task();
    if (done instanceof Promise) done.catch(told);
  } catch (error) {
    told(error);
  }
}
