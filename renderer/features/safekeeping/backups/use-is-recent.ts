import { useEffect, useState } from 'react';

/** Whether an instant lies less than a span back, in milliseconds; becomes false by itself. */
export function useIsRecent(instant: string, span: number): boolean {
  const [now, setNow] = useState(() => Date.now());
  const end = Date.parse(instant) + span;
  useEffect(() => {
    const left = end - Date.now();
    if (left <= 0) return undefined;
    const timer = setTimeout(() => {
      setNow(Date.now());
    }, left);
    return () => {
      clearTimeout(timer);
    };
  }, [end]);
  return now < end;
}
