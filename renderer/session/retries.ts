import type { Failure } from '#shared/failure';
import type { Wait } from './session-parts';

const first = 1_000;
const longest = 30_000;

/** Tries again by itself what failed for a reason that passes, at ever longer distances. */
export class Retries {
  readonly #wait: Wait;
  #distance = first;
  #callOff: (() => void) | undefined;

  constructor(wait: Wait) {
    this.#wait = wait;
  }

  /** To be told how each try went. */
  note(failure: Failure | undefined, again: () => void): void {
    this.callOff();
    if (failure === undefined) this.#distance = first;
    else if (mayPass(failure)) {
      this.#callOff = this.#wait(again, this.#distance);
      this.#distance = Math.min(2 * this.#distance, longest);
    }
  }

  /** Something else tries again before. */
  callOff(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }
}

/** A vault that is locked and a book that is gone stay so. */
function mayPass({ code }: Failure): boolean {
  return code.startsWith('storage/') || code === 'backup/going-back-unfinished' || code === 'internal';
}
