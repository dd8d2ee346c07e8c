/** Brings an element into sight and gives it the focus. */
export function goTo(elementId: string): void {
  const target = document.getElementById(elementId);
  target?.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
