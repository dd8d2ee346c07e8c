import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './words';

/** The three steps of travel mode. */
export class TravelDialog {
  readonly page: Page;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('alertdialog', { name: say('travel.title') });
  }

  /** From the safety page. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: say('travel.open') }).click();
    await expect(this.dialog.getByText(say('travel.step-backup'))).toBeVisible();
  }

  /** Presses the button that opens the dialog of the system. */
  async choosePlace(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name: say('safekeeping.place.choose') }).click();
    await expect(this.dialog.getByText(name, { exact: true })).toBeVisible();
  }

  async makeBackup(): Promise<void> {
    await this.dialog.getByRole('button', { name: say('safekeeping.backup.make') }).click();
    await expect(this.dialog.getByText(say('travel.step-prove'))).toBeVisible({ timeout: 60_000 });
  }

  async openBackup(recoveryKey: readonly string[]): Promise<void> {
    await this.dialog.getByRole('textbox', { name: say('unlock.recoveryKey') }).fill(recoveryKey.join(' '));
    await this.dialog.getByRole('button', { name: say('safekeeping.restore.open'), exact: true }).click();
  }

  async expectProved(): Promise<void> {
    await expect(this.dialog.getByText(say('travel.step-erase'))).toBeVisible({ timeout: 30_000 });
  }

  async typeAndErase(word: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: say('travel.type', { word: say('travel.word') }) }).fill(word);
    await this.dialog.getByRole('button', { name: say('travel.erase') }).click();
  }
}
