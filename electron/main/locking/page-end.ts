import type { BrowserWindow } from 'electron';
import { afterTime } from '../outcry/last-words';

const toldWithinMilliseconds = 2_000;

/** Nothing of a page arrives any more once the system has told of its end; a system that does not tell is not waited for. */
export function pageEnded({ webContents }: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    webContents.once('render-process-gone', () => {
      resolve();
    });
    afterTime(resolve, toldWithinMilliseconds);
  });
}
