import { expect, type Locator, type Page } from '@playwright/test';
import { beginsWith, heading, say } from './words';

/** Long enough for a backup of the prepared vault to be made, read back and counted. */
const patience = 60_000;

/** The safety page: backups, safety copies, and how everything is kept. */
export class SafetyPage {
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
    const tools = this.page.getByRole('navigation', { name: say('frame.tools') });
    await tools.getByRole('button', { name: say('frame.safety'), exact: true }).click();
    await heading(this.page, 'safekeeping.title').waitFor();
  }

  /** Presses the button that opens the dialog of the system. */
  async choosePlace(name: string): Promise<void> {
    await this.main.getByRole('button', { name: say('safekeeping.place.choose') }).click();
    await expect(this.main.getByText(name, { exact: true })).toBeVisible();
  }

  async makeBackup(): Promise<void> {
    await this.main.getByRole('button', { name: say('safekeeping.backup.make') }).click();
    await expect(this.proof).toBeVisible({ timeout: patience });
  }

  /** Begins a backup and waits for no end. */
  async beginBackup(): Promise<void> {
    await this.main.getByRole('button', { name: say('safekeeping.backup.make') }).click();
    await expect(this.stop).toBeVisible();
  }

  get stop(): Locator {
    return this.main.getByRole('button', { name: say('safekeeping.backup.stop'), exact: true });
  }

  get stopped(): Locator {
    return this.main.getByRole('status').filter({ hasText: say('failure.backup/stopped.what') });
  }

  async makeBackupsByThemselves(): Promise<void> {
    const box = this.main.getByRole('checkbox', { name: say('safekeeping.place.automatic') });
    // The box follows what the vault has kept, so it is checked a moment after the click.
    await box.click({ force: true });
    await expect(box).toBeChecked();
  }

  /** A backup that opens with a passphrase of its own, where keys are set. */
  async makeBackupWith(passphrase: string): Promise<void> {
    await this.typeBackupPassphrase(passphrase);
    await this.makeBackup();
  }

  /** The next backup is to open with a passphrase of its own, where keys are set. */
  async typeBackupPassphrase(passphrase: string): Promise<void> {
    await this.main.getByText(say('safekeeping.backup.shutFor-passphrase'), { exact: true }).click();
    await this.main.getByLabel(say('safekeeping.backup.passphrase'), { exact: true }).fill(passphrase);
    await this.main.getByLabel(say('firstRun.passphrase.repeat')).fill(passphrase);
  }

  /** From now on backups open for somebody else too. */
  async addColleague(name: string, recipient: string): Promise<void> {
    await this.main.getByRole('button', { name: say('safekeeping.keys.others', { count: 0 }) }).click();
    await this.main.getByLabel(say('safekeeping.keys.name'), { exact: true }).fill(name);
    await this.main.getByLabel(say('safekeeping.keys.key'), { exact: true }).fill(recipient);
    await this.main.getByRole('button', { name: say('safekeeping.keys.add'), exact: true }).click();
    await expect(this.main.getByText(recipient, { exact: true })).toBeVisible();
  }

  /** "Tested just now: …" */
  get proof(): Locator {
    return this.main.getByRole('status').filter({ hasText: beginsWith('safekeeping.backup.testedNow', 'counts') });
  }

  /** From the only backup in the place. */
  async bringBackFromPlace(): Promise<void> {
    await this.main.getByRole('button', { name: say('safekeeping.list.title', { count: 1 }) }).click();
    await this.main.getByRole('button', { name: beginsWith('safekeeping.list.lookAt', 'when') }).click();
  }

  async bringBack(): Promise<void> {
    await this.main.getByRole('button', { name: say('safekeeping.back.open') }).click();
  }

  /** Whatever asks before everything is set back. */
  get question(): Locator {
    return this.page.getByRole('alertdialog');
  }
}
