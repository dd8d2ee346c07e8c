import { useCallback, useEffect, useRef } from 'react';

/** Goes on once a dialog is gone: while it is there it holds the focus. The answer is to be called before it closes. */
export function useAfterDialog(isOpen: boolean, goOn: () => void): () => void {
  const isLedOn = useRef(false);
  useEffect(() => {
    if (isOpen || !isLedOn.current) return;
    isLedOn.current = false;
    goOn();
  }, [isOpen, goOn]);
  return useCallback(() => {
    isLedOn.current = true;
  }, []);
}
