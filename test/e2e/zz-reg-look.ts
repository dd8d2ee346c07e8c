import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { startProgram } from '../../scripts/bench/program';
import { FirstRun } from './pages/first-run';

const folder = '/tmp/reg-shots';
export async function shot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(350);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(name);
}
export async function open(width = 1280, height = 800): Promise<{ page: Page; close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'casebook-reglook-'));
  const { app, page } = await startProgram((await findElectron()).executable, '/tmp/reg-app', profile);
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  page.on('console', (m) => {
    if (m.type() === 'error') console.log('CONSOLE', m.text());
  });
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await new FirstRun(page).setUp('anchor velvet orbit cinnamon lantern puzzle');
  return { page, close: () => app.close() };
}
