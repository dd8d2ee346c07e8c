import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { projectFolder, type Casebook } from './casebook';
import { FirstRun } from '../pages/first-run';
import { ImportPage } from '../pages/import-page';
import { EmptyVault } from '../pages/empty-vault';

/** A profile with a vault that holds the case books of 2014, and what opens it. */
export type PreparedVault = { readonly profile: string; readonly recoveryKey: readonly string[] };

/** Opens every vault that a test makes. */
export const passphrase = 'anchor velvet orbit cinnamon lantern puzzle';

export const booksOf2014 = join(projectFolder, 'test/fixtures/kazakhstan-2014.json');

/** Makes the vault as a person does, and leaves the program closed. */
export async function makePreparedVault(casebook: Casebook): Promise<PreparedVault> {
  await casebook.launch();
  const recoveryKey = await new FirstRun(casebook.page).setUp(passphrase);
  await casebook.answerOpenDialog(booksOf2014);
  await new EmptyVault(casebook.page).importBooks();
  const page = new ImportPage(casebook.page);
  await page.chooseFile();
  await page.confirm(16);
  await page.expectDone();
  await expect.poll(() => isSettled(casebook.profile)).toBe(true);
  await casebook.close();
  return { profile: casebook.profile, recoveryKey };
}

/** Whether the vault has said, after a pause, that nothing more is being saved. */
async function isSettled(profile: string): Promise<boolean> {
  const folder = join(profile, 'vault');
  const names = await readdir(folder);
  const newest = async (prefix: string): Promise<number> => {
    const files = names.filter((name) => name.startsWith(prefix)).map((name) => stat(join(folder, name)));
    return Math.max(0, ...(await Promise.all(files)).map(({ mtimeMs }) => mtimeMs));
  };
  return (await newest('mark-')) > (await newest('journal-'));
}
