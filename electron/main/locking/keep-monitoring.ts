import type { Later } from '../outcry/last-words';
import type { BusTool, Sender } from './bus';

/** A sender whose monitor ended that often is left alone. */
const mostRestarts = 5;

type Told = {
  readonly line: (line: string) => void;
  /** Runs whenever a monitor has found the sender there. */
  readonly up: () => void;
  /** Runs whenever a monitor has ended by itself. */
  readonly down: () => void;
};

/** Monitors a sender, again when its monitor ends by itself. Gives the way to stop it. */
export function keepMonitoring(
  { monitor, later }: { readonly monitor: BusTool['monitor']; readonly later: Later },
  sender: Sender,
  told: Told,
): () => void {
  let restarts = 0;
  let isUp = false;
  let isStopped = false;
  let stop = begin();

  function begin(): () => void {
    isUp = false;
    return monitor(sender, { line, end });
  }

  function line(printed: string): void {
    if (!isUp && printed.startsWith(`The name ${sender.name} is owned by`)) {
      isUp = true;
      told.up();
    } else told.line(printed);
  }

  function end(): void {
    told.down();
    // A bus that was never there will not come: it is older than any program of the session.
    if (!isUp || isStopped || restarts >= mostRestarts) return;
    restarts += 1;
    later(
      () => {
        if (!isStopped) stop = begin();
      },
      1_000 * 2 ** restarts,
    );
  }

  return () => {
    isStopped = true;
    stop();
  };
}
