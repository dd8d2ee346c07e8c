import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
/** Shows a long form down to its end. */
const tall = { width: 1280, height: 3200 } as const;
type Size = { readonly width: number; readonly height: number };
const looks = ['light', 'dark'] as const;

/** Takes each screen in every size and look, into a folder for each: `1280x800-light/07-lock.png`. */
export class Camera {
  readonly #folder: string;
  #taken = 0;

  constructor(folder: string) {
    this.#folder = folder;
    for (const size of [...sizes, tall])
      for (const look of looks) mkdirSync(this.#place(size, look), { recursive: true });
  }

  get taken(): number {
    return this.#taken;
  }

  /** What is shown now, and all that one would scroll to. */
  async takeWhole(page: Page, name: string): Promise<void> {
    await this.take(page, name, [...sizes, tall]);
  }

  /** What is shown now; the pointer is put aside first. */
  async take(page: Page, name: string, wanted: readonly Size[] = sizes): Promise<void> {
    this.#taken += 1;
    const file = `${String(this.#taken).padStart(2, '0')}-${name.replaceAll(/[^\w-]+/gu, '-').toLowerCase()}.png`;
    console.log(file);
    await page.mouse.move(0, 0);
    const session = await page.context().newCDPSession(page);
    for (const size of wanted) {
      await resize(session, size);
      for (const look of looks) {
        await page.emulateMedia({ colorScheme: look });
        await page.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, look);
        await page.screenshot({ path: join(this.#place(size, look), file), animations: 'disabled', caret: 'initial' });
      }
    }
    await session.send('Emulation.clearDeviceMetricsOverride');
    await session.detach();
  }

  #place({ width, height }: Size, look: (typeof looks)[number]): string {
    return join(this.#folder, `${String(width)}x${String(height)}-${look}`);
  }
}

/** The page as if its window had this size: no screen needs to be as large. */
async function resize(session: CDPSession, size: Size): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
}
