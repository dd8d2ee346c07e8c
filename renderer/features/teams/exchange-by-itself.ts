import type { Wait } from '../../session/session-parts';

/** After opening the vault, after the last save, and in between, in milliseconds. */
const afterOpening = 2_000;
const afterSaving = 5_000;
const regularly = 60_000;

type ByItself = {
  /** Exchanges with every team that has a folder. */
  readonly exchange: () => Promise<void>;
  /** Tells of everything that was saved. */
  readonly onSaved: (listener: () => void) => () => void;
  readonly wait: Wait;
};

/**
 * Exchanges shortly after the vault was opened, a little after the last save, and every minute, never twice at once.
 * Gives the way to end it.
 */
export function exchangeByItself({ exchange, onSaved, wait }: ByItself): () => void {
  const now = { isGoing: false, isOver: false };
  let saves = 0;
  const waiting = { regular: nothing, saved: nothing };
  const callOff = (): void => {
    waiting.regular();
    waiting.saved();
  };
  const go = async (): Promise<void> => {
    callOff();
    now.isGoing = true;
    const before = saves;
    await exchange();
    now.isGoing = false;
    if (now.isOver) return;
    waiting.regular = wait(() => void go(), regularly);
    if (saves > before) goSoon();
  };
  const goSoon = (): void => {
    waiting.saved();
    waiting.saved = wait(() => void go(), afterSaving);
  };
  const stopListening = onSaved(() => {
    saves += 1;
    if (!now.isGoing) goSoon();
  });
  waiting.regular = wait(() => void go(), afterOpening);
  return () => {
    now.isOver = true;
    stopListening();
    callOff();
  };
}

const nothing = (): void => undefined;
