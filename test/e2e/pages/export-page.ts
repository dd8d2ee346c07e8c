import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './words';

/** Writing case books to a readable file. */
export class ExportPage {
  readonly #main: Locator;

  constructor(page: Page) {
    this.#main = page.getByRole('main');
  }

  get warning(): Locator {
    return this.#main.getByRole('note').filter({ hasText: say('export.warnTitle') });
  }

  /** Presses the button that opens the dialog of the system. */
  async askForPlace(): Promise<void> {
    await this.#main.getByRole('button', { name: say('export.go') }).click();
  }

  async expectSaved(fileName: string): Promise<void> {
    await expect(this.#main.getByText(say('export.done', { name: fileName }))).toBeVisible();
  }

  /** Where the dialog is answered by itself: presses the button, and waits for the word that the file is written. */
  async save(fileName: string): Promise<void> {
    await this.askForPlace();
    await this.expectSaved(fileName);
  }
}
