import { expect, type Locator, type Page } from '@playwright/test';
import type { MessageKey } from '#shared/i18n/messages';
import { test } from '../driving/harness';
import { passphrase } from '../driving/prepared-vault';
import { CaseBookPage } from '../pages/case-book-page';
import { Frame } from '../pages/frame';
import { HolderPages } from '../pages/holder-pages';
import { LockScreen } from '../pages/lock-screen';
import { beginsWith, say } from '../pages/words';

test.use({ conditions: { vault: 'prepared' } });

const title = 'Vladimir Kozlov';
const [gone, first, second, third] = ['A source to be protected', 'First words', 'Second words', 'Third words'];

async function open(page: Page): Promise<CaseBookPage> {
  await new LockScreen(page).unlock(passphrase);
  await new Frame(page).openBook(title);
  return new CaseBookPage(page);
}

async function newNote(book: CaseBookPage, text: string): Promise<Locator> {
  const place = await book.newRecord('note');
  const field = book.field(place, 'text');
  await field.fill(text);
  await book.expectSaved();
  return field;
}

function dialogOf(page: Page, name: MessageKey): Locator {
  return page.getByRole('alertdialog', { name: say(name) });
}

/** Opens the dialog, leaves it by the keyboard once, and goes through with it. */
async function forget(page: Page, what: 'bin' | 'record' | 'history'): Promise<void> {
  const button = page.getByRole('button', { name: say(`forget.${what}`), exact: true });
  const dialog = dialogOf(page, `forget.${what}Title`);
  const cancel = dialog.getByRole('button', { name: say('app.cancel') });
  for (const key of ['Enter', 'Escape']) {
    await button.press('Enter');
    await expect(cancel).toBeFocused();
    await page.keyboard.press(key);
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  }
  await button.click();
  for (const remains of ['keys', 'copies', 'files', 'others', 'flash'] as const) {
    await expect(dialog.getByText(say(`forget.${remains}`))).toBeVisible();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(page.getByRole('status').filter({ hasText: say(`forget.${what}Done`) })).toBeAttached();
}

test('what is forgotten in the bin, of a record and of a case book does not come back, and the rest stays', async ({
  casebook,
}) => {
  let { page } = casebook;
  let book = await open(page);
  const pages = new HolderPages(page);

  await newNote(book, gone);
  await pages.press('holder.delete');
  await book.goTo('bin');
  await expect(page.getByText(gone)).toBeVisible();
  await forget(page, 'bin');
  await expect(page.getByText(say('session.binEmpty'), { exact: true })).toBeVisible();
  await expect(pages.title(say('session.bin'))).toBeFocused();
  await expect(page.getByRole('button', { name: say('forget.bin') })).toBeHidden();

  await newNote(book, first);
  let before: string = first;
  for (const text of [second, third]) {
    await book.done();
    await book.field(await book.openRecord('note', before), 'text').fill(text);
    before = text;
  }
  await book.done();
  const field = book.field(await book.openRecord('note', third), 'text');
  await pages.press('session.history');
  const history = page.getByRole('region', { name: say('session.historyOf', { record: third }) });
  await forget(page, 'record');
  await expect(history.getByText(say('forget.version')).first()).toBeVisible();
  await expect(history.getByText(say('forget.marker'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('forget.record') })).toBeHidden();
  await expect(history).not.toContainText(first);
  await expect(history.getByRole('heading', { name: say('session.history') })).toBeFocused();
  await expect(field).toHaveValue(third);
  for (const step of ['undo', 'redo'] as const) {
    await expect(page.getByRole('button', { name: say(`session.${step}`), exact: true })).toBeDisabled();
  }

  page = await casebook.relaunch();
  book = await open(page);
  await book.goTo('bin');
  await expect(page.getByText(say('session.binEmpty'), { exact: true })).toBeVisible();
  await book.openRecord('note', third);
  await new HolderPages(page).press('session.history');
  await expect(page.getByText(say('forget.marker'))).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(first);

  await book.goTo('overview');
  await forget(page, 'history');
  await expect(page.getByText(beginsWith('forget.before', 'time'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('forget.history') })).toBeHidden();
  await expect(page.getByRole('heading', { name: say('caseBook.changes') })).toBeFocused();

  page = await casebook.relaunch();
  book = await open(page);
  await expect(page.getByRole('button', { name: say('session.undo'), exact: true })).toBeDisabled();
  await book.openRecord('note', third);
  await new HolderPages(page).press('session.history');
  await expect(page.getByText(say('forget.marker'))).toBeVisible();
});
