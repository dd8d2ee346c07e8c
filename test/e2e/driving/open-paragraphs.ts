import { writeFile } from 'node:fs/promises';
import type { Casebook } from './casebook';
import { CaseBookPage } from '../pages/case-book-page';
import { DocumentPage } from '../pages/document-page';
import { EmptyVault } from '../pages/empty-vault';
import { FirstRun } from '../pages/first-run';
import { ImportPage } from '../pages/import-page';
import { passphrase } from './prepared-vault';

/** A new vault with one case book, and the paragraphs of the case open. */
export async function openParagraphs(casebook: Casebook, path: string, file: string): Promise<DocumentPage> {
  await writeFile(path, file);
  await new FirstRun(casebook.page).setUp(passphrase);
  await casebook.answerOpenDialog(path);
  await new EmptyVault(casebook.page).importBooks();
  const importPage = new ImportPage(casebook.page);
  await importPage.chooseFile();
  await importPage.confirm(1);
  await importPage.expectDone();
  await importPage.openFirst();
  await new CaseBookPage(casebook.page).openDocument('case-paragraphs');
  const document = new DocumentPage(casebook.page);
  await document.expectShown();
  return document;
}
