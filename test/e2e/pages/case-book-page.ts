import { expect, type Locator, type Page } from '@playwright/test';
import type { DocumentKind } from '#shared/model/document';
import { beginsWith, say } from './words';

/** A case book: its head, its records to read and to change, the documents made of it. */
export class CaseBookPage {
  readonly page: Page;
  readonly saved: Locator;
  readonly #main: Locator;

  constructor(page: Page) {
    this.page = page;
    this.#main = page.getByRole('main');
    this.saved = this.#main.getByText(beginsWith('save.saved', 'time'));
  }

  title(text: string): Locator {
    return this.#main.getByRole('heading', { level: 1, name: text, exact: true });
  }

  async expectSaved(): Promise<void> {
    await expect(this.saved).toBeVisible();
  }

  async editBook(): Promise<void> {
    await this.#main.getByRole('button', { name: say('caseBook.editBook') }).click();
  }

  async doneWithBook(): Promise<void> {
    await this.#main.getByRole('button', { name: say('caseBook.doneBook') }).click();
  }

  /** A field of the book itself, while it is edited. */
  field(label: string): Locator {
    return this.#main.getByRole('textbox', { name: label, exact: true });
  }

  record(title: string): RecordCard {
    return new RecordCard(this.page, this.#main.getByRole('article', { name: title, exact: true }), title);
  }

  async addNote(text: string): Promise<void> {
    await this.#main.getByRole('textbox', { name: say('caseBook.noteText') }).fill(text);
    await this.#main.getByRole('button', { name: say('caseBook.add.note') }).click();
  }

  async openDocument(kind: DocumentKind): Promise<void> {
    const sections = this.page.getByRole('navigation', { name: say('caseBook.sections') });
    await sections.getByRole('button', { name: say(`document.${kind}`) }).click();
  }
}

/** One record of the case, by the title that it had when it was found. */
export class RecordCard {
  readonly card: Locator;
  readonly #title: string;

  constructor(page: Page, card: Locator, title: string) {
    // Its title changes with what is typed; its place on the page does not.
    this.card = card.or(page.getByRole('article').filter({ has: page.getByRole('button', { name: doneWith(title) }) }));
    this.#title = title;
  }

  async edit(): Promise<void> {
    await this.card.getByRole('button', { name: say('caseBook.editRecord', { title: this.#title }) }).click();
  }

  async done(): Promise<void> {
    await this.card.getByRole('button', { name: doneWith(this.#title) }).click();
  }

  /** A field of the record, while it is edited. */
  field(label: string): Locator {
    return this.card.getByRole('textbox', { name: label, exact: true });
  }
}

const doneWith = (title: string): string => say('caseBook.doneRecord', { title });
