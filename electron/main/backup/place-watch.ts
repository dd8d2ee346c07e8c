import { succeed, type Result } from '#shared/result';
import type { PlaceLook } from '#app/ports/backup-places';
import type { Later } from '../last-words';

const askEveryMilliseconds = 3_000;

/**
 * Waits for places that are away. There is no signal for a stick or a network drive that works on every system, so the
 * folder is looked for every few seconds, and only while a page waits.
 */
export class PlaceWatch {
  readonly #look: (place: string) => Promise<Result<PlaceLook>>;
  readonly #later: Later;
  /** Whether the page was told last that the place is there. */
  readonly #told = new Map<string, boolean>();
  #waiting = new Set<() => void>();

  constructor(look: (place: string) => Promise<Result<PlaceLook>>, later: Later) {
    this.#look = look;
    this.#later = later;
  }

  /** Looks, and remembers what the page is told. */
  async look(place: string): Promise<Result<PlaceLook>> {
    const looked = await this.#look(place);
    if (looked.ok) this.#told.set(place, looked.value.isThere);
    return looked;
  }

  /**
   * Answers when a place is there that was away when the page last heard of it, or has been since. Never answers once
   * the page is gone.
   */
  async came(place: string): Promise<Result<void>> {
    for (;;) {
      const wasThere = this.#told.get(place);
      const looked = await this.look(place);
      if (!looked.ok) return looked;
      if (wasThere === false && looked.value.isThere) return succeed(undefined);
      await this.#aWhile();
    }
  }

  /** The page that waited is gone, and what it was told with it. */
  forget(): void {
    for (const callOff of this.#waiting) callOff();
    this.#waiting = new Set();
    this.#told.clear();
  }

  #aWhile(): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.#later(() => {
        this.#waiting.delete(callOff);
        resolve();
      }, askEveryMilliseconds);
      this.#waiting.add(callOff);
    });
  }
}
