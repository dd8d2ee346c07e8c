import { useCallback, useState } from 'react';

/** What lies over the frame, one at a time, and the ways to open and close it. */
export type Over = {
  readonly shown: 'new-book' | 'help' | 'unsaved' | undefined;
  readonly newBook: () => void;
  readonly help: () => void;
  /** Asks what to do with what could not be written. */
  readonly unsaved: () => void;
  /** Stays the same. */
  readonly close: () => void;
};

export function useOver(): Over {
  const [shown, setShown] = useState<Over['shown']>();
  const close = useCallback(() => {
    setShown(undefined);
  }, []);
  return {
    shown,
    newBook: () => {
      setShown('new-book');
    },
    help: () => {
      setShown('help');
    },
    unsaved: () => {
      setShown('unsaved');
    },
    close,
  };
}
