import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../driving/harness';
import { expectAccessible } from '../driving/looks';
import { openParagraphs } from '../driving/open-paragraphs';
import { CaseBookPage } from '../pages/case-book-page';
import { say } from '../pages/words';
import { suspected } from '../driving/release-files';

test('words that may be a name keep a document shut until each is answered, and an answer can be taken back', async ({
  casebook,
}, testInfo) => {
  test.slow();
  const { page } = casebook;
  const document = await openParagraphs(casebook, testInfo.outputPath('given.json'), suspected.file);
  const { another, same, takeBack } = document.suspicions;
  await expect(another.first()).toBeVisible();
  const places = await another.count();

  await test.step('It does not leave, whatever reason there is', async () => {
    await document.openExport();
    await expect(document.exportDialog('document.shutTitle')).toContainText(suspected.witness);
    await page.keyboard.press('Escape');
    await expectAccessible(page, 'places that may hold a name');
  });

  await test.step('An answer by keyboard settles one place, and the focus goes on', async () => {
    await another.first().focus();
    await page.keyboard.press('Enter');
    await expect(another).toHaveCount(places - 1);
    await expect(document.checks.getByText(say('document.givenAnswers', { count: 1 }))).toBeVisible();
    if (places > 1) await expect(another.first()).toBeFocused();
  });

  await test.step('Taken back, it is asked again', async () => {
    await document.checks.getByText(say('document.givenAnswers', { count: 1 })).click();
    await takeBack.click();
    await expect(another).toHaveCount(places);
  });

  await test.step('When all are answered a file is made without the name', async () => {
    for (let left = places; left > 0; left -= 1) {
      await same.first().click();
      await expect(same).toHaveCount(left - 1);
    }
    await expect(document.paper).not.toContainText('Atabekova');
    await casebook.answerSaveDialog(join(casebook.profile, 'out.docx'));
    await document.exportTo('out.docx');
  });

  await test.step('The person shows the answers', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    const book = new CaseBookPage(page);
    await book.openRecord('party', suspected.witness);
    await expect(page.getByRole('button', { name: say('form.takeBackOf', { place: '' }).slice(0, 20) })).toHaveCount(
      places,
    );
  });
});
