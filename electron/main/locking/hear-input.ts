import type { WebContents } from 'electron';
import { strokeOf, type Stroke } from './keys';

type Heard = {
  /** Answers whether the stroke is ours, and the page is not to have it. */
  readonly stroke: (stroke: Stroke) => boolean;
  /** A mouse button or a finger went down. */
  readonly touch: () => void;
};

/**
 * Tells what a person does in a page before the page knows. A stroke from an assistive or automating program passes by
 * the first way and is heard on the second, which hears only as long as `isCurrent`.
 */
export function hearInput(page: WebContents, isCurrent: () => boolean, heard: Heard): void {
  page.on('before-input-event', (event, stroke) => {
    if (heard.stroke(stroke)) event.preventDefault();
  });
  page.on('input-event', (_event, input) => {
    if (!isCurrent()) return;
    if (input.type === 'mouseDown' || input.type === 'touchStart') heard.touch();
    const stroke = strokeOf(input);
    if (stroke !== undefined) heard.stroke(stroke);
  });
}
