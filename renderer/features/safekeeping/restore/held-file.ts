/**
 * The one file that a page has open with main. It is closed when another is taken, when the page lets go of it and when
 * the page ends, whatever comes later; only what was handed over is somebody else's to close.
 */
export class HeldFile {
  readonly #close: (file: string) => void;
  #file: string | undefined;
  #isOver = false;

  constructor(close: (file: string) => void) {
    this.#close = close;
  }

  /** False where the page has ended meanwhile; the file is closed then. */
  take(file: string): boolean {
    this.letGo();
    if (this.#isOver) this.#close(file);
    else this.#file = file;
    return !this.#isOver;
  }

  letGo(): void {
    if (this.#file !== undefined) this.#close(this.#file);
    this.#file = undefined;
  }

  /** Somebody else closes it from now on. */
  handOver(): void {
    this.#file = undefined;
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
