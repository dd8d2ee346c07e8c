import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { environment, projectFolder } from '../driving/casebook';
import { test } from '../driving/harness';
import { FirstRun } from '../pages/first-run';

const isRoot = process.getuid?.() === 0;

/** Starts the program without a debugger; gives what it says on stderr, and its end when it is told to go. */
function start(executable: string, profile: string) {
  const switches = isRoot ? ['no-sandbox'] : [];
  const child = spawn(executable, [projectFolder, ...switches.map((name) => `--${name}`)], {
    env: environment(profile, switches),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { said: () => said, leave: () => child.kill('SIGTERM'), ended };
}

test.describe('settings that are a folder', () => {
  test.use({
    conditions: {
      prepareProfile: async (profile) => {
        await rm(join(profile, 'settings.json'));
        await mkdir(join(profile, 'settings.json'));
      },
    },
  });

  test('are no reason not to open', async ({ casebook }) => {
    await new FirstRun(casebook.page).expectWelcome();
  });
});

if (process.platform === 'linux') {
  test('a profile that cannot be used is named, with the reason and an exit code', async ({ executable, profile }) => {
    const folder = join(profile, 'taken');
    await writeFile(folder, 'a file');
    const program = start(executable, folder);
    await expect.poll(program.said, { timeout: 30_000 }).toContain(folder);
    expect(program.said()).toContain('It is a file, not a folder.');
    program.leave();
    expect(await program.ended).not.toBe(0);
  });

  test('a second start of a running program ends quietly', async ({ executable, casebook }) => {
    const second = start(executable, casebook.profile);
    expect(await second.ended).toBe(0);
    expect(second.said()).not.toContain('cannot open');
  });
}
