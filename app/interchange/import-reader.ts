import type { Result } from '#shared/result';
import type { Interchange } from './interchange';
import { readInterchange } from './read-interchange';

/** Reads files of the interchange format somewhere where nobody else has to wait for it. */
export interface ImportReader {
  /**
   * As `readInterchange`. Fails with `interchange/too-slow` where it took too long, and with `interchange/not-readable`
   * where the reading broke down. One file at a time: a new one takes the place of the last.
   */
  read(file: Uint8Array<ArrayBuffer>): Promise<Result<Interchange>>;
  /** The file that is being read is not wanted any more: it answers `interchange/cancelled`. */
  stop(): void;
}

/** Reads on the spot. */
export const importReaderOnTheSpot: ImportReader = {
  read: (file) => Promise.resolve(readInterchange(file)),
  stop: () => undefined,
};
