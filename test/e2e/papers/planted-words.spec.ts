import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { onlyOneTry, test } from '../driving/harness';
import { CaseBookPage } from '../pages/case-book-page';
import { DocumentPage } from '../pages/document-page';
import { Frame } from '../pages/frame';
import { ImportPage } from '../pages/import-page';
import { LockScreen } from '../pages/lock-screen';
import { passphrase } from '../driving/prepared-vault';
import { findPlantedWords } from '../driving/planted-words';

test.describe.configure(onlyOneTry);

test.use({ conditions: { vault: 'prepared' } });

const planted = {
  name: 'Quillambar Zhanaqorgan',
  note: 'tamgaly-vessel-7719',
  passphrase: 'obsidian-firth-3308',
  imported: 'Жумабике Плантова',
  document: 'wrexlow-offence-5521',
} as const;

/** Of the case books of 2014, which have been imported and read as well. */
const names = ['Botabekov', 'Kharlamov', 'Zhanaozen', 'lantern puzzle'];

const words = [...Object.values(planted), ...names];

test('after a session nothing of it can be read in the profile, in any encoding', async ({ casebook }, testInfo) => {
  const { page } = casebook;
  const frame = new Frame(page);
  const book = new CaseBookPage(page);

  await test.step('Type a wrong passphrase, then the right one', async () => {
    await new LockScreen(page).tryPassphrase(planted.passphrase);
    await expect(page.getByRole('alert')).toBeVisible();
    await new LockScreen(page).unlock(passphrase);
  });

  await test.step('Begin a case book and write a note', async () => {
    await frame.newBook(planted.name);
    await expect(book.title(planted.name)).toBeVisible();
    const place = await book.newRecord('note');
    await book.field(place, 'text').fill(planted.note);
    await book.done();
    await expect(book.row(planted.note)).toBeVisible();
    await book.expectSaved();
  });

  await test.step('Import a file and look at a document', async () => {
    const path = testInfo.outputPath('given.json');
    await writeFile(path, JSON.stringify(givenFile));
    await frame.go('frame.import');
    await casebook.answerOpenDialog(path);
    const importPage = new ImportPage(page);
    await importPage.chooseFile();
    await importPage.confirm(1);
    await importPage.expectDone();
    await importPage.openFirst();
    await expect(book.title(planted.imported)).toBeVisible();
    await book.openDocument('case-paragraphs');
    await expect(new DocumentPage(page).paper).toContainText(planted.document);
    await rm(path);
  });

  await test.step('Search while the program runs, and after it was closed', async () => {
    expect(findPlantedWords(casebook.profile, words)).toEqual([]);
    await casebook.close();
    expect(findPlantedWords(casebook.profile, words)).toEqual([]);
  });

  await test.step('The search does find what lies there', async () => {
    const folder = join(casebook.profile, 'Partitions/casebook/IndexedDB/elsewhere');
    await mkdir(folder);
    await writeFile(join(folder, 'left-behind.ldb'), Buffer.from(`..${planted.imported}..`, 'utf16le'));
    expect(findPlantedWords(casebook.profile, words)).toEqual([
      { word: planted.imported, encoding: 'UTF-16 little endian', file: join(folder, 'left-behind.ldb') },
    ]);
  });
});

const givenFile = {
  format: 'defender-casebook',
  version: 1,
  caseBooks: [
    {
      title: planted.imported,
      state: 'active',
      subject: 'subject',
      parties: [
        {
          id: 'subject',
          kind: 'person',
          name: planted.imported,
          roles: ['defendant'],
          gender: 'female',
          consents: [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }],
        },
      ],
      decisions: [
        {
          id: 'verdict',
          kind: 'verdict',
          date: '3 May 2024',
          against: ['subject'],
          outcome: 'convicted',
          charges: ['charge'],
        },
      ],
      charges: [{ id: 'charge', against: ['subject'], stage: 'charge', offence: planted.document }],
    },
  ],
};
