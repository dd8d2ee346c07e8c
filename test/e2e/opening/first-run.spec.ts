import { expect } from '@playwright/test';
import { test } from '../driving/harness';
import { CaseBookPage } from '../pages/case-book-page';
import { EmptyVault } from '../pages/empty-vault';
import { FirstRun, numberOf } from '../pages/first-run';
import { Frame } from '../pages/frame';
import { ImportPage } from '../pages/import-page';
import { LockScreen } from '../pages/lock-screen';
import { say } from '../pages/words';

test('a newcomer sets up a vault, opens the sample, changes it, and a power cut takes nothing back', async ({
  casebook,
}) => {
  const passphrase = await test.step('Choose a passphrase', async () => {
    const firstRun = new FirstRun(casebook.page);
    await firstRun.expectWelcome();
    await expect(casebook.page.getByText(casebook.profile)).toBeVisible();
    await firstRun.start();

    await firstRun.passphrase.fill('almaty2014');
    await firstRun.repeat.fill('almaty2014');
    await expect(casebook.page.getByText(say('firstRun.passphrase.tooWeak'))).toBeVisible();
    await expect(firstRun.create).toBeDisabled();

    const words = await firstRun.askForWords();
    await firstRun.takeWords();
    await expect(firstRun.passphrase).toHaveValue(words);
    await firstRun.repeat.fill('something else');
    await expect(casebook.page.getByText(say('firstRun.passphrase.mismatch'))).toBeVisible();
    await expect(firstRun.create).toBeDisabled();
    await firstRun.repeat.fill(words);
    await firstRun.createVault();
    return words;
  });

  await test.step('Write down the recovery key', async () => {
    const firstRun = new FirstRun(casebook.page);
    const recoveryKey = await firstRun.readRecoveryKey();
    await firstRun.haveWritten();

    await firstRun.typeAskedWords(recoveryKey);
    const doubtful = firstRun.wordsAsked.nth(1);
    const number = await numberOf(doubtful);
    await doubtful.fill('misread');
    await firstRun.finish();
    await expect(casebook.page.getByText(say('firstRun.confirm.wrong', { number }))).toBeVisible();

    await doubtful.fill(recoveryKey[number - 1] ?? '');
    await firstRun.finish();
    await expect(new EmptyVault(casebook.page).title).toBeVisible();
  });

  await test.step('Open the sample', async () => {
    await new EmptyVault(casebook.page).openSample();
    const sample = new ImportPage(casebook.page);
    await expect(sample.sampleShown).toBeVisible();
    await sample.confirm(3);
    await sample.expectDone();
    await expect(new Frame(casebook.page).count(3)).toBeVisible();
    await sample.openFirst();
    await expect(new CaseBookPage(casebook.page).title('Daniyar Ozgerbekov')).toBeVisible();
  });

  await test.step('Change a title, a note and a date', async () => {
    const book = new CaseBookPage(casebook.page);
    await book.editBook();
    await book.bookField(say('field.book.title')).fill('Daniyar Ozgerbekov, on appeal');
    await book.expectSaved();
    await expect(new Frame(casebook.page).book('Daniyar Ozgerbekov, on appeal')).toBeVisible();

    const place = await book.openRecord('note', 'For the hearing');
    await book.field(place, 'text').fill('Bring the whole article, and two copies of it.');
    const date = book.field(place, 'date');
    await date.fill('c. June 2025');
    await expect(date).toHaveAccessibleDescription(/about June 2025/);
    await date.press('Tab');
    await book.expectSaved();

    await date.fill('the day before');
    await expect(date).toHaveAccessibleDescription(new RegExp(say('fields.date.unreadable')));
    await date.fill('24 June 2025');
    await book.expectSaved();
    await book.done();
  });

  await test.step('Take a change back and do it again, by keyboard', async () => {
    const book = new CaseBookPage(casebook.page);
    const place = await book.openRecord('note', 'For the hearing');
    const date = book.field(place, 'date');
    await casebook.page.keyboard.press('Control+KeyZ');
    await expect(date).toHaveValue('c. June 2025');
    await casebook.page.keyboard.press('Control+Shift+KeyZ');
    await expect(date).toHaveValue('24 June 2025');
  });

  await test.step('Lose the power, start again and find everything', async () => {
    await casebook.killProcess();
    await casebook.relaunch();
    await new LockScreen(casebook.page).unlock(passphrase);
    const frame = new Frame(casebook.page);
    await expect(frame.count(3)).toBeVisible();
    await frame.openBook('Daniyar Ozgerbekov, on appeal');
    const book = new CaseBookPage(casebook.page);
    const place = await book.openRecord('note', 'For the hearing');
    await expect(book.field(place, 'text')).toHaveValue('Bring the whole article, and two copies of it.');
    await expect(book.field(place, 'date')).toHaveValue('24 June 2025');
  });
});
