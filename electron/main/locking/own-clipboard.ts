import { createHash, randomBytes } from 'node:crypto';
import { afterTime, type Later } from '../outcry/last-words';

/** The part of Electron's clipboard that is needed here. */
type Clipboard = {
  readonly readText: () => string | Promise<string>;
  readonly writeText: (text: string) => unknown;
  readonly clear: () => void;
};

/**
 * Knows whether the clipboard still holds what was copied out of the window, so that locking clears our text and
 * leaves anybody else's alone. It keeps no text, only a fingerprint.
 */
export type OwnClipboard = {
  readonly noteCopy: () => void;
  /** The person turns to another program: what lies in the clipboard now is what they copied here. */
  readonly noteLeaving: () => void;
  /** Copies a secret, which is cleared after a while, unless something else lies there by then. */
  readonly copyForAWhile: (text: string) => Promise<void>;
  readonly mayHold: () => boolean;
  readonly clearIfOwn: () => Promise<void>;
};

/** Long enough to paste it, short enough to be gone before one forgets. */
export const clearedAfterSeconds = 60;

type State = { kind: 'none' } | { kind: 'copied' } | { kind: 'left'; fingerprint: Promise<string> };

export function ownClipboard(clipboard: Clipboard, later: Later = afterTime): OwnClipboard {
  const salt = randomBytes(16);
  const printOf = (text: string): string => createHash('sha256').update(salt).update(text).digest('hex');
  const fingerprint = async (): Promise<string> => printOf(await clipboard.readText());
  let state: State = { kind: 'none' };

  async function clearIfHolds(print: string): Promise<void> {
    if ((await fingerprint()) === print) clipboard.clear();
  }

  return {
    noteCopy: () => {
      state = { kind: 'copied' };
    },
    noteLeaving: () => {
      if (state.kind === 'copied') state = { kind: 'left', fingerprint: fingerprint() };
    },
    copyForAWhile: async (text) => {
      await clipboard.writeText(text);
      const print = printOf(text);
      state = { kind: 'left', fingerprint: Promise.resolve(print) };
      later(() => void clearIfHolds(print).catch(() => undefined), clearedAfterSeconds * 1000);
    },
    mayHold: () => state.kind !== 'none',
    clearIfOwn: async () => {
      const before = state;
      state = { kind: 'none' };
      if (before.kind === 'copied') clipboard.clear();
      if (before.kind === 'left') await clearIfHolds(await before.fingerprint);
    },
  };
}
