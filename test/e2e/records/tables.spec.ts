import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '../driving/harness';
import { CaseBookPage } from '../pages/case-book-page';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

const charges = (page: Page): Locator => page.getByRole('grid', { name: say('kind.charge.many') });
/** The rows below the head. */
const rows = (page: Page): Locator => charges(page).getByRole('rowheader');
const list = (page: Page): Locator => page.getByRole('complementary', { name: say('frame.caseList') });

async function openCharges(page: Page): Promise<void> {
  await new Frame(page).openBook('Vladimir Kozlov');
  await new CaseBookPage(page).goToSection('charge');
  await expect(rows(page)).toHaveCount(3);
}

test('a table is sorted, narrowed, selected and emptied by keyboard, and brought back', async ({ casebook }) => {
  const { page } = casebook;
  await new LockScreen(page).unlock(passphrase);
  await openCharges(page);
  const names = await rows(page).allInnerTexts();
  const byName = [...names].sort(new Intl.Collator('en-GB', { numeric: true }).compare);

  await charges(page).getByRole('row').nth(1).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(charges(page).getByRole('columnheader', { name: say('field.charge.offence') })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  expect(await rows(page).allInnerTexts()).toEqual(byName);
  await page.keyboard.press('Enter');
  expect(await rows(page).allInnerTexts()).toEqual(byName.toReversed());

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText(say('recordTable.selected', { count: 2 }))).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveText(byName.slice(0, 1));
  await page.keyboard.press('Control+KeyZ');
  await expect(rows(page)).toHaveCount(3);

  await charges(page).getByRole('row').nth(1).focus();
  await page.keyboard.type('zzz');
  await expect(page.getByText(say('recordTable.noMatch', { query: 'zzz' }))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(3);
});

test('the columns of a table stay as they were chosen', async ({ casebook }) => {
  await new LockScreen(casebook.page).unlock(passphrase);
  await openCharges(casebook.page);
  const plea = (page: Page): Locator =>
    charges(page).getByRole('columnheader', { name: say('field.charge.plea'), exact: true });
  await expect(plea(casebook.page)).toHaveCount(0);
  await casebook.page.getByRole('button', { name: say('recordTable.columns') }).click();
  await casebook.page.getByRole('menuitemcheckbox', { name: say('field.charge.plea'), exact: true }).click();
  await casebook.page.keyboard.press('Escape');
  await expect(plea(casebook.page)).toBeVisible();

  const page = await casebook.relaunch();
  await new LockScreen(page).unlock(passphrase);
  await openCharges(page);
  await expect(plea(page)).toBeVisible();
});

test('a case book goes into the archive, is found there, and is deleted once its title was typed', async ({
  casebook,
}) => {
  const { page } = casebook;
  const frame = new Frame(page);
  await new LockScreen(page).unlock(passphrase);
  await expect(frame.count(16)).toBeVisible();
  const menu = list(page).getByRole('button', { name: say('caseList.actions', { title: 'Vladimir Kozlov' }) });
  const act = async (action: 'archive' | 'takeBack' | 'erase'): Promise<void> => {
    await frame.book('Vladimir Kozlov').focus();
    await page.keyboard.press('Tab');
    await expect(menu).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: say(`caseList.${action}`) }).click();
  };
  await act('archive');
  await expect(frame.count(15)).toBeVisible();

  await page.keyboard.press('Control+KeyK');
  await page.keyboard.type('козлов');
  await expect(frame.book('Vladimir Kozlov')).toHaveCount(0);
  await list(page).getByText(say('caseList.alsoArchive')).click();
  await expect(frame.book('Vladimir Kozlov')).toContainText(say('caseList.archivedMark'));
  await act('takeBack');
  await expect(frame.book('Vladimir Kozlov')).not.toContainText(say('caseList.archivedMark'));

  await act('erase');
  const dialog = page.getByRole('alertdialog', { name: say('caseList.eraseTitle') });
  for (const remains of ['copies', 'files', 'others', 'flash'] as const) {
    await expect(dialog.getByText(say(`forget.${remains}`))).toBeVisible();
  }
  await page.keyboard.type('Kozlov');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText(say('caseList.eraseDiffers'))).toBeVisible();
  await dialog.getByRole('textbox').fill('Vladimir Kozlov');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(frame.book('Vladimir Kozlov')).toHaveCount(0);
  await page.keyboard.press('Control+KeyK');
  await expect(frame.search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(frame.count(15)).toBeVisible();
});
