import type { Page } from '@playwright/test';
import { heading, say } from './words';

/** What an empty vault offers. */
export class EmptyVault {
  readonly page: Page;
  readonly title;

  constructor(page: Page) {
    this.page = page;
    this.title = heading(page, 'empty.title');
  }

  async importBooks(): Promise<void> {
    await this.page.getByRole('button', { name: say('empty.import') }).click();
  }

  async openSample(): Promise<void> {
    await this.page.getByRole('button', { name: say('empty.sample') }).click();
  }
}
