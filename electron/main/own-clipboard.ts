import { createHash, randomBytes } from 'node:crypto';

/** The part of Electron's clipboard that is needed here. */
type Clipboard = { readonly readText: () => string | Promise<string>; readonly clear: () => void };

/**
 * Knows whether the clipboard still holds what was copied out of the window, so that locking clears our text and
 * leaves anybody else's alone. It keeps no text, only a fingerprint.
 */
export type OwnClipboard = {
  readonly noteCopy: () => void;
  /** The person turns to another program: what lies in the clipboard now is what they copied here. */
  readonly noteLeaving: () => void;
  readonly clearIfOwn: () => Promise<void>;
};

export function ownClipboard(clipboard: Clipboard): OwnClipboard {
  const salt = randomBytes(16);
  const fingerprint = async (): Promise<string> =>
    createHash('sha256')
      .update(salt)
      .update(await clipboard.readText())
      .digest('hex');
  let state: { kind: 'none' } | { kind: 'copied' } | { kind: 'left'; fingerprint: Promise<string> } = { kind: 'none' };
  return {
    noteCopy: () => {
      state = { kind: 'copied' };
    },
    noteLeaving: () => {
      if (state.kind === 'copied') state = { kind: 'left', fingerprint: fingerprint() };
    },
    clearIfOwn: async () => {
      const before = state;
      state = { kind: 'none' };
      if (before.kind === 'copied') clipboard.clear();
      if (before.kind === 'left' && (await before.fingerprint) === (await fingerprint())) clipboard.clear();
    },
  };
}
