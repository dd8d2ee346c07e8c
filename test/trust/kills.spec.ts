import { expect } from '@playwright/test';
import { test } from '../e2e/harness';
import { Frame } from '../e2e/pages/frame';
import { LockScreen } from '../e2e/pages/lock-screen';
import { say } from '../e2e/pages/words';
import { passphrase } from '../e2e/prepared-vault';
import { randomFrom } from './lived-vault';
import { counted, report, trustSeed } from './rows';

/** The whole program, killed. Starting it takes most of the time, so its vault alone is killed more often: `kills.test.ts`. */
const full = 20;

test.describe('the real program', () => {
  test.use({ conditions: { vault: 'prepared' } });

  test('killed in the middle of work has everything that it showed as saved, and announces nothing', async ({
    casebook,
  }) => {
    const cases = counted(full);
    const random = randomFrom(trustSeed);
    const failures: string[] = [];
    const made: string[] = [];
    await new LockScreen(casebook.page).unlock(passphrase);
    for (let at = 0; at < cases; at += 1) {
      const frame = new Frame(casebook.page);
      const saved = `Saved before kill ${at}`;
      await frame.newBook(saved);
      await expect(frame.book(saved)).toBeVisible();
      made.push(saved);
      // The next one is on its way to the disk when the program is killed, or not yet, or is there.
      await frame.newBook(`Perhaps saved ${at}`);
      if (random() < 0.5) await frame.book(`Perhaps saved ${at}`).waitFor();
      await casebook.killProcess();
      await casebook.launch();
      await new LockScreen(casebook.page).unlock(passphrase);
      const again = new Frame(casebook.page);
      for (const name of made) if (!(await again.book(name).isVisible())) failures.push(`${at}: ${name} is gone`);
      if (await casebook.page.getByText(say('unlock.notices')).isVisible())
        failures.push(`${at}: something is announced`);
    }
    report('Kills of the real program', { cases, failures: failures.length });
    expect(failures).toEqual([]);
  });
});
