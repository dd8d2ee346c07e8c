/**
 * What runs inside the shipped window to measure what a person feels. Each function goes there as its text: it uses
 * nothing from outside, and names no function within.
 */

declare global {
  interface Window {
    felt?: number[];
  }
}

/** From now on every key stroke is timed to the frame that shows it. */
export function watchKeys(): void {
  const felt: number[] = [];
  window.felt = felt;
  window.addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => felt.push(performance.now() - timeStamp);
        port2.postMessage('painted');
      }),
    true,
  );
}

export function readKeys(): readonly number[] {
  return window.felt ?? [];
}

/** Chooses a case book in the list; the time until its page is painted. */
export async function switchTo(title: string): Promise<number> {
  const cards = [...document.querySelectorAll<HTMLElement>('.case-card > button')];
  const card = cards.find((each) => each.textContent.startsWith(title));
  if (card === undefined) throw new Error(`no case book ${title} in the list`);
  const started = performance.now();
  card.click();
  do await new Promise(requestAnimationFrame);
  while (document.querySelector('main h1')?.textContent !== title);
  await new Promise((painted) => setTimeout(painted));
  return performance.now() - started;
}

/** Scrolls the table to its end by three rows a frame and back by thirty; how long each frame took. */
export async function scrollTable(): Promise<readonly number[]> {
  const scroller = document.querySelector('.table-scroller');
  if (scroller === null || scroller.scrollHeight <= scroller.clientHeight) throw new Error('no table to scroll');
  const frames: number[] = [];
  for (const step of [120, -1200]) {
    let last = await new Promise<number>(requestAnimationFrame);
    let before = -1;
    while (scroller.scrollTop !== before) {
      before = scroller.scrollTop;
      scroller.scrollBy({ top: step, behavior: 'instant' });
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
  }
  return frames;
}
