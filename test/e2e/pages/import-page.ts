import { expect, type Locator, type Page } from '@playwright/test';
import { heading, say } from './words';

/** Taking case books in: choose, look, confirm, read the report. */
export class ImportPage {
  readonly page: Page;
  readonly main: Locator;
  /** What went wrong. */
  readonly alert: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.alert = this.main.getByRole('alert');
  }

  /** Presses the button that opens the dialog of the system, whichever of its three names it has now. */
  async chooseFile(): Promise<void> {
    const names = [say('import.choose'), say('import.chooseOther'), say('import.another')];
    await this.main.getByRole('button', { name: new RegExp(`^(?:${names.join('|')})$`) }).click();
  }

  previewOf(fileName: string): Locator {
    return this.main.getByRole('heading', { name: say('import.preview', { name: fileName }), exact: true });
  }

  get sampleShown(): Locator {
    return heading(this.page, 'import.preview-sample');
  }

  /** The lines of the preview that tell of the case books. */
  async books(): Promise<readonly { readonly title: string; readonly records: number }[]> {
    const table = this.main.getByRole('table').filter({ hasText: say('import.recordsColumn') });
    await expect(table).toBeVisible();
    const rows = await table.getByRole('row').all();
    return Promise.all(
      rows.slice(1).map(async (row) => {
        const [title = '', records = ''] = await row.getByRole('cell').allInnerTexts();
        return { title: title.trim(), records: Number(records) };
      }),
    );
  }

  confirmButton(books: number): Locator {
    return this.main.getByRole('button', { name: say('import.confirm', { count: books }), exact: true });
  }

  async confirm(books: number): Promise<void> {
    await this.confirmButton(books).click();
  }

  async expectDone(): Promise<void> {
    await expect(this.main.getByRole('status').filter({ hasText: say('import.report') })).toBeVisible({
      timeout: 30_000,
    });
  }

  async openFirst(): Promise<void> {
    await this.main.getByRole('button', { name: say('import.openFirst') }).click();
  }
}
