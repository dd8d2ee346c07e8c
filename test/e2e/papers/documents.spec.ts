import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { composeDocument } from '#app/documents/compose-document';
import { renderPlainText } from '#app/text/plain-text';
import { readInterchange } from '#app/interchange/read-interchange';
import type { ComposedDocument } from '#shared/document/document';
import type { DocumentKind } from '#shared/document/document-kinds';
import { expectValue } from '#shared/result';
import { convertWithLibreOffice } from '../../word/libre-office';
import type { Casebook } from '../driving/casebook';
import { test } from '../driving/harness';
import { CaseBookPage } from '../pages/case-book-page';
import { DocumentPage } from '../pages/document-page';
import { Frame } from '../pages/frame';
import { LockScreen } from '../pages/lock-screen';
import { say } from '../pages/words';
import { booksOf2014, passphrase } from '../driving/prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

/** The document that the same records give without a window. */
async function composeHeadless(kind: DocumentKind, title?: string): Promise<ComposedDocument> {
  const { caseBooks, registers, submissions } = expectValue(readInterchange(await bytesOf(booksOf2014)));
  const chosen = title === undefined ? caseBooks : caseBooks.filter((book) => book.title === title);
  const [submission] = submissions;
  return expectValue(
    composeDocument({
      kind,
      caseBooks: chosen,
      registers,
      language: 'en',
      ...(submission !== undefined && { submission }),
    }),
  );
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path));
}

/** Words in their order: white space, bars between cells and the brackets of note marks are form and not text. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\[\^(\d+)\]/gu, '$1')
    .replaceAll('|', ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Without numbers and marks before paragraphs and items, which a window draws and does not hold as text. */
function unmarked(text: string): string {
  return text.replaceAll(/^\s*(?:•|[a-z]\.|\d+\.)(?:\s+|$)/gmu, '');
}

/** The text as it stands in the window, without its notes. */
async function textOnPaper(document: DocumentPage): Promise<string> {
  const [all, notes] = await Promise.all([document.paper.innerText(), document.notesText()]);
  return all.slice(0, all.length - notes.length);
}

/** Exports the open document and compares what LibreOffice reads with the window and with the headless text. */
async function expectSameTextInWord(casebook: Casebook, headless: ComposedDocument): Promise<void> {
  const document = new DocumentPage(casebook.page);
  await document.expectShown();
  const expected = renderPlainText({ ...headless, notes: [] });
  expect(wordsOf(unmarked(await textOnPaper(document)))).toEqual(wordsOf(unmarked(expected)));

  const path = join(casebook.profile, `${headless.kind}.docx`);
  await casebook.answerSaveDialog(path);
  await document.exportTo(basename(path));
  const read = await convertWithLibreOffice(await bytesOf(path), 'txt:Text (encoded):UTF8');
  expect(wordsOf(read)).toEqual(wordsOf(expected));
}

test('a submission over all case books: its length, where a sentence comes from, and the same text in Word', async ({
  casebook,
}) => {
  test.slow();
  const { page } = casebook;
  await new LockScreen(page).unlock(passphrase);
  await new Frame(page).submission('Kazakhstan').click();
  const document = new DocumentPage(page);
  const headless = await composeHeadless('upr-submission');

  await test.step('Read how long it is', async () => {
    await document.expectShown();
    const { body, notes, limit, counted } = headless.words;
    await expect(document.words).toContainText(say('document.wordsBody', { count: body }));
    await expect(document.words).toContainText(say('document.wordsNotes', { count: notes }));
    await expect(document.words).toContainText(
      say('document.wordsLimit', { count: headless.words[counted], limit: limit ?? 0 }),
    );
  });

  await test.step('Choose a sentence with the mouse, then the next one with the keyboard', async () => {
    await expect(document.sources).toContainText(say('document.sourcesHint'));
    const sentence = document.sentence(/Botabekov was convicted of defamation/);
    await document.pressWords(sentence, 'was convicted');
    await expect(sentence).toHaveAttribute('aria-pressed', 'true');
    await expect(document.sources).toContainText(say('kind.decision.one'));
    await expect(document.sources).toContainText('19 October 2011');

    await page.keyboard.press('ArrowRight');
    await expect(sentence).toHaveAttribute('aria-pressed', 'false');
    await expect(document.sources).not.toContainText(say('document.sourcesHint'));
    await page.keyboard.press('ArrowLeft');
    await expect(sentence).toHaveAttribute('aria-pressed', 'true');
    await expect(sentence).toBeFocused();
  });

  await test.step('Export it and open it in LibreOffice', async () => {
    await expectSameTextInWord(casebook, headless);
  });

  await test.step('Go from the sentence to its record', async () => {
    await document.sources
      .getByRole('link', { name: say('document.open') })
      .first()
      .click();
    await expect(new CaseBookPage(page).wayHere).toContainText('Kuanyshbek Botabekov');
  });

  await test.step('Go from a date in the text to its field, and back to the sentence', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    const sentence = document.sentence(/Botabekov was convicted of defamation/);
    await document.pressWords(sentence, '19 October 2011');
    await expect(page.getByRole('textbox', { name: say('field.decision.date') })).toBeFocused();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(sentence).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('Go to the same field by the list of what the sentence states', async () => {
    await document.sources.getByRole('link', { name: '19 October 2011' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: say('field.decision.date') })).toBeFocused();
  });
});

for (const kind of ['case-paragraphs', 'defence-brief'] as const) {
  test(`${say(`document.${kind}`).toLowerCase()} of one case, with the same text in the window and in Word`, async ({
    casebook,
  }) => {
    await new LockScreen(casebook.page).unlock(passphrase);
    await new Frame(casebook.page).openBook('Aron Atabek');
    await new CaseBookPage(casebook.page).openDocument(kind);
    await expectSameTextInWord(casebook, await composeHeadless(kind, 'Aron Atabek'));
  });
}

test('a value that is one of several leads to the list that it stands in', async ({ casebook: { page } }) => {
  await new LockScreen(page).unlock(passphrase);
  await new Frame(page).openBook('Aron Atabek');
  await new CaseBookPage(page).openDocument('case-paragraphs');
  const document = new DocumentPage(page);
  await document.expectShown();
  await document.pressWords(document.sentence(/critique of President/), 'The Heart of Eurasia');
  await expect(page.getByRole('textbox', { name: say('field.expression.titles') }).first()).toBeFocused();
});

test('a document is written in the language that is chosen beside its export, and so is the next one', async ({
  casebook: { page },
}) => {
  await new LockScreen(page).unlock(passphrase);
  await new Frame(page).openBook('Aron Atabek');
  await new CaseBookPage(page).openDocument('case-paragraphs');
  const document = new DocumentPage(page);
  await document.expectShown();
  await expect(document.paper).toHaveAttribute('lang', 'en-GB');

  await document.chooseLanguage('Русский');
  await expect(document.paper).toHaveAttribute('lang', 'ru-RU');
  await expect(document.sentences.first()).toContainText(/[а-я]{3}/u);
  await expect(page.getByRole('radio', { name: 'Русский' })).toBeFocused();

  await page.keyboard.press('Alt+ArrowLeft');
  await new CaseBookPage(page).openDocument('defence-brief');
  await expect(document.paper).toHaveAttribute('lang', 'ru-RU');
  await document.chooseLanguage('English');
  await expect(document.paper).toHaveAttribute('lang', 'en-GB');
});
