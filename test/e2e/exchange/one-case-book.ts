import { expect } from '@playwright/test';
import type { Casebook } from '../driving/casebook';
import { CaseBookPage } from '../pages/case-book-page';
import { Frame } from '../pages/frame';
import { say } from '../pages/words';

/** The case book that goes from one computer to another. */
export const title = 'Aliya Seitkali';

/** Types into the reference of the book itself. */
export async function setReference({ page }: Casebook, text: string): Promise<void> {
  await new Frame(page).openBook(title);
  const book = new CaseBookPage(page);
  await book.editBook();
  await book.bookField(say('field.book.reference')).fill(text);
  await book.goTo('overview');
  await book.expectSaved();
}

/** Adds an attachment of that name. */
export async function attach({ page }: Casebook, fileName: string): Promise<void> {
  await new Frame(page).openBook(title);
  const book = new CaseBookPage(page);
  const place = await book.newRecord('attachment');
  await book.field(place, 'fileName').fill(fileName);
  await book.done();
  await expect(book.row(fileName)).toBeVisible();
  await book.expectSaved();
}

/** What the case book says on its first page and in its attachments. */
export async function said({ page }: Casebook): Promise<unknown> {
  await new Frame(page).openBook(title);
  const book = new CaseBookPage(page);
  const under = await book.under();
  await book.goToSection('attachment');
  await expect(book.firstRow).toBeVisible();
  const rows = await page.getByRole('main').getByRole('row').allInnerTexts();
  return { under, rows: rows.slice(1).toSorted() };
}
