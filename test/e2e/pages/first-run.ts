import { expect, type Locator, type Page } from '@playwright/test';
import { heading, say } from './words';

/** The way of a newcomer: what this is, a passphrase, the recovery key, a check that it was written down. */
export class FirstRun {
  readonly page: Page;
  readonly passphrase: Locator;
  readonly repeat: Locator;
  readonly create: Locator;
  readonly wordsAsked: Locator;

  constructor(page: Page) {
    this.page = page;
    this.passphrase = page.getByLabel(say('firstRun.passphrase.label'), { exact: true });
    this.repeat = page.getByLabel(say('firstRun.passphrase.repeat'));
    this.create = page.getByRole('button', { name: say('firstRun.passphrase.create') });
    this.wordsAsked = page.getByRole('textbox', { name: wordLabel });
  }

  async expectWelcome(): Promise<void> {
    await expect(heading(this.page, 'firstRun.welcome.title')).toBeVisible();
  }

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: say('firstRun.welcome.start') }).click();
  }

  /** Asks for six words and gives them back. */
  async askForWords(): Promise<string> {
    await this.page.getByRole('button', { name: say('firstRun.passphrase.suggest'), exact: true }).click();
    const offered = this.page.getByRole('status').filter({ hasText: sixWords });
    await expect(offered).toBeVisible();
    return (await offered.innerText()).trim();
  }

  async takeWords(): Promise<void> {
    await this.page.getByRole('button', { name: say('firstRun.passphrase.use') }).click();
  }

  async createVault(): Promise<void> {
    await this.create.click();
    await expect(heading(this.page, 'firstRun.recovery.title')).toBeVisible({ timeout: 30_000 });
  }

  /** Reads the recovery key off the screen, as a person does with pen and paper. */
  async readRecoveryKey(): Promise<readonly string[]> {
    const items = this.page.getByRole('list', { name: say('firstRun.recovery.list') }).getByRole('listitem');
    await expect(items).toHaveCount(24);
    return (await items.allInnerTexts()).map((text) => text.replace(/[^a-z]/g, ''));
  }

  async haveWritten(): Promise<void> {
    await this.page.getByText(say('firstRun.recovery.written')).click();
    await this.page.getByRole('button', { name: say('app.next') }).click();
    await expect(this.wordsAsked).toHaveCount(3);
  }

  /** Types the words that are asked for. */
  async typeAskedWords(recoveryKey: readonly string[]): Promise<void> {
    for (const field of await this.wordsAsked.all()) await field.fill(recoveryKey[(await numberOf(field)) - 1] ?? '');
  }

  async finish(): Promise<void> {
    await this.page.getByRole('button', { name: say('firstRun.confirm.finish') }).click();
  }

  /** That the recovery key was written down is noted, and the vault is open. */
  async expectFinished(): Promise<void> {
    const lock = this.page.getByRole('button', { name: say('frame.lock'), exact: true });
    await expect(lock).toBeVisible({ timeout: 30_000 });
  }

  /** The whole way at once, to an open and empty vault; gives the recovery key. */
  async setUp(passphrase: string): Promise<readonly string[]> {
    await this.start();
    await this.passphrase.fill(passphrase);
    await this.repeat.fill(passphrase);
    await this.createVault();
    const recoveryKey = await this.readRecoveryKey();
    await this.haveWritten();
    await this.typeAskedWords(recoveryKey);
    await this.finish();
    await this.expectFinished();
    await expect(heading(this.page, 'empty.title')).toBeVisible();
    return recoveryKey;
  }
}

const sixWords = /^\s*(?:[a-z-]+\s+){5}[a-z-]+\s*$/;
const wordLabel = new RegExp(`^${say('firstRun.confirm.word', { number: '(\\d+)' })}$`);

/** Which word of the recovery key a field asks for. */
export async function numberOf(field: Locator): Promise<number> {
  const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
  return Number(wordLabel.exec(label)?.[1]);
}
