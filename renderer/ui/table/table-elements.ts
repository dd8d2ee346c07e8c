/** Gives the focus to the element that the keyboard stands on, and scrolls no further than it needs to be seen. */
export function showActive(scroller: HTMLElement | null): void {
  const active = scroller?.querySelector<HTMLElement>('[data-active]');
  if (!scroller || !active) return;
  active.focus({ preventScroll: true });
  const row = active.closest<HTMLElement>('[data-row]');
  if (row !== null) bringIntoSight(scroller, row);
  if (active !== row) active.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function bringIntoSight(scroller: HTMLElement, row: HTMLElement): void {
  const head = scroller.querySelector<HTMLElement>('.table-head')?.offsetHeight ?? 0;
  const [box, line] = [scroller.getBoundingClientRect(), row.getBoundingClientRect()];
  const above = box.top + head - line.top;
  const below = line.bottom - (box.top + scroller.clientHeight);
  if (above > 0) scroller.scrollTop -= above;
  else if (below > 0) scroller.scrollTop += below;
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

/** The id of the row that an element lies in. */
export function rowAt(target: EventTarget | null): string | undefined {
  return closest(target, '[data-row]')?.dataset['row'];
}

/** The column that an element lies in; −1 is the row as a whole, in the head its tick. */
export function columnAt(target: EventTarget | null): number {
  return Number(closest(target, '[data-column]')?.dataset['column'] ?? -1);
}

export function isTickAt(target: EventTarget | null): boolean {
  return closest(target, '[role="gridcell"]')?.querySelector('.table-tick') instanceof Element;
}

/** Whether a click there is meant for something that acts by itself. */
export function isControlAt(target: EventTarget | null): boolean {
  return closest(target, 'a, button, input') !== null;
}
