/**
 * The one thing that a page has open somewhere else, by its handle: a file of main, a preview of the vault. It is let go of
 * when another is taken, when the page says so and when the page ends, whatever comes later; what was handed over is
 * somebody else's to let go of.
 */
export class Held {
  readonly #release: (handle: string) => void;
  #handle: string | undefined;
  #isOver = false;

  constructor(release: (handle: string) => void) {
    this.#release = release;
  }

  /** False where the page has ended meanwhile; it is let go of then. */
  take(handle: string): boolean {
    this.letGo();
    if (this.#isOver) this.#release(handle);
    else this.#handle = handle;
    return !this.#isOver;
  }

  letGo(): void {
    if (this.#handle !== undefined) this.#release(this.#handle);
    this.#handle = undefined;
  }

  /** Somebody else lets go of it from now on. */
  handOver(): void {
    this.#handle = undefined;
  }

  /** For each time that the page comes up; gives back what ends it. */
  start(): () => void {
    this.#isOver = false;
    return () => {
      this.#isOver = true;
      this.letGo();
    };
  }
}
