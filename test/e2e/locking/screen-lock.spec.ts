import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { processTree, type Casebook } from '../driving/casebook';
import { Desktop } from '../driving/desktop';
import { onlyOneTry, test } from '../driving/harness';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { SafetyPage } from '../pages/safety-page';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.describe.configure(onlyOneTry);

/** What the program has started to listen. */
function listeners(casebook: Casebook): readonly number[] {
  return processTree(casebook.app.process().pid).filter((pid) => nameOf(pid) === 'gdbus');
}

function nameOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return undefined;
  }
}

if (process.platform === 'linux') {
  test.describe('on a desktop that tells', () => {
    let desktop: Desktop;
    test.beforeAll(async () => {
      desktop = await Desktop.start();
    });
    test.afterAll(() => desktop.stop());
    test.use({ conditions: { vault: 'prepared', variables: () => desktop.variables } });

    test('the lock of the screen and of the own session locks, and nothing else that is told', async ({ casebook }) => {
      const { page } = casebook;
      await new LockScreen(page).unlock(passphrase);
      await new SafetyPage(page).open();
      await expect(page.getByText(say('safekeeping.facts.screenLock-heard'))).toBeVisible();

      let locks = 0;
      casebook.app.on('window', () => (locks += 1));

      desktop.cover(false);
      desktop.askSession('other', 'Lock');
      desktop.hintSession('other', true);
      desktop.askSession('own', 'Unlock');
      await new Frame(page).openBook('Aron Atabek');
      await new SafetyPage(page).open();
      expect(casebook.page).toBe(page);
      expect(locks).toBe(0);

      const told = async (tell: () => void): Promise<void> => {
        const locked = await casebook.lockBy(() => {
          tell();
          return Promise.resolve();
        });
        await new LockScreen(locked).expectShown();
        await expect.poll(() => casebook.app.windows().length).toBe(1);
        // A window that nobody has touched has nothing to lock.
        await locked.keyboard.press('Shift');
      };
      await told(() => {
        desktop.cover(true);
      });
      await told(() => {
        desktop.askSession('own', 'Lock');
      });
      await told(() => {
        desktop.hintSession('own', false);
        desktop.hintSession('own', true);
      });
      expect(locks).toBe(3);
    });

    test('what listens ends with the program, however that ends', async ({ casebook }) => {
      await expect.poll(() => listeners(casebook).length).toBe(3);
      const pids = listeners(casebook);
      await casebook.endMainAlone();
      await expect.poll(() => pids.filter((pid) => nameOf(pid) === 'gdbus')).toEqual([]);
    });
  });

  test.describe('without a bus', () => {
    const nowhere = 'unix:path=/nonexistent';
    test.use({
      conditions: {
        vault: 'prepared',
        variables: () => ({ DBUS_SESSION_BUS_ADDRESS: nowhere, DBUS_SYSTEM_BUS_ADDRESS: nowhere }),
      },
    });

    test('the safety page says that the lock of the screen is not heard', async ({ casebook }) => {
      const { page } = casebook;
      await new LockScreen(page).unlock(passphrase);
      await new SafetyPage(page).open();
      await expect(page.getByText(say('safekeeping.facts.screenLock-not-heard'))).toBeVisible();
      expect(listeners(casebook)).toEqual([]);
    });
  });
}
