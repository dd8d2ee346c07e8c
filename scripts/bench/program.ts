import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

/** The built program with the benchmark's page in the place of its own: same main process, preload, bridge and headers. */
export function layOutBench(root: string): string {
  const folder = join(root, '.cache/bench');
  for (const part of ['main', 'preload'])
    cpSync(join(root, 'out', part), join(folder, 'out', part), { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'bench', main: 'out/main/main.js', type: 'module' }),
  );
  return folder;
}

export type RunningProgram = { readonly app: ElectronApplication; readonly page: Page };

/**
 * Starts a built program on a profile and waits for its window. Now and then Playwright meets the page in the middle of
 * its first navigation and waits for ever; then it is started once more.
 */
export async function startProgram(electron: string, folder: string, profile: string): Promise<RunningProgram> {
  const app = await attach(electron, folder, profile).catch((error: unknown) => {
    if (error instanceof errors.TimeoutError) return attach(electron, folder, profile);
    throw error;
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return { app, page };
}

function attach(electron: string, folder: string, profile: string): Promise<ElectronApplication> {
  return _electron.launch({
    timeout: 15_000,
    executablePath: electron,
    args: [folder],
    chromiumSandbox: !isRoot,
    env: {
      ...Object.fromEntries(
        Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
      ),
      DEFENDER_CASEBOOK_PROFILE: profile,
      DEFENDER_CASEBOOK_ALLOW_SWITCHES: ['inspect', 'remote-debugging-port', ...(isRoot ? ['no-sandbox'] : [])].join(
        ',',
      ),
    },
  });
}

/** Runs a measurement with an empty profile that is removed afterwards. */
export async function withProfile<T>(measure: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'casebook-bench-'));
  try {
    return await measure(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
