import { expect, type Page } from '@playwright/test';
import { test } from '../driving/harness';
import { Frame } from '../pages/frame';
import { CaseBookPage } from '../pages/case-book-page';
import { HolderPages } from '../pages/holder-pages';
import { LockScreen } from '../pages/lock-screen';
import { RegistersPage } from '../pages/registers-page';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

type Holder = {
  readonly holder: string;
  /** The list that is shown, and how many records stand in it. */
  readonly list: string;
  readonly records: number;
  readonly open: (page: Page) => Promise<void>;
};

const holders: readonly Holder[] = [
  {
    holder: 'a case book',
    list: say('kind.charge.many'),
    records: 3,
    open: async (page) => {
      await new Frame(page).openBook('Vladimir Kozlov');
      await new CaseBookPage(page).goToSection('charge');
    },
  },
  {
    holder: 'the registers',
    list: say('register.bodies'),
    records: 22,
    open: async (page) => {
      await new Frame(page).go('frame.registers');
      await new RegistersPage(page).goTo('bodies');
    },
  },
];

for (const { holder, list, records, open } of holders) {
  test(`${holder}: the keyboard begins in the table, leads through its records, and comes back to where it was`, async ({
    casebook: { page },
  }) => {
    await new LockScreen(page).unlock(passphrase);
    await open(page);
    const pages = new HolderPages(page);
    await expect(pages.row(1)).toBeFocused();

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(pages.place(2, records)).toBeVisible();
    await page.keyboard.press('Control+PageDown');
    await expect(pages.place(3, records)).toBeVisible();
    await page.keyboard.press('Control+PageUp');
    await expect(pages.place(2, records)).toBeVisible();

    const field = await pages.lastFieldId();
    await page.locator(`[id="${field}"]`).focus();
    await page.keyboard.press('Control+Digit2');
    await expect(pages.place(2, records)).toBeHidden();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.locator(`[id="${field}"]`)).toBeFocused();

    await page.keyboard.press('Control+Enter');
    await expect(pages.title(list)).toBeVisible();
    await expect(pages.row(2)).toBeFocused();
  });

  test(`${holder}: what is deleted is told, taken back, found in the bin and brought back`, async ({
    casebook: { page },
  }) => {
    await new LockScreen(page).unlock(passphrase);
    await open(page);
    const pages = new HolderPages(page);
    await page.keyboard.press('Enter');
    await expect(pages.place(1, records)).toBeVisible();
    const title = await pages.heading.innerText();

    await pages.press('holder.delete');
    await expect(pages.title(list)).toBeVisible();
    await expect(pages.row(1)).toBeFocused();
    await pages.takeBack(title);
    await expect(pages.news(say('session.restored', { count: 1, record: title }))).toBeVisible();

    await pages.row(1).click();
    await expect(pages.title(title)).toBeVisible();
    await pages.press('holder.delete');
    await pages.press('session.bin');
    await expect(pages.title(say('session.bin'))).toBeVisible();
    await page.getByRole('button', { name: say('session.binHistoryOf', { record: title }) }).click();
    await expect(page.getByRole('region', { name: say('session.historyOf', { record: title }) })).toContainText(
      say('session.made'),
    );
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('session.binRestoreOf', { record: title }) }).click();
    await expect(page.getByText(say('session.binEmpty'))).toBeVisible();
    await page.keyboard.press('Control+KeyZ');
    await expect(page.getByRole('button', { name: say('session.binRestoreOf', { record: title }) })).toBeVisible();
    await page.keyboard.press('Control+Shift+KeyZ');
    await expect(page.getByText(say('session.binEmpty'))).toBeVisible();
  });
}

test('an article is read first, typed on demand, and the way back leads to its line in the law', async ({
  casebook: { page },
}) => {
  await new LockScreen(page).unlock(passphrase);
  await new Frame(page).go('frame.registers');
  const registers = new RegistersPage(page);
  const pages = new HolderPages(page);
  await registers.firstNorm.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: say('registers.more'), exact: true })).toBeVisible();
  await expect(pages.heading).toBeFocused();
  await pages.press('holder.edit');
  await expect(pages.firstField).toBeFocused();
  await pages.press('holder.read');
  await expect(page.getByRole('heading', { name: say('registers.more'), exact: true })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(pages.title(say('register.norms'))).toBeVisible();
  await expect(registers.firstNorm).toBeFocused();
});
