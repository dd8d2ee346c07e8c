import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../driving/harness';
import { EmptyVault } from '../pages/empty-vault';
import { FirstRun } from '../pages/first-run';
import { ImportPage } from '../pages/import-page';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

const file = (book: object): string =>
  JSON.stringify({ format: 'defender-casebook', version: 1, caseBooks: [{ title: 'A book', subject: 'p', ...book }] });

/** A reference that used to be tried at every place of it. */
const longReference = file({
  parties: [{ id: 'p', kind: 'person', name: 'A' }],
  charges: [{ against: ['p'], norm: 'art. 1 '.repeat(6000) }],
});

/** As many records as a list may have, each with faults: much to read, and nothing to take in. */
const manyFaults = file({
  parties: Array.from({ length: 50_000 }, (_, at) => ({
    name: `Person ${at}`,
    roles: ['none'],
    born: 'x'.repeat(190),
  })),
});

test('a hostile file ends with a plain sentence, and reading can be stopped', async ({ casebook }) => {
  const { page, profile } = casebook;
  const importPage = new ImportPage(page);
  await new FirstRun(page).setUp(passphrase);
  await new EmptyVault(page).importBooks();

  await test.step('A long reference', async () => {
    const path = join(profile, 'long.json');
    await writeFile(path, longReference);
    await casebook.answerOpenDialog(path);
    await importPage.chooseFile();
    await expect(importPage.alert).toContainText(say('failure.interchange/invalid.what'));
    await expect(importPage.alert).toContainText(say('failure.interchange/invalid.safe'));
  });

  await test.step('A file that takes long is stopped', async () => {
    const path = join(profile, 'many.json');
    await writeFile(path, manyFaults);
    await casebook.answerOpenDialog(path);
    await importPage.chooseFile();
    await importPage.main.getByRole('button', { name: say('import.cancel') }).click();
    await expect(importPage.main.getByRole('button', { name: say('import.choose') })).toBeVisible();
  });
});
