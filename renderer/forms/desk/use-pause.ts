import { useEffect, useState } from 'react';

const pause = 700;

/** Whether a text has stood still for a moment, so that one may speak about it without interrupting. */
export function usePause(text: string): boolean {
  const [settled, setSettled] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled === text;
}
