import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { convertWithLibreOffice } from '../../word/libre-office';
import { test } from '../driving/harness';
import { openParagraphs } from '../driving/open-paragraphs';
import { CaseBookPage } from '../pages/case-book-page';
import { DocumentPage } from '../pages/document-page';
import { ManuscriptPage } from '../pages/manuscript-page';
import { say } from '../pages/words';

/** A verdict of the nineteenth of March against somebody who may be named. */
const convicted = JSON.stringify({
  format: 'defender-casebook',
  version: 1,
  caseBooks: [
    {
      title: 'The case of Dana Omarova',
      state: 'active',
      subject: 'p',
      parties: [
        {
          id: 'p',
          kind: 'person',
          name: 'Dana Omarova',
          roles: ['defendant'],
          consents: [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }],
        },
      ],
      charges: [{ id: 'c', against: ['p'], offence: 'defamation', brought: '15 January 2014', sources: ['s'] }],
      decisions: [
        {
          kind: 'verdict',
          date: '19 March 2014',
          against: ['p'],
          outcome: 'convicted',
          charges: ['c'],
          sources: ['s'],
        },
      ],
      sources: [{ id: 's', kind: 'court-paper', title: 'Verdict', date: '19 March 2014' }],
    },
  ],
});

test('what a person wrote stays when its record changes, until somebody takes what the record says now', async ({
  casebook,
}, testInfo) => {
  test.slow();
  const { page } = casebook;
  await openParagraphs(casebook, testInfo.outputPath('given.json'), convicted);
  const manuscript = await ManuscriptPage.write(page);
  const paragraph = manuscript.lines.first();
  const mine = ' It is not in force.';

  /** Goes to the date of the verdict from the sentence that says it, changes it, and comes back. */
  const changeDay = async (from: string, to: string): Promise<void> => {
    await manuscript.sources.getByRole('link', { name: from, exact: true }).click();
    const field = page.getByRole('textbox', { name: say('field.decision.date') });
    await expect(field).toBeFocused();
    await field.fill(to);
    await page.keyboard.press('Tab');
    await new CaseBookPage(page).expectSaved();
    await page.keyboard.press('Alt+ArrowLeft');
    await manuscript.expectShown();
  };
  const writeAtTheEnd = async (words: string): Promise<void> => {
    await manuscript.text.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(words);
    await expect(paragraph).toContainText(say('manuscript.standing.edited'));
    await manuscript.expectSaved();
  };

  await test.step('A misspelt word is marked, and a name of the case is none', async () => {
    await writeAtTheEnd(' Omarova apealed.');
    await expect(manuscript.text.locator('.misspelt')).toHaveText(['apealed']);
    for (let letter = 0; letter < ' Omarova apealed.'.length; letter += 1) await page.keyboard.press('Backspace');
    await writeAtTheEnd(mine);
  });

  await test.step('The record changes: then, now and yours stand beside each other', async () => {
    await changeDay('19 March 2014', '20 March 2014');
    await expect(paragraph).toContainText(say('manuscript.standing.stale'));
    await expect(manuscript.text).toContainText(`19 March 2014`);
    await expect(manuscript.text).toContainText(mine.trim());
    await paragraph.click();
    await expect(manuscript.changes).toContainText(say('manuscript.news.stale'));
    await expect(manuscript.changes).toContainText('20 March 2014');
  });

  await test.step('Kept, it says what was written and is not stale any more', async () => {
    await manuscript.keep();
    await expect(paragraph).not.toContainText(say('manuscript.standing.stale'));
    await expect(manuscript.text).toContainText('19 March 2014');
    await manuscript.expectSaved();
  });

  await test.step('The record changes once more, and is taken', async () => {
    await manuscript.text.click();
    await page.keyboard.press('Control+End');
    await changeDay('20 March 2014', '21 March 2014');
    await expect(paragraph).toContainText(say('manuscript.standing.stale'));
    await paragraph.click();
    await manuscript.take();
    await expect(manuscript.text).toContainText('21 March 2014');
    await expect(manuscript.text).not.toContainText(mine.trim());
    await expect(paragraph).toContainText(say('manuscript.standing.generated'));
  });

  await test.step('Taken back, what was written is there again, and goes to Word as it stands', async () => {
    await manuscript.text.click();
    await page.keyboard.press('Control+z');
    await expect(manuscript.text).toContainText(mine.trim());
    await manuscript.expectSaved();
    const path = testInfo.outputPath('brief.docx');
    await casebook.answerSaveDialog(path);
    await new DocumentPage(page).exportTo('brief.docx');
    const text = await convertWithLibreOffice(await readFile(path), 'txt:Text (encoded):UTF8');
    expect(text.replaceAll('\u00a0', ' ')).toContain(`19 March 2014`);
    expect(text).toContain(mine.trim());
  });
});
