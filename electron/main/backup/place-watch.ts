import { succeed, type Result } from '#shared/result';
import type { PlaceLook } from '#app/ports/backup-places';
import type { Later } from '../outcry/last-words';

const askEveryMilliseconds = 3_000;

/** What one page was told, and what it waits for. */
type Page = {
  /** Whether the page was told last that the place is there. */
  readonly told: Map<string, boolean>;
  /** How often each place was seen to come. */
  readonly arrivals: Map<string, number>;
  readonly waiting: Set<() => void>;
  /** How often it has asked; it waits for what it asked for last. */
  asked: number;
};

/**
 * Waits for places that are away. There is no signal for a stick or a network drive that works on every system, so the
 * folder is looked for every few seconds, and only while a page waits.
 */
export class PlaceWatch {
  readonly #look: (place: string) => Promise<Result<PlaceLook>>;
  readonly #later: Later;
  #page = newPage();

  constructor(look: (place: string) => Promise<Result<PlaceLook>>, later: Later) {
    this.#look = look;
    this.#later = later;
  }

  /** Looks, and remembers what the page is told. */
  async look(place: string): Promise<Result<PlaceLook>> {
    const { told, arrivals } = this.#page;
    const looked = await this.#look(place);
    if (!looked.ok) return looked;
    const { isThere } = looked.value;
    if (isThere && told.get(place) === false) arrivals.set(place, countIn(arrivals, place) + 1);
    told.set(place, isThere);
    return looked;
  }

  /**
   * Answers when a place is there that was away when the page last heard of it, or has been since, whoever saw it come:
   * a call that the page has forgotten takes no arrival from the one that it waits for. Never answers once the page has
   * asked again or is gone, and the place is looked for no longer.
   */
  async came(place: string): Promise<Result<void>> {
    const page = this.#page;
    const before = countIn(page.arrivals, place);
    page.asked += 1;
    const turn = page.asked;
    const isWaitedFor = () => page === this.#page && page.asked === turn;
    while (isWaitedFor()) {
      const looked = await this.look(place);
      if (!looked.ok) return looked;
      if (countIn(page.arrivals, place) > before) return succeed(undefined);
      if (isWaitedFor()) await this.#aWhile(page);
    }
    return new Promise(() => undefined);
  }

  /** The page that waited is gone, and what it was told with it. */
  forget(): void {
    for (const callOff of this.#page.waiting) callOff();
    this.#page = newPage();
  }

  #aWhile({ waiting }: Page): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.#later(() => {
        waiting.delete(callOff);
        resolve();
      }, askEveryMilliseconds);
      waiting.add(callOff);
    });
  }
}

function newPage(): Page {
  return { told: new Map(), arrivals: new Map(), waiting: new Set(), asked: 0 };
}

function countIn(arrivals: Page['arrivals'], place: string): number {
  return arrivals.get(place) ?? 0;
}
