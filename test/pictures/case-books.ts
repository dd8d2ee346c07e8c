import { collectionKinds } from '#shared/records/lists';
import { documentKinds } from '#shared/document/document-kinds';
import type { Casebook } from '../e2e/driving/casebook';
import { type CaseKind, CaseBookPage } from '../e2e/pages/case-book-page';
import { DocumentPage } from '../e2e/pages/document-page';
import { EmptyVault } from '../e2e/pages/empty-vault';
import { Frame } from '../e2e/pages/frame';
import { ImportPage } from '../e2e/pages/import-page';
import { say } from '../e2e/pages/words';
import type { Camera } from './camera';

const kinds: readonly CaseKind[] = Object.values(collectionKinds);
const caseOfTheSample = 'Daniyar Ozgerbekov';

/** The guide to a first case book, and the sample as it comes in. */
export async function showArrival({ page }: Casebook, camera: Camera): Promise<void> {
  const guide = page.getByRole('dialog', { name: say('newBook.title') });
  await page.keyboard.press('Control+KeyN');
  await guide.getByRole('textbox', { name: say('newBook.name') }).fill('Aliya Seitkali');
  await camera.take(page, 'new-case-book-who');
  await guide.getByRole('button', { name: say('newBook.next'), exact: true }).click();
  await camera.take(page, 'new-case-book-what');
  await page.keyboard.press('Escape');
  await guide.waitFor({ state: 'hidden' });
  await new EmptyVault(page).openSample();
  const importPage = new ImportPage(page);
  await importPage.sampleShown.waitFor();
  await camera.takeWhole(page, 'import-preview');
  await importPage.confirm(3);
  await importPage.expectDone();
  await camera.take(page, 'import-done');
}

/** A case book from its first page to its bin. */
export async function showCaseBook({ page }: Casebook, camera: Camera): Promise<void> {
  const frame = new Frame(page);
  await page.getByRole('button', { name: say('frame.home') }).click();
  await camera.takeWhole(page, 'start');
  await frame.openBook(caseOfTheSample);
  const book = new CaseBookPage(page);
  await camera.takeWhole(page, 'overview');
  await book.editBook();
  await camera.takeWhole(page, 'about-the-book');
  for (const kind of kinds) {
    await book.goToSection(kind);
    await camera.take(page, `table-${kind}`);
  }
  for (const kind of kinds) await showForm(page, kind, camera);
  await showUnfinished(book, camera);
  await book.goTo('whole');
  await page.getByRole('article').first().waitFor();
  await camera.takeWhole(page, 'whole-case');
}

/** The first record of a kind, as the sample has it. */
async function showForm(page: CaseBookPage['page'], kind: CaseKind, camera: Camera): Promise<void> {
  const book = new CaseBookPage(page);
  await book.goToSection(kind);
  await book.firstRow.click();
  await book.placeOfForm(kind);
  await camera.takeWhole(page, `form-${kind}`);
}

/** A record that lacks what it must have, a date that can mean two days, a picker with nothing that fits; its history and the bin. */
async function showUnfinished(book: CaseBookPage, camera: Camera): Promise<void> {
  const { page } = book;
  const place = await book.newRecord('decision');
  await camera.takeWhole(page, 'unfinished-decision');
  await book.field(place, 'date').fill('03/04/2011');
  await camera.take(page, 'date-in-question');
  await book.field(place, 'date').fill('the day before');
  await camera.take(page, 'date-not-read');
  await book.field(place, 'by').fill('Court of Nowhere');
  await camera.take(page, 'picker-open');
  await book.field(place, 'by').press('Enter');
  await camera.take(page, 'picker-creates');
  await book.goToSection('decision');
  await camera.take(page, 'table-with-unfinished');
  await book.firstRow.click();
  await page.getByRole('button', { name: say('session.history'), exact: true }).click();
  await camera.take(page, 'history');
  await book.goToSection('task');
  await book.firstRow.click();
  await page.getByRole('button', { name: say('holder.delete'), exact: true }).click();
  await camera.take(page, 'deleted');
  await book.goTo('bin');
  await camera.take(page, 'bin');
}

export async function showDocuments({ page }: Casebook, camera: Camera): Promise<void> {
  const book = new CaseBookPage(page);
  for (const kind of documentKinds.filter((each) => each !== 'upr-submission')) {
    await new Frame(page).openBook(caseOfTheSample);
    await book.openDocument(kind);
    const document = new DocumentPage(page);
    await document.expectShown();
    // With the mouse a press on a value would lead to its field.
    await document.sentences.first().press('Enter');
    await camera.takeWhole(page, `document-${kind}`);
  }
  await new DocumentPage(page).main.getByRole('button', { name: say('document.export') }).click();
  await camera.take(page, 'document-export-warning');
  await page.keyboard.press('Escape');
}
