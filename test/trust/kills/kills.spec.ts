import { expect } from '@playwright/test';
import type { Casebook } from '../../e2e/driving/casebook';
import { test } from '../../e2e/driving/harness';
import { Frame } from '../../e2e/pages/frame';
import { LockScreen } from '../../e2e/pages/lock-screen';
import { say } from '../../e2e/pages/words';
import { passphrase } from '../../e2e/driving/prepared-vault';
import { randomFrom } from './lived-vault';
import { counted, report, trustSeed } from '../rows';

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
    const saved: string[] = [];
    await new LockScreen(casebook.page).unlock(passphrase);
    for (let at = 0; at < cases; at += 1) {
      saved.push(...(await saveUntilKilled(casebook, `kill ${String(at).padStart(2, '0')}`, random() < 0.5)));
      await casebook.launch();
      await new LockScreen(casebook.page).unlock(passphrase);
      failures.push(...(await wrongIn(casebook, saved)).map((what) => `${at}: ${what}`));
    }
    report('Kills of the real program', { cases, failures: failures.length });
    expect(failures).toEqual([]);
  });
});

/** Kills the program after it has shown one case book as saved and while it makes the next, or just after that. */
async function saveUntilKilled(casebook: Casebook, name: string, isNextShown: boolean): Promise<readonly string[]> {
  const frame = new Frame(casebook.page);
  const [one, next] = [`One before ${name}`, `Next before ${name}`];
  await frame.newBook(one);
  await frame.book(one).waitFor();
  await frame.newBook(next);
  if (isNextShown) await frame.book(next).waitFor();
  await casebook.killProcess();
  return isNextShown ? [one, next] : [one];
}

async function wrongIn({ page }: Casebook, saved: readonly string[]): Promise<readonly string[]> {
  const frame = new Frame(page);
  await frame.books.first().waitFor();
  const titles = (await frame.books.allInnerTexts()).join('\n');
  const missing = saved.filter((name) => !titles.includes(name));
  const isAnnounced = await page.getByText(say('unlock.notices')).isVisible();
  return [...missing.map((name) => `${name} is gone`), ...(isAnnounced ? ['something is announced'] : [])];
}
