import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { expect } from '@playwright/test';
import { release } from '#app/composer/release';
import { composeDocument } from '#app/documents/compose-document';
import { readInterchange } from '#app/interchange/read-interchange';
import { packWordFile } from '#app/word/word-file';
import type { DocumentKind } from '#shared/document/document-kinds';
import { expectValue } from '#shared/result';
import { expectAccessibleInBothLooks } from '../e2e/driving/looks';
import { CaseBookPage } from '../e2e/pages/case-book-page';
import { DocumentPage } from '../e2e/pages/document-page';
import { EmptyVault } from '../e2e/pages/empty-vault';
import { FirstRun } from '../e2e/pages/first-run';
import { Frame } from '../e2e/pages/frame';
import { ImportPage } from '../e2e/pages/import-page';
import { LockScreen } from '../e2e/pages/lock-screen';
import { say } from '../e2e/pages/words';
import { booksOf2014, passphrase } from '../e2e/driving/prepared-vault';
import { openWordFile, structureFaults } from '../word/word-structure';
import { test } from './harness';

const title = 'Aron Atabek';

test('a newcomer sets up a vault, imports case books, takes a document along, and finds a change after a lock', async ({
  engine,
}) => {
  test.slow();
  const looks = (screen: string): Promise<void> => expectAccessibleInBothLooks(engine.page, screen);

  await test.step('Set up the vault', async () => {
    const firstRun = new FirstRun(engine.page);
    await firstRun.expectWelcome();
    await looks('the welcome');
    await firstRun.start();
    await firstRun.passphrase.fill(passphrase);
    await firstRun.repeat.fill(passphrase);
    await looks('the passphrase');
    await firstRun.createVault();
    const recoveryKey = await firstRun.readRecoveryKey();
    await looks('the recovery key');
    await firstRun.haveWritten();
    await firstRun.typeAskedWords(recoveryKey);
    await looks('the check of the words');
    await firstRun.finish();
    await firstRun.expectFinished();
    await looks('the empty vault');
  });

  await test.step('Import case books', async () => {
    engine.main.answerOpenDialog({ name: basename(booksOf2014), bytes: await bytesOf(booksOf2014) });
    await new EmptyVault(engine.page).importBooks();
    const page = new ImportPage(engine.page);
    await page.chooseFile();
    await expect(page.previewOf(basename(booksOf2014))).toBeVisible();
    await looks('the preview of an import');
    await page.confirm(16);
    await page.expectDone();
    await expect(new Frame(engine.page).count(16)).toBeVisible();
  });

  for (const kind of ['case-paragraphs', 'defence-brief'] as const) {
    await test.step(`Take the ${kind} along as a Word file`, async () => {
      await new Frame(engine.page).openBook(title);
      await new CaseBookPage(engine.page).openDocument(kind);
      const document = new DocumentPage(engine.page);
      await document.expectShown();
      await document.sentences.first().click();
      await looks(`the document: ${kind}`);
      await document.openExport();
      await document
        .exportDialog('document.warnTitle')
        .getByRole('button', { name: say('document.warnGo') })
        .click();
      await expect.poll(() => engine.main.saved.length, { timeout: 30_000 }).toBe(kind === 'defence-brief' ? 2 : 1);
      const file = engine.main.saved.at(-1)?.bytes ?? new Uint8Array();
      expect(structureFaults(openWordFile(file))).toEqual([]);
      expect(Buffer.from(file).equals(await packedInNode(kind)), 'the same bytes as Node makes').toBe(true);
    });
  }

  await test.step('Change the case book, lock, and find the change', async () => {
    const changed = `${title}, writer`;
    await new Frame(engine.page).openBook(title);
    const book = new CaseBookPage(engine.page);
    await book.editBook();
    await book.bookField(say('field.book.title')).fill(changed);
    await book.expectSaved();
    await looks('the fields of a case book');
    await book.goToSection('decision');
    await looks('a table');
    await book.firstRow.click();
    await book.placeOfForm('decision');
    await looks('the form of a decision');
    const page = await engine.lockBy(() => new Frame(engine.page).lock.click());
    const lockScreen = new LockScreen(page);
    await lockScreen.expectShown();
    await looks('the lock screen');
    await lockScreen.unlock(passphrase);
    await new Frame(page).openBook(changed);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path));
}

/** The Word file that the same records give without a window. */
async function packedInNode(kind: DocumentKind): Promise<Uint8Array> {
  const { caseBooks, registers } = expectValue(readInterchange(await bytesOf(booksOf2014)));
  const chosen = caseBooks.filter((book) => book.title === title);
  const document = expectValue(composeDocument({ kind, caseBooks: chosen, registers, language: 'en' }));
  return packWordFile(expectValue(release(document, chosen)));
}
