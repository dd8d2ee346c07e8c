import { expect } from '@playwright/test';
import { test } from '../driving/harness';
import { CaseBookPage } from '../pages/case-book-page';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { passphrase } from '../driving/prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

test('Enter that confirms what an input method has composed chooses nothing', async ({ casebook }) => {
  const { page } = casebook;
  await new LockScreen(page).unlock(passphrase);
  await new Frame(page).openBook('Aron Atabek');
  const book = new CaseBookPage(page);
  const place = await book.newRecord('decision');
  const kind = book.field(place, 'kind');
  await kind.focus();

  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'はんけつ', selectionStart: 4, selectionEnd: 4 });
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
  await session.send('Input.insertText', { text: '判決' });
  await expect(kind).toHaveValue('判決');
});
