import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import type { Casebook } from '../driving/casebook';
import { test } from '../driving/harness';
import { EmptyVault } from '../pages/empty-vault';
import { ExportPage } from '../pages/export-page';
import { FirstRun } from '../pages/first-run';
import { Frame } from '../pages/frame';
import { ImportPage } from '../pages/import-page';
import { LockScreen } from '../pages/lock-screen';
import { say } from '../pages/words';
import { booksOf2014, passphrase } from '../driving/prepared-vault';

type Interchange = {
  readonly format: string;
  readonly version: number;
  readonly caseBooks: readonly Readonly<Record<string, unknown>>[];
  readonly registers: Readonly<Record<string, readonly unknown[]>>;
};

async function readInterchange(path: string): Promise<Interchange> {
  return JSON.parse(await readFile(path, 'utf8')) as Interchange;
}

/** What a file holds, in numbers: records of each case book by its title, entries of each register. */
function countsOf({ caseBooks, registers }: Interchange): unknown {
  const size = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
  const lists = (of: Readonly<Record<string, unknown>>): unknown =>
    Object.fromEntries(Object.entries(of).flatMap(([name, list]) => (size(list) > 0 ? [[name, size(list)]] : [])));
  return {
    caseBooks: Object.fromEntries(caseBooks.map((book) => [String(book['title']), lists(book)])),
    registers: lists(registers),
  };
}

/** The same file with each case book under its title, because every vault gives a case book an id of its own. */
function byTitle(file: Interchange): unknown {
  const text = file.caseBooks.reduce(
    (rest, { id, title }) => rest.replaceAll(JSON.stringify(id), JSON.stringify(title)),
    JSON.stringify(file),
  );
  return JSON.parse(text);
}

async function exportAll(casebook: Casebook, path: string): Promise<Interchange> {
  await new Frame(casebook.page).go('frame.export');
  await casebook.answerSaveDialog(path);
  const page = new ExportPage(casebook.page);
  await expect(page.warning).toBeVisible();
  await page.save(basename(path));
  return readInterchange(path);
}

test('case books come in through a dialog and a preview, and only once', async ({ casebook }) => {
  const { page } = casebook;
  await new FirstRun(page).setUp(passphrase);
  const frame = new Frame(page);
  const importPage = new ImportPage(page);
  const given = await readInterchange(booksOf2014);

  await test.step('Close the dialog without choosing: nothing happens', async () => {
    await new EmptyVault(page).importBooks();
    await casebook.answerOpenDialog(null);
    await importPage.chooseFile();
    await expect(frame.count(0)).toBeVisible();
  });

  await test.step('Look at what the file holds', async () => {
    await casebook.answerOpenDialog(booksOf2014);
    await importPage.chooseFile();
    await expect(importPage.previewOf('kazakhstan-2014.json')).toBeVisible();
    const shown = await importPage.books();
    expect(shown.map(({ title }) => title)).toEqual(given.caseBooks.map((book) => book['title']));
    expect(shown.every(({ records }) => records > 0)).toBe(true);
    await expect(frame.count(0)).toBeVisible();
  });

  await test.step('Take it in', async () => {
    await importPage.confirm(16);
    await importPage.expectDone();
    await expect(frame.count(16)).toBeVisible();
    for (const book of given.caseBooks) await expect(frame.book(String(book['title']))).toHaveCount(1);
    await expect(frame.submission('Kazakhstan')).toBeVisible();
  });

  await test.step('Choose the same file again: all of it is already here', async () => {
    await importPage.chooseFile();
    await expect(importPage.main.getByText(say('import.unchanged'))).toHaveCount(16);
  });
});

test.describe('from a vault with case books', () => {
  test.use({ conditions: { vault: 'prepared' } });

  test('an export holds all that came in, and gives the same vault on another computer', async ({
    casebook,
    elsewhere,
  }) => {
    await new LockScreen(casebook.page).unlock(passphrase);
    const exported = await exportAll(casebook, join(casebook.profile, 'exported.json'));
    expect(exported).toMatchObject({ format: 'defender-casebook', version: 1 });
    expect(countsOf(exported)).toEqual(countsOf(await readInterchange(booksOf2014)));

    await new FirstRun(elsewhere.page).setUp(passphrase);
    await new EmptyVault(elsewhere.page).importBooks();
    await elsewhere.answerOpenDialog(join(casebook.profile, 'exported.json'));
    const importPage = new ImportPage(elsewhere.page);
    await importPage.chooseFile();
    await importPage.confirm(16);
    await importPage.expectDone();
    await expect(new Frame(elsewhere.page).count(16)).toBeVisible();
    const again = await exportAll(elsewhere, join(elsewhere.profile, 'again.json'));
    expect(byTitle(again)).toEqual(byTitle(exported));
  });
});
