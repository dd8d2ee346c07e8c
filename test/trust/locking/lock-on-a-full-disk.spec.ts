import { cp } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Casebook } from '../../e2e/driving/casebook';
import { test } from '../../e2e/driving/harness';
import { CaseBookPage } from '../../e2e/pages/case-book-page';
import { Frame } from '../../e2e/pages/frame';
import { LockScreen } from '../../e2e/pages/lock-screen';
import { say } from '../../e2e/pages/words';
import { passphrase } from '../../e2e/driving/prepared-vault';
import { SmallDisk } from '../disks/small-disk';
import { counted, report, trustSeed } from '../rows';

/** What asks for a lock, given the page that is to be locked. */
type Way = (casebook: Casebook, page: Page) => Promise<unknown>;

const hint = (casebook: Casebook, event: 'suspend' | 'lock-screen'): Promise<unknown> =>
  casebook.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);

const ways: Readonly<Record<string, Way>> = {
  'the key': (_casebook, page) => page.keyboard.press('Control+KeyL'),
  'the key that waits for nothing': (_casebook, page) => page.keyboard.press('Control+Shift+KeyL'),
  'the button': (_casebook, page) => new Frame(page).lock.click(),
  sleep: (casebook) => hint(casebook, 'suspend'),
  'the screen lock': (casebook) => hint(casebook, 'lock-screen'),
  'idle time': (casebook) =>
    casebook.app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 86_400;
    }),
  'a fault in main': (casebook) =>
    casebook.app.evaluate(() => {
      setImmediate(() => {
        throw new Error('a fault');
      });
    }),
};

/** A page that could not write asks; the same wish once more is the answer. */
async function insist(page: Page, way: string): Promise<void> {
  if (way !== 'the key' && way !== 'the button') return;
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Control+KeyL');
}

/** Whether the way leads to the lock screen, with the case book open and the disk full. */
async function locks(casebook: Casebook, way: string, isTyped: boolean): Promise<boolean> {
  const { page } = casebook;
  const isLocked = casebook
    .lockBy(async () => {
      await ways[way]?.(casebook, page);
      if (isTyped) await insist(page, way);
    })
    .then((fresh) => new LockScreen(fresh).expectShown());
  return isLocked.then(
    () => true,
    () => false,
  );
}

async function openBook({ page }: Casebook): Promise<CaseBookPage> {
  await new LockScreen(page).unlock(passphrase);
  await new Frame(page).openBook('Aron Atabek');
  const book = new CaseBookPage(page);
  await book.editBook();
  return book;
}

/** Closing is the last way: it leaves no window to lock. */
async function closes(casebook: Casebook): Promise<boolean> {
  const ended = casebook.app.waitForEvent('close');
  await casebook.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  return ended.then(
    () => true,
    () => false,
  );
}

/** Every way, in turn with something typed and without; a long run tries both for each. */
const cases = Object.keys(ways).flatMap((way, at) =>
  (counted(2) === 2 ? [false, true] : [(at + trustSeed) % 2 === 0]).map((isTyped) => ({ way, isTyped })),
);

test('on a full disk every way to lock ends the page and shows the lock screen, and closing closes', async ({
  executable,
  prepared,
}) => {
  const disk = await SmallDisk.make(96);
  await cp((await prepared()).profile, disk.folder, {
    recursive: true,
    filter: (path) => !basename(path).startsWith('Singleton'),
  });
  const casebook = new Casebook(executable, disk.folder);
  const failures: string[] = [];
  try {
    await casebook.launch();
    for (const { way, isTyped } of cases) {
      const book = await openBook(casebook);
      disk.fill();
      if (isTyped) await book.bookField(say('field.book.note')).fill(`Letters go through the lawyer, by ${way}`);
      const isLocked = await locks(casebook, way, isTyped);
      disk.free();
      if (!isLocked) failures.push(`${way}${isTyped ? ', with something typed' : ''}`);
      await casebook.app.evaluate(({ powerMonitor }) => {
        powerMonitor.getSystemIdleTime = () => 0;
      });
    }
    await openBook(casebook);
    disk.fill();
    if (!(await closes(casebook))) failures.push('closing');
  } finally {
    await casebook.close().catch(() => undefined);
    await disk.remove();
  }
  report('Lock on a full disk', { cases: cases.length + 1, failures: failures.length });
  expect(failures).toEqual([]);
});
