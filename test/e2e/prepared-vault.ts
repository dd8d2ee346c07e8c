import { join } from 'node:path';
import { projectFolder, type Casebook } from './casebook';
import { FirstRun } from './pages/first-run';
import { ImportPage } from './pages/import-page';
import { EmptyVault } from './pages/empty-vault';

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
  await casebook.close();
  return { profile: casebook.profile, recoveryKey };
}
