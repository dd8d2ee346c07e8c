import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { processTree, type Casebook } from '../../e2e/driving/casebook';
import { test } from '../../e2e/driving/harness';
import { LockScreen } from '../../e2e/pages/lock-screen';
import { passphrase } from '../../e2e/driving/prepared-vault';
import { counted, report } from '../rows';

test.use({ conditions: { vault: 'prepared' } });

/** How a process of the window ended, as Chromium saw it. */
type Ending = { readonly reason: string; readonly exitCode: number };

const bySigkill: Ending = { reason: 'killed', exitCode: 9 };

async function endingOf(casebook: Casebook, lock: () => Promise<unknown>): Promise<Ending> {
  const watched = await casebook.app.evaluateHandle(({ app }) => ({
    ending: new Promise<Ending>((resolve) => {
      app.once('render-process-gone', (_event, _contents, { reason, exitCode }) => {
        resolve({ reason, exitCode });
      });
    }),
  }));
  await casebook.lockBy(lock);
  return watched.evaluate(({ ending }) => ending);
}

/** What each living process would put into a core; a process that ends meanwhile has none. */
function filtersOf(casebook: Casebook): readonly string[] {
  return processTree(casebook.app.process().pid).flatMap((pid) => {
    try {
      const filter = readFileSync(`/proc/${pid}/coredump_filter`, 'utf8').trim();
      return filter === '' ? [] : [filter];
    } catch {
      return [];
    }
  });
}

if (process.platform === 'linux') {
  test('no process puts memory into a core, and a lock ends the window by a signal that writes none', async ({
    casebook,
  }) => {
    const locks = counted(30);
    const filters = [...filtersOf(casebook)];
    const endings: Ending[] = [];
    await new LockScreen(casebook.page).unlock(passphrase);
    for (let at = 0; at < locks; at += 1) {
      filters.push(...filtersOf(casebook));
      const lock = () => casebook.page.evaluate(() => window.defenderCasebook['window.lock']());
      endings.push(await endingOf(casebook, lock));
    }
    filters.push(...filtersOf(casebook));

    const open = filters.filter((filter) => !/^0+$/.test(filter));
    const others = endings.filter(({ reason, exitCode }) => reason !== 'killed' || exitCode !== bySigkill.exitCode);
    report('Cores', { cases: filters.length + endings.length, failures: open.length + others.length });
    expect(filters.length).toBeGreaterThan(locks);
    expect(open).toEqual([]);
    expect(endings).toEqual(endings.map(() => bySigkill));
  });
}
