import { expect, type Locator, type Page } from '@playwright/test';
import { heading, say } from './words';

/** The locked vault: a passphrase, or the 24 words. */
export class LockScreen {
  readonly page: Page;
  readonly passphrase: Locator;
  readonly recoveryKey: Locator;

  constructor(page: Page) {
    this.page = page;
    this.passphrase = page.getByLabel(say('unlock.passphrase'), { exact: true });
    this.recoveryKey = page.getByLabel(say('unlock.recoveryKey'));
  }

  async expectShown(): Promise<void> {
    await expect(heading(this.page, 'unlock.title')).toBeVisible();
  }

  async tryPassphrase(text: string): Promise<void> {
    await this.passphrase.fill(text);
    await this.open();
  }

  async useRecoveryKey(): Promise<void> {
    await this.page.getByRole('button', { name: say('unlock.useRecovery') }).click();
  }

  async usePassphrase(): Promise<void> {
    await this.page.getByRole('button', { name: say('unlock.usePassphrase') }).click();
  }

  async tryRecoveryKey(text: string): Promise<void> {
    await this.recoveryKey.fill(text);
    await this.open();
  }

  /** From the recovery key to two shares of it. */
  async tryShares(one: string, other: string): Promise<void> {
    await this.page.getByRole('button', { name: say('secrets.shares.have') }).click();
    await this.page.getByLabel(say('secrets.shares.first')).fill(one);
    await this.page.getByLabel(say('secrets.shares.second')).fill(other);
    await this.open();
  }

  /** From two shares back to the 24 words. */
  async useWords(): Promise<void> {
    await this.page.getByRole('button', { name: say('secrets.shares.haveKey') }).click();
  }

  private async open(): Promise<void> {
    await this.page.getByRole('button', { name: say('unlock.open'), exact: true }).click();
  }

  /** Opens the vault and waits until it is open. */
  async unlock(passphrase: string): Promise<void> {
    await this.tryPassphrase(passphrase);
    await this.expectOpened();
  }

  async expectOpened(): Promise<void> {
    await expect(this.page.getByRole('button', { name: say('frame.lock'), exact: true })).toBeVisible({
      timeout: 30_000,
    });
  }
}
