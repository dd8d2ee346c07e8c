import { useEffect, useState } from 'react';

/** Several times a second, so that no second is skipped. */
const lookEveryMilliseconds = 250;

/** The seconds that are left of so many since the component came up. */
export function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const endsAt = performance.now() + seconds * 1000;
    const timer = setInterval(() => {
      setLeft(Math.max(0, Math.ceil((endsAt - performance.now()) / 1000)));
    }, lookEveryMilliseconds);
    return () => {
      clearInterval(timer);
    };
  }, [seconds]);
  return left;
}
