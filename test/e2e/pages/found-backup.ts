import { expect, type Locator, type Page } from '@playwright/test';
import { heading, say } from './words';

/** The way from the file of a backup to what it holds, on a new computer and in an open vault. */
export class FoundBackup {
  readonly page: Page;
  readonly main: Locator;
  readonly alert: Locator;
  readonly words: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.alert = this.main.getByRole('alert');
    this.words = this.main.getByRole('textbox', { name: say('unlock.recoveryKey') });
  }

  /** From the first screen of a program without a vault. */
  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: say('firstRun.welcome.restore') }).click();
    await heading(this.page, 'safekeeping.restore.choose').waitFor();
  }

  /** Presses the button that opens the dialog of the system, whichever of its two names it has now. */
  async chooseFile(): Promise<void> {
    const names = [say('safekeeping.restore.chooseFile'), say('safekeeping.restore.chooseOther')];
    await this.main.getByRole('button', { name: new RegExp(`^(?:${names.join('|')})$`) }).click();
  }

  async openWithRecoveryKey(recoveryKey: readonly string[]): Promise<void> {
    await this.words.fill(recoveryKey.join(' '));
    await this.#open();
  }

  /** From the recovery key to two shares of it. */
  async openWithShares(one: string, other: string): Promise<void> {
    await this.main.getByRole('button', { name: say('secrets.shares.have') }).click();
    await this.main.getByLabel(say('secrets.shares.first')).fill(one);
    await this.main.getByLabel(say('secrets.shares.second')).fill(other);
    await this.#open();
  }

  async openWithPassphrase(passphrase: string): Promise<void> {
    await this.main.getByLabel(say('safekeeping.restore.passphrase'), { exact: true }).fill(passphrase);
    await this.#open();
  }

  /** A backup that is shut for keys, with a secret key of one's own. */
  async openWithIdentity(identity: string): Promise<void> {
    await this.main.getByText(say('safekeeping.restore.with-identity'), { exact: true }).click();
    await this.main.getByLabel(say('safekeeping.restore.identity'), { exact: true }).fill(identity);
    await this.#open();
  }

  async #open(): Promise<void> {
    await this.main.getByRole('button', { name: say('safekeeping.restore.open'), exact: true }).click();
  }

  async expectOpened(): Promise<void> {
    await expect(heading(this.page, 'safekeeping.restore.preview')).toBeVisible({ timeout: 30_000 });
  }

  /** The lines of the table of case books. */
  get books(): Locator {
    return this.main.getByRole('rowgroup', { name: say('safekeeping.restore.books'), exact: true }).getByRole('row');
  }

  /** On a new computer: everything, under a new passphrase. */
  async bringEverythingBack(passphrase: string): Promise<void> {
    const go = this.page.getByRole('button', { name: say('safekeeping.restore.next') });
    await go.click();
    await this.page.getByLabel(say('firstRun.passphrase.label'), { exact: true }).fill(passphrase);
    await this.page.getByLabel(say('firstRun.passphrase.repeat')).fill(passphrase);
    await this.page.getByRole('button', { name: say('firstRun.passphrase.restore') }).click();
  }

  /** In an open vault: what is chosen. */
  async bringBack(books: number): Promise<void> {
    await this.main.getByRole('button', { name: say('safekeeping.restore.bring', { count: books }) }).click();
    await expect(this.main.getByText(say('safekeeping.restore.done', { count: books }))).toBeVisible({
      timeout: 30_000,
    });
  }
}
