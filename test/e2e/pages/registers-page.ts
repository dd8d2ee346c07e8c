import { expect, type Locator, type Page } from '@playwright/test';
import type { RegisterName } from '#shared/records/registers';
import { fieldElementId } from '../../../renderer/forms/desk/field-props';
import { say } from './words';

/** What all case books share: the law, courts and bodies, sources, figures, organisations, counsel. */
export class RegistersPage {
  readonly page: Page;
  readonly list: Locator;
  readonly #main: Locator;

  constructor(page: Page) {
    this.page = page;
    this.#main = page.getByRole('main');
    this.list = page.getByRole('navigation', { name: say('registers.nav') });
  }

  async goTo(register: RegisterName): Promise<void> {
    await this.list.getByRole('button', { name: new RegExp(`^${say(`register.${register}`)}`) }).click();
    await expect(this.#main.getByRole('heading', { level: 1, name: say(`register.${register}`) })).toBeVisible();
  }

  async goToBin(): Promise<void> {
    await this.list.getByRole('button', { name: say('session.bin') }).click();
  }

  /** Begins an entry; gives its place, `bodies/b1`. */
  async newEntry(register: RegisterName): Promise<string> {
    await this.goTo(register);
    await this.#main
      .getByRole('button', { name: say(`registers.new-${register}`) })
      .first()
      .click();
    const field = this.#main.locator(`[id^=${JSON.stringify(fieldElementId(`${register}/`))}]`).first();
    await expect(field).toBeAttached();
    const id = (await field.getAttribute('id')) ?? '';
    return id.slice(fieldElementId('').length).split('/').slice(0, 2).join('/');
  }

  /** An entry in the list that is shown. */
  entry(name: string): Locator {
    return this.#main.getByRole('row').filter({ hasText: name }).first();
  }

  get firstEntry(): Locator {
    return this.#main.getByRole('row').nth(1);
  }

  /** An article in the list by law. */
  get firstNorm(): Locator {
    return this.#main.getByRole('list').last().getByRole('button').first();
  }

  get search(): Locator {
    return this.#main.getByRole('searchbox');
  }

  get doneButton(): Locator {
    return this.#main.getByRole('button', { name: say('holder.done'), exact: true });
  }

  async done(): Promise<void> {
    await this.doneButton.click();
  }
}
