import { expect, type Locator, type Page } from '@playwright/test';
import { type CollectionName, collectionNames } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import type { DocumentKind } from '#shared/document/document-kinds';
import { fieldElementId } from '../../../renderer/forms/desk/field-props';
import { byId } from './hands';
import { beginsWith, say } from './words';

const parts = {
  overview: 'caseBook.overview',
  whole: 'caseBook.whole',
  merges: 'exchange.merges.nav',
  bin: 'session.bin',
} as const;

export type CaseKind = (typeof collectionKinds)[CollectionName];

/** A case book: the list of its sections, the page that is open, the documents made of it. */
export class CaseBookPage {
  readonly page: Page;
  readonly saved: Locator;
  /** The sections of the case, each with its number of records. */
  readonly sections: Locator;
  /** From the case itself to what is shown. */
  readonly wayHere: Locator;
  readonly #main: Locator;

  constructor(page: Page) {
    this.page = page;
    this.#main = page.getByRole('main');
    this.saved = this.#main.getByText(beginsWith('save.saved', 'time'));
    this.wayHere = page.getByRole('navigation', { name: say('holder.crumbs') });
    this.sections = page.getByRole('navigation', { name: say('caseBook.sections') });
  }

  title(text: string): Locator {
    return this.#main.getByRole('heading', { level: 1, name: text, exact: true });
  }

  /** What is said under the title of the first page: who it is about, its state, its reference. */
  async under(): Promise<string> {
    return this.#main.locator('.holder-head-names > .muted').innerText();
  }

  async expectSaved(): Promise<void> {
    await expect(this.saved).toBeVisible();
  }

  /** Shows the fields of the book itself. */
  async editBook(): Promise<void> {
    await this.#main.getByRole('button', { name: say('caseBook.edit'), exact: true }).click();
  }

  /** A field of the book itself, while it is edited. */
  bookField(label: string): Locator {
    return this.#main.getByRole('textbox', { name: label, exact: true });
  }

  section(kind: CaseKind): Locator {
    return this.sections.getByRole('button', { name: new RegExp(`^${say(`kind.${kind}.many`)}`) });
  }

  async goTo(part: 'overview' | 'whole' | 'merges' | 'bin'): Promise<void> {
    await this.sections.getByRole('button', { name: new RegExp(`^${say(parts[part])}`) }).click();
  }

  async goToSection(kind: CaseKind): Promise<void> {
    await this.section(kind).click();
    await expect(this.title(say(`kind.${kind}.many`))).toBeVisible();
  }

  async openDocument(kind: DocumentKind): Promise<void> {
    await this.sections.getByRole('button', { name: say(`document.${kind}`) }).click();
  }

  /** Begins a record; gives its place, `decisions/d1`. */
  async newRecord(kind: CaseKind): Promise<string> {
    await this.goToSection(kind);
    await this.#main
      .getByRole('button', { name: say(`section.new.${kind}`) })
      .first()
      .click();
    return this.placeOfForm(kind);
  }

  async openRecord(kind: CaseKind, name: string): Promise<string> {
    await this.goToSection(kind);
    await this.row(name).press('Enter');
    return this.placeOfForm(kind);
  }

  /** The first record in the table that is shown. */
  get firstRow(): Locator {
    return this.#main.getByRole('row').nth(1);
  }

  /** A record in the table of its kind. */
  row(name: string): Locator {
    return this.#main.getByRole('row').filter({ hasText: name }).first();
  }

  /** Where the record stands whose form is open, as the ids of its fields tell it. */
  async placeOfForm(kind: CaseKind): Promise<string> {
    const collection = collectionNames.find((name) => collectionKinds[name] === kind);
    const start = fieldElementId(`${collection ?? kind}/`);
    const field = this.#main.locator(`[id^=${JSON.stringify(start)}]`).first();
    await expect(field).toBeAttached();
    const id = (await field.getAttribute('id')) ?? '';
    return id.slice(fieldElementId('').length).split('/').slice(0, 2).join('/');
  }

  /** The control of a field of the record whose form is open. */
  field(place: string, name: string): Locator {
    return this.page.locator(byId(fieldElementId(`${place}/${name}`)));
  }

  async done(): Promise<void> {
    await this.#main.getByRole('button', { name: say('holder.done'), exact: true }).click();
  }
}
