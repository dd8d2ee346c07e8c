/** The parts of the window that F6 goes through, in the order of the page. A part that is made of others gives way to them. */
function panes(): readonly HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  return all.filter((pane) => pane.querySelector('[data-pane]') === null && pane.getClientRects().length > 0);
}

const lastFocus = new WeakMap<Element, HTMLElement>();
const stops = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';

/** Puts the focus into the next or previous part: where it was there last, or on what is current in it. */
export function goToPane(step: 1 | -1): void {
  const all = panes();
  const active = document.activeElement;
  const here = all.findIndex((pane) => pane.contains(active));
  if (active instanceof HTMLElement && all[here] !== undefined) lastFocus.set(all[here], active);
  const start = here === -1 ? (step === 1 ? -1 : 0) : here;
  const next = all[(start + step + all.length) % all.length];
  if (next !== undefined) placeIn(next)?.focus();
}

function placeIn(pane: HTMLElement): HTMLElement | undefined {
  const last = lastFocus.get(pane);
  if (last?.isConnected === true && pane.contains(last)) return last;
  const current = pane.querySelector<HTMLElement>('[aria-current]:not([aria-current="false"])');
  if (current !== null) return current;
  return [...pane.querySelectorAll<HTMLElement>(stops)].find(isReachable);
}

function isReachable(element: HTMLElement): boolean {
  return !element.matches(':disabled, [aria-disabled="true"]') && element.getClientRects().length > 0;
}
