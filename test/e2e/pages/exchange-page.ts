import { expect, type Locator, type Page } from '@playwright/test';
import { Frame } from './frame';
import { beginsWith, heading, say } from './words';

/** Long enough for the six words of a file to be worked through. */
const patience = 60_000;

/** The words of a list, as a person reads them out. */
async function wordsIn(list: Locator): Promise<readonly string[]> {
  const items = list.getByRole('listitem');
  await expect(items).toHaveCount(6);
  return (await items.allInnerTexts()).map((text) => text.replace(/[^a-z-]/g, ''));
}

/** Handing a case book over: what goes, what opens it, and what is left to do once it is saved. */
export class HandOverPage {
  readonly page: Page;
  readonly main: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
  }

  /** From the first page of the case book that is open. */
  async open(title: string): Promise<void> {
    await this.main.getByRole('button', { name: say('exchange.give.open'), exact: true }).click();
    await this.main.getByRole('heading', { level: 1, name: say('exchange.give.title', { title }) }).waitFor();
  }

  /** The six words that open the file. */
  openingWords(): Promise<readonly string[]> {
    return wordsIn(this.main.getByRole('list', { name: say('exchange.give.phrase') }));
  }

  async chooseColleague(name: string): Promise<void> {
    await this.main.getByText(say('exchange.give.lock-colleague'), { exact: true }).click();
    await this.main.getByText(name, { exact: true }).click();
  }

  /** Presses the button that opens the dialog of the system, and waits for the file. */
  async save(fileName: string): Promise<void> {
    await this.main.getByRole('button', { name: say('exchange.give.go'), exact: true }).click();
    const done = this.main.getByRole('heading', { name: say('exchange.give.done', { name: fileName }) });
    await expect(done).toBeVisible({ timeout: patience });
  }

  /** The six words to compare, once the file is saved. */
  fileWords(): Promise<readonly string[]> {
    return wordsIn(this.main.getByRole('list', { name: say('exchange.give.compare') }));
  }
}

/** Taking in what was handed over: choose the file, open it, look, confirm. */
export class TakeInPage {
  readonly page: Page;
  readonly main: Locator;
  /** What went wrong. */
  readonly alert: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.alert = this.main.getByRole('alert');
  }

  async open(): Promise<void> {
    await new Frame(this.page).go('frame.exchange');
    await heading(this.page, 'exchange.title').waitFor();
    await this.main.getByRole('button', { name: say('exchange.take.open') }).click();
    await this.main.getByRole('heading', { level: 1, name: say('exchange.take.title') }).waitFor();
  }

  /** Presses the button that opens the dialog of the system, whichever of its names it has now. */
  async chooseFile(): Promise<void> {
    const names = [say('exchange.take.choose'), say('exchange.take.chooseOther'), say('exchange.take.another')];
    await this.main.getByRole('button', { name: new RegExp(`^(?:${names.join('|')})$`) }).click();
  }

  async typeWords(words: readonly string[]): Promise<void> {
    await this.main.getByRole('textbox', { name: say('exchange.take.phrase') }).fill(words.join(' '));
    await this.main.getByRole('button', { name: say('exchange.take.openFile'), exact: true }).click();
  }

  async expectPreviewOf(fileName: string): Promise<void> {
    const shown = this.main.getByRole('heading', { name: say('exchange.take.holds', { name: fileName }) });
    await expect(shown).toBeVisible({ timeout: patience });
  }

  fileWords(): Promise<readonly string[]> {
    return wordsIn(this.main.getByRole('list', { name: say('exchange.take.compare') }));
  }

  /** What stands beside a name in the preview of the only case book. */
  fact(name: Extract<Parameters<typeof say>[0], `exchange.take.${string}`>): Locator {
    return this.main
      .getByRole('term')
      .filter({ hasText: say(name) })
      .locator('xpath=following-sibling::dd[1]');
  }

  async takeIn(): Promise<void> {
    await this.main.getByRole('button', { name: say('exchange.take.go', { count: 1 }), exact: true }).click();
    const done = this.main.getByText(say('exchange.take.done'), { exact: true });
    await expect(done).toBeVisible({ timeout: patience });
  }

  async openBook(title: string): Promise<void> {
    await this.main.getByRole('button', { name: say('exchange.take.openBook', { title }), exact: true }).click();
    await this.main.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  async openConflicts(count: number, title: string): Promise<void> {
    await this.main.getByRole('button', { name: say('exchange.take.openConflicts', { count, title }) }).click();
    await heading(this.page, 'exchange.merges.title').waitFor();
  }
}

/** Where two differ in a case book, and what came into it. */
export class MergesPage {
  readonly page: Page;
  readonly main: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
  }

  get conflicts(): Locator {
    return this.main.getByRole('article');
  }

  async take(value: string): Promise<void> {
    await this.main.getByRole('button', { name: say('exchange.merges.takeOf', { value }), exact: true }).click();
  }

  async expectNoConflict(): Promise<void> {
    await expect(this.main.getByText(say('exchange.merges.none'))).toBeVisible();
  }

  /** Undoes the newest merge. */
  async undoNewest(): Promise<void> {
    await this.main
      .getByRole('button', { name: beginsWith('exchange.merges.undoOf', 'time') })
      .first()
      .click();
    const question = this.page.getByRole('alertdialog');
    await question.getByRole('button', { name: say('exchange.merges.undoGo'), exact: true }).click();
    await question.waitFor({ state: 'hidden' });
  }
}
