import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { onlyOneTry, test } from '../driving/harness';
import { expectAccessible } from '../driving/looks';
import { openParagraphs } from '../driving/open-paragraphs';
import { CaseBookPage } from '../pages/case-book-page';
import { say } from '../pages/words';
import { unasked } from '../driving/release-files';

test.describe.configure(onlyOneTry);

/** What is recorded of the consent to be told to the media. */
function consentCell(page: Page, name: 'maySubmit' | 'nameAs'): Locator {
  const audience = say('choice.party-consents-audience.media');
  return page.getByLabel(say('consent.cell', { what: say(`field.party-consents.${name}`), audience }), { exact: true });
}

test('without a recorded consent a document leaves only for a reason, which the case book keeps', async ({
  casebook,
}, testInfo) => {
  test.slow();
  const { page } = casebook;
  const document = await openParagraphs(casebook, testInfo.outputPath('given.json'), unasked.file);
  const path = join(casebook.profile, 'out.docx');
  await casebook.answerSaveDialog(path);
  const dialog = document.exportDialog('document.overrideTitle');
  const go = dialog.getByRole('button', { name: say('document.overrideGo') });
  const reason = 'Her sister says that she wants it told.';

  await test.step('The dialog names her, and takes no reason that says nothing', async () => {
    await document.openExport();
    await expect(dialog).toContainText(unasked.name);
    await expect(go).toBeDisabled();
    await page.keyboard.type('ok .......');
    await expect(go).toBeDisabled();
    await expectAccessible(page, 'the dialog for a reason');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('With a reason a file is made', async () => {
    await document.openExport();
    await page.keyboard.type(reason);
    await go.click();
    await expect(document.main.getByText(say('document.exported', { name: 'out.docx' }))).toBeVisible();
    expect((await stat(path)).size).toBeGreaterThan(1000);
  });

  await test.step('The case book keeps who was named, for whom and why', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    const book = new CaseBookPage(page);
    await expect(book.title(unasked.title)).toBeVisible();
    await expect(page.getByText(say('caseBook.releasedWhy', { reason }))).toBeVisible();
  });

  await test.step('One who says no keeps it shut, with a reason too', async () => {
    const book = new CaseBookPage(page);
    await book.openRecord('party', unasked.name);
    await consentCell(page, 'maySubmit').selectOption('no');
    await consentCell(page, 'nameAs').selectOption('nothing');
    await book.expectSaved();
    await book.openDocument('case-paragraphs');
    await document.expectShown();
    await document.openExport();
    const shut = document.exportDialog('document.shutTitle');
    await expect(shut).toContainText(say('document.shutRefused', { names: unasked.name }));
    await shut.getByRole('button', { name: say('document.showChecks') }).click();
    await expect(document.checks).toBeFocused();
  });
});
