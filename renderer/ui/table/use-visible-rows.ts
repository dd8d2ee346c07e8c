import { type RefObject, useEffect, useState } from 'react';

export type VisibleRows = {
  /** The rows to draw: those in sight and some around them. `last` is not among them. */
  readonly first: number;
  readonly last: number;
  /** How many fit into the table. */
  readonly page: number;
};

/** Rows are drawn and left out in blocks, so that not every line of scrolling draws the table anew. */
const block = 6;
const around = 6;
const beforeMeasured: VisibleRows = { first: 0, last: 36, page: 12 };

/** Follows the scrolling of a table whose rows are all as high as the probe. */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  probe: RefObject<HTMLElement | null>,
): VisibleRows {
  const [visible, setVisible] = useState(beforeMeasured);
  useEffect(() => {
    const [box, line] = [scroller.current, probe.current];
    if (box === null || line === null) return undefined;
    const look = (): void => {
      const next = rowsInSight(box.scrollTop, box.clientHeight, line.offsetHeight);
      setVisible((now) => (isSame(now, next) ? now : next));
    };
    const watch = new ResizeObserver(look);
    watch.observe(box);
    watch.observe(line);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [scroller, probe]);
  return visible;
}

export function rowsInSight(scrollTop: number, height: number, rowHeight: number): VisibleRows {
  if (rowHeight <= 0) return beforeMeasured;
  const first = Math.floor(scrollTop / rowHeight) - around;
  const last = Math.ceil((scrollTop + height) / rowHeight) + around;
  return {
    first: Math.max(0, Math.floor(first / block) * block),
    last: Math.ceil(last / block) * block,
    page: Math.max(1, Math.floor(height / rowHeight) - 2),
  };
}

function isSame(one: VisibleRows, other: VisibleRows): boolean {
  return one.first === other.first && one.last === other.last && one.page === other.page;
}
