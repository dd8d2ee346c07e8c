import { expect } from '@playwright/test';
import { test } from '../driving/harness';
import { CaseBookPage } from '../pages/case-book-page';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

const title = 'Criminal Code of the Republic of Kazakhstan';

test('a source that is there is cited and not made once more, with its list closed too', async ({ casebook }) => {
  const { page } = casebook;
  await new LockScreen(page).unlock(passphrase);
  await new Frame(page).openBook('Aron Atabek');
  const book = new CaseBookPage(page);
  const sources = book.field(await book.newRecord('note'), 'sources');
  await sources.focus();
  await page.keyboard.insertText(`${title}, 16 July 1997`);
  await expect(sources).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(sources).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/chosen$/u)).toHaveText(new RegExp(`^${title}.* chosen$`, 'u'));
  await expect(page.getByText(/created and chosen$/u)).toHaveCount(0);
  await expect(
    page.getByRole('list', { name: say('picker.chosen', { field: say('field.record.sources') }) }),
  ).toContainText(title);
});
