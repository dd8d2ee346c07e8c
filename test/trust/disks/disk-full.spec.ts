import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { say } from '../../e2e/pages/words';
import { test as base } from '../../e2e/driving/harness';
import { CaseBookPage } from '../../e2e/pages/case-book-page';
import { Frame } from '../../e2e/pages/frame';
import { LockScreen } from '../../e2e/pages/lock-screen';
import { passphrase } from '../../e2e/driving/prepared-vault';
import { counted, report } from '../rows';
import { SmallDisk } from './small-disk';

const test = base.extend<{ disk: SmallDisk }>({
  disk: async ({}, use) => {
    const disk = await SmallDisk.make(80);
    await writeFile(join(disk.folder, 'settings.json'), JSON.stringify({ settings: { lockMinutes: 60 } }));
    await use(disk);
    await disk.remove();
  },
  profile: async ({ disk }, use) => {
    await use(disk.folder);
  },
});
test.use({ conditions: { vault: 'prepared' } });

const title = 'Aron Atabek';
const other = 'Igor Vinyavskiy';

/** Opens the note of the case book itself. */
async function openNote(page: Page) {
  await new Frame(page).openBook(title);
  const book = new CaseBookPage(page);
  const note = book.bookField(say('field.book.note'));
  if (!(await note.isVisible())) await book.editBook();
  return note;
}

async function expectNamed(page: Page): Promise<void> {
  await expect(page.locator('[data-save=failed]')).toContainText(say('failure.storage/disk-full.what'), {
    timeout: 60_000,
  });
}

/** More than what is left of the last pages of files on a full disk, however well it is packed. */
const pasted = (): string => randomBytes(12 * 1024).toString('base64');

/** What is typed on a full disk: key by key, all at once, and while other case books are opened. */
const ways: Readonly<Record<string, (page: Page, paper: string, text: string) => Promise<void>>> = {
  'key by key': async (page, paper, text) => {
    const note = await openNote(page);
    await note.fill(paper);
    await note.pressSequentially(text, { delay: 40 });
    await expectNamed(page);
  },
  'at once': async (page, paper, text) => {
    await (await openNote(page)).fill(`${paper}${text}`);
    await expectNamed(page);
  },
  'with another case book': async (page, paper, text) => {
    await (await openNote(page)).fill(`${paper}${text}`);
    await expectNamed(page);
    await new Frame(page).book(other).click();
  },
};

test('what is typed on a full disk is saved by itself once there is room, and a lock waits for it', async ({
  casebook,
  disk,
}) => {
  await new LockScreen(casebook.page).unlock(passphrase);
  const rounds = counted(10);
  let cases = 0;
  const failures: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, type] of Object.entries(ways)) {
      const { page } = casebook;
      const [paper, text] = [pasted(), `Round ${round}, ${way}: the sister brings the letters on Friday.`];
      await (await openNote(page)).fill('before');
      await new CaseBookPage(page).expectSaved();
      disk.fill();
      await type(page, paper, text);
      disk.free();
      const note = await openNote(page);
      await expect(new CaseBookPage(page).saved).toBeVisible({ timeout: 60_000 });
      cases += 1;
      const found = await note.inputValue();
      if (found !== `${paper}${text}`) failures.push(`${way}: ${found}`);
    }
    const text = `${pasted()} Round ${round}: the mother comes on Sunday`;
    await (await openNote(casebook.page)).fill('before');
    await new CaseBookPage(casebook.page).expectSaved();
    disk.fill();
    const locked = await casebook.lockBy(async (page) => {
      await (await openNote(page)).fill(text);
      await page.keyboard.press('Control+KeyL');
      await expect(page.getByRole('alertdialog', { name: say('frame.unsavedTitle') })).toBeVisible();
      disk.free();
    });
    await new LockScreen(locked).unlock(passphrase);
    cases += 1;
    const found = await (await openNote(locked)).inputValue();
    if (found !== text) failures.push(`locked: ${found}`);
  }
  casebook.problems.splice(0);
  report('Disk full, typed at the real program', { cases, failures: failures.length });
  expect(failures).toEqual([]);
});
