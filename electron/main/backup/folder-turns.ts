import { Turn } from '#shared/turn';

/**
 * A turn for each folder: one call after the other, as long as they go to the same one. A stick or network drive that
 * does not answer holds up what goes there and nothing else. Node has four threads for all disks; a turn for each folder
 * is also what keeps one folder from taking them all.
 */
export class FolderTurns {
  readonly #turns = new Map<string, Turn>();

  of(folder: string): Turn {
    const turn = this.#turns.get(folder) ?? new Turn();
    this.#turns.set(folder, turn);
    return turn;
  }

  /** Runs something in every turn there is. Ends when all have ended. */
  async inEach(task: (turn: Turn) => Promise<void>): Promise<void> {
    await Promise.all([...this.#turns.values()].map((turn) => turn.run(() => task(turn))));
  }
}
