import type { Locator, Page } from '@playwright/test';
import type { MessageKey } from '#shared/i18n/messages';
import { fieldElementId } from '../../../renderer/forms/desk/field-props';
import { say } from './words';

/** What the pages of every holder have, a case book or the registers. */
export class HolderPages {
  readonly page: Page;
  readonly heading: Locator;
  readonly #main: Locator;

  constructor(page: Page) {
    this.page = page;
    this.#main = page.getByRole('main');
    this.heading = this.#main.getByRole('heading', { level: 1 });
  }

  title(text: string): Locator {
    return this.#main.getByRole('heading', { level: 1, name: text, exact: true });
  }

  /** A row of the table, from 1. */
  row(nth: number): Locator {
    return this.#main.getByRole('row').nth(nth);
  }

  /** The line that says which of the records is shown. */
  place(nth: number, of: number): Locator {
    const end = say('holder.place', { kind: '', place: nth, count: of });
    return this.#main.getByText(new RegExp(`${end}$`));
  }

  /** The first control of the form. */
  get firstField(): Locator {
    return this.#main.locator('input, textarea, select').first();
  }

  /** The last field of the form that a word can be typed into. */
  async lastFieldId(): Promise<string> {
    const start = JSON.stringify(fieldElementId(''));
    const id = await this.#main.locator(`input[id^=${start}], textarea[id^=${start}]`).last().getAttribute('id');
    return id ?? '';
  }

  async press(name: MessageKey): Promise<void> {
    await this.#main.getByRole('button', { name: say(name), exact: true }).click();
  }

  /** What was told last. */
  news(text: string): Locator {
    return this.#main.getByRole('group', { name: text, exact: true });
  }

  /** Takes back by the news that a record was deleted. */
  async takeBack(title: string): Promise<void> {
    const deleted = this.news(say('session.deleted', { count: 1, record: title }));
    await deleted.getByRole('button', { name: say('session.undo'), exact: true }).click();
  }
}
