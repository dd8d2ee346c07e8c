import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './words';

/** A document that a person writes in. */
export class ManuscriptPage {
  readonly page: Page;
  readonly main: Locator;
  readonly title: Locator;
  /** The page to write on. */
  readonly text: Locator;
  /** The headings and paragraphs by their first words, each with how it stands. */
  readonly outline: Locator;
  readonly lines: Locator;
  /** Then, now and yours of what changed in the chosen paragraph. */
  readonly changes: Locator;
  readonly gone: Locator;
  readonly sources: Locator;
  readonly checks: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.title = this.main.getByRole('textbox', { name: say('manuscript.title'), exact: true });
    this.text = this.main.locator('.manuscript-editor [role=textbox]').first();
    this.outline = this.main.getByRole('listbox', { name: say('manuscript.outline.title') });
    this.lines = this.outline.getByRole('option');
    this.changes = this.main.getByRole('region', { name: say('manuscript.changes.title') });
    this.gone = this.main.getByRole('region', { name: say('manuscript.gone.title') });
    this.sources = this.main.getByRole('region', { name: say('document.sources') });
    this.checks = this.main.getByRole('region', { name: say('document.checks') });
  }

  /** Makes a manuscript of the document that is shown, and waits for its text. */
  static async write(page: Page): Promise<ManuscriptPage> {
    await page.getByRole('button', { name: say('manuscript.write') }).click();
    const manuscript = new ManuscriptPage(page);
    await manuscript.expectShown();
    return manuscript;
  }

  async expectShown(): Promise<void> {
    await expect(this.text).toBeVisible({ timeout: 30_000 });
  }

  line(words: string | RegExp): Locator {
    return this.lines.filter({ hasText: words }).first();
  }

  /** Chooses a deed of the paragraph that is chosen. */
  async doWithParagraph(deed: 'hide' | 'show' | 'back' | 'delete' | 'comment'): Promise<void> {
    await this.main.getByRole('button', { name: say('manuscript.outline.deeds') }).click();
    await this.page.getByRole('menuitem', { name: say(`manuscript.deed.${deed}`) }).click();
  }

  async take(): Promise<void> {
    await this.changes.getByRole('button', { name: say('manuscript.changes.take'), exact: true }).click();
  }

  async keep(): Promise<void> {
    await this.changes.getByRole('button', { name: say('manuscript.changes.keep'), exact: true }).click();
  }

  async expectSaved(): Promise<void> {
    await expect(this.main.locator('[data-save=saved]')).toBeVisible();
  }
}
