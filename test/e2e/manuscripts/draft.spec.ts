import { expect } from '@playwright/test';
import { test } from '../driving/harness';
import { expectAccessible } from '../driving/looks';
import { openParagraphs } from '../driving/open-paragraphs';
import { suspected } from '../driving/release-files';
import { ManuscriptPage } from '../pages/manuscript-page';
import { say } from '../pages/words';

test('a document is written in, a paragraph is hidden, and both are there again when it is opened again', async ({
  casebook,
}, testInfo) => {
  test.slow();
  const { page } = casebook;
  await openParagraphs(casebook, testInfo.outputPath('given.json'), suspected.file);
  const manuscript = await ManuscriptPage.write(page);
  await expect(manuscript.lines.first()).toContainText('generated');
  await expectAccessible(page, 'a document that is written in');

  await test.step('What is typed stands in the text and is saved', async () => {
    await manuscript.lines.first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Typed by hand.');
    await expect(manuscript.lines.first()).toContainText('edited');
    await page.keyboard.press('Enter');
    await page.keyboard.type('A paragraph of my own. @Omar');
    await page.keyboard.press('Enter');
    await expect(manuscript.text).toContainText('A paragraph of my own. Dana Omarova');
    await expect(manuscript.line('A paragraph of my own.')).toContainText('own');
    await manuscript.expectSaved();
  });

  await test.step('A hidden paragraph says so', async () => {
    await manuscript.line('A paragraph of my own.').click();
    await manuscript.doWithParagraph('hide');
    await expect(manuscript.line('A paragraph of my own.')).toContainText('hidden');
    await manuscript.expectSaved();
  });

  await test.step('Opened again, all of it is there', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('main').getByRole('link').first().click();
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /changed/u })
      .first()
      .click();
    await manuscript.expectShown();
    await expect(manuscript.text).toContainText('Typed by hand.');
    await expect(manuscript.line('A paragraph of my own.')).toContainText('hidden');
  });

  await test.step('A word that may be a name keeps it shut, and the dialog leads to what is to be settled', async () => {
    await manuscript.main.getByRole('button', { name: say('document.export') }).click();
    await page.getByRole('button', { name: say('document.showChecks') }).click();
    await expect(manuscript.checks).toBeFocused();
  });
});
