import { expect, type Locator, type Page } from '@playwright/test';
import type { MessageKey } from '#shared/i18n/messages';
import { numberOf } from './first-run';
import { say } from './words';

type Task = 'passphrase' | 'renew' | 'prove' | 'key' | 'sheet' | 'shares';

const wordLabel = new RegExp(`^${say('firstRun.confirm.word', { number: '\\d+' })}$`);

/** What opens the vault, on the safety page. */
export class SecretsPage {
  readonly page: Page;
  readonly section: Locator;

  constructor(page: Page) {
    this.page = page;
    this.section = page.getByRole('region', { name: say('secrets.title') });
  }

  /** Opens one of the dialogs. */
  async begin(task: Task): Promise<Locator> {
    const opener: MessageKey = `secrets.${task}.open`;
    await this.section.getByRole('button', { name: say(opener), exact: true }).click();
    const title: MessageKey = `secrets.${task}.title`;
    const dialog = this.page.getByRole('alertdialog', { name: say(title) });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  async typeCurrent(dialog: Locator, passphrase: string): Promise<void> {
    await dialog.getByLabel(say('unlock.passphrase'), { exact: true }).fill(passphrase);
  }

  async typeNew(dialog: Locator, passphrase: string): Promise<void> {
    await dialog.getByLabel(say('secrets.passphrase.new'), { exact: true }).fill(passphrase);
    await dialog.getByLabel(say('firstRun.passphrase.repeat')).fill(passphrase);
  }

  async typeRecoveryKey(dialog: Locator, words: readonly string[]): Promise<void> {
    await dialog.getByLabel(say('unlock.recoveryKey')).fill(words.join(' '));
  }

  /** Copies the new recovery key and types the three words that are asked. */
  async takeFreshKey(dialog: Locator): Promise<readonly string[]> {
    const items = dialog.getByRole('list', { name: say('firstRun.recovery.list') }).getByRole('listitem');
    await expect(items).toHaveCount(24);
    const words = (await items.allInnerTexts()).map(onlyWord);
    await dialog.getByText(say('firstRun.recovery.written')).click();
    await dialog.getByRole('button', { name: say('app.next'), exact: true }).click();
    const asked = dialog.getByRole('textbox', { name: wordLabel });
    await expect(asked).toHaveCount(3);
    for (const field of await asked.all()) await field.fill(words[(await numberOf(field)) - 1] ?? '');
    await dialog.getByRole('button', { name: say('app.next'), exact: true }).click();
    return words;
  }

  /** The shares that are shown, each as its words. */
  async readShares(dialog: Locator): Promise<readonly string[]> {
    const lists = dialog.getByRole('list');
    await expect(lists).toHaveCount(3);
    const shares: string[] = [];
    for (const list of await lists.all()) {
      shares.push((await list.getByRole('listitem').allInnerTexts()).map(onlyWord).join(' '));
    }
    return shares;
  }

  async press(dialog: Locator, action: MessageKey): Promise<void> {
    await dialog.getByRole('button', { name: say(action), exact: true }).click();
  }

  /** Waits until it is done, and closes. */
  async expectDone(dialog: Locator, told: MessageKey): Promise<void> {
    await expect(dialog.getByText(say(told))).toBeVisible({ timeout: 150_000 });
    await this.press(dialog, 'app.close');
    await expect(dialog).toBeHidden();
  }
}

function onlyWord(text: string): string {
  return text.replaceAll(/[^a-z]/g, '');
}
