import { type RefObject, useEffect, useRef } from 'react';

/** Brings something into sight when it comes up under a field. */
export function useInSight(): RefObject<HTMLDivElement | null> {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return shown;
}
