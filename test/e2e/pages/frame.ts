import type { Locator, Page } from '@playwright/test';
import type { MessageKey } from '#shared/i18n/messages';
import { say } from './words';

/** What stays around every page of an open vault: the tools on top and the list of case books. */
export class Frame {
  readonly page: Page;
  readonly lock: Locator;
  /** What is open now. */
  readonly content: Locator;
  readonly #list: Locator;

  constructor(page: Page) {
    this.page = page;
    this.lock = page.getByRole('button', { name: say('frame.lock'), exact: true });
    this.content = page.getByRole('main');
    this.#list = page.getByRole('complementary', { name: say('frame.caseList') });
  }

  /** One line of the list for each case book. */
  get books(): Locator {
    return this.#list.getByRole('list', { name: say('caseList.title') }).getByRole('listitem');
  }

  book(title: string): Locator {
    return this.books.getByRole('button', { name: title }).first();
  }

  /** How many case books the list says it shows. */
  count(books: number): Locator {
    return this.#list.getByRole('heading', { name: say('caseList.count', { count: books }), exact: true });
  }

  submission(state: string): Locator {
    return this.#list.getByRole('button', { name: say('caseList.submission', { state }) });
  }

  get search(): Locator {
    return this.#list.getByRole('searchbox');
  }

  async openBook(title: string): Promise<void> {
    await this.book(title).click();
    await this.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  }

  /** Begins a case book about a person. By the button: where a case book is open, its key begins a record instead. */
  async newBook(name: string): Promise<void> {
    await this.#list.getByRole('button', { name: say('caseList.new'), exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: say('newBook.title') });
    await dialog.getByRole('textbox', { name: say('newBook.name') }).fill(name);
    await dialog.getByRole('button', { name: say('newBook.createNow') }).click();
  }

  /** Deletes a case book for ever, by keyboard: its title is typed. */
  async erase(title: string): Promise<void> {
    await this.book(title).focus();
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('menuitem', { name: say('caseList.erase') }).click();
    const dialog = this.page.getByRole('alertdialog', { name: say('caseList.eraseTitle') });
    await dialog.getByRole('textbox').fill(title);
    await this.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
  }

  async go(
    tool: Extract<
      MessageKey,
      | 'frame.registers'
      | 'frame.exchange'
      | 'frame.teams'
      | 'frame.import'
      | 'frame.export'
      | 'frame.safety'
      | 'frame.settings'
    >,
  ): Promise<void> {
    const tools = this.page.getByRole('navigation', { name: say('frame.tools') });
    await tools.getByRole('button', { name: say(tool), exact: true }).click();
  }
}
