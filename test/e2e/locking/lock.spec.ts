import { expect, type Page } from '@playwright/test';
import { onlyOneTry, test } from '../driving/harness';
import { CaseBookPage } from '../pages/case-book-page';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.describe.configure(onlyOneTry);

test.use({ conditions: { vault: 'prepared' } });

/** Ctrl+L as it arrives from a keyboard with a Russian layout, where the key types another letter. */
async function pressOnRussianLayout(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    modifiers: 2,
    code: 'KeyL',
    key: 'д',
    windowsVirtualKeyCode: 0x4c,
  });
}

const ways: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the button', (page) => new Frame(page).lock.click()],
  ['Ctrl+L', (page) => page.keyboard.press('Control+KeyL')],
  ['Ctrl+L on a Russian layout', pressOnRussianLayout],
];

for (const [name, lock] of ways) {
  test(`${name} leaves nothing of the case on the page, and what was being typed is in the vault`, async ({
    casebook,
  }) => {
    await new LockScreen(casebook.page).unlock(passphrase);
    await new Frame(casebook.page).openBook('Aron Atabek');
    const book = new CaseBookPage(casebook.page);
    await book.editBook();
    const note = book.bookField(say('field.book.note'));
    await note.fill('The sister brings the letters');
    await book.expectSaved();
    await note.pressSequentially(' on Friday');

    const locked = await casebook.lockBy(lock);
    await new LockScreen(locked).expectShown();
    await expect(locked.locator('body')).not.toContainText(/Atabek|sister/);
    expect(await locked.content()).not.toMatch(/Atabek|sister/);

    await new LockScreen(locked).unlock(passphrase);
    await new Frame(locked).openBook('Aron Atabek');
    await new CaseBookPage(locked).editBook();
    await expect(new CaseBookPage(locked).bookField(say('field.book.note'))).toHaveValue(
      'The sister brings the letters on Friday',
    );
  });
}

test('closing the window keeps what was being typed', async ({ casebook }) => {
  await new LockScreen(casebook.page).unlock(passphrase);
  await new Frame(casebook.page).openBook('Aron Atabek');
  const book = new CaseBookPage(casebook.page);
  await book.editBook();
  await book.bookField(say('field.book.note')).fill('Letters go through the lawyer');

  const reopened = await casebook.relaunch();
  await new LockScreen(reopened).unlock(passphrase);
  await new Frame(reopened).openBook('Aron Atabek');
  await new CaseBookPage(reopened).editBook();
  await expect(new CaseBookPage(reopened).bookField(say('field.book.note'))).toHaveValue(
    'Letters go through the lawyer',
  );
});

test('a page that hangs is locked all the same', async ({ casebook }) => {
  await new LockScreen(casebook.page).unlock(passphrase);
  await new Frame(casebook.page).openBook('Aron Atabek');
  await casebook.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  const locked = await casebook.lockBy(() =>
    casebook.app.evaluate(({ BrowserWindow }) => {
      const stroke = { type: 'keyDown', keyCode: 'L', modifiers: ['control'] } as const;
      BrowserWindow.getAllWindows()[0]?.webContents.sendInputEvent({ ...stroke, modifiers: [...stroke.modifiers] });
    }),
  );
  await new LockScreen(locked).expectShown();
});
