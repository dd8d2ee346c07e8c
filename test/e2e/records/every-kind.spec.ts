import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { readInterchange } from '#app/interchange/read-interchange';
import { createTranslator } from '#shared/i18n/translator';
import { type CaseBook, type CollectionName, collectionNames } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import { type Registers, registerNames } from '#shared/records/registers';
import { registerKinds } from '#shared/records/lists';
import { expectValue } from '#shared/result';
import { test } from '../driving/harness';
import type { Casebook } from '../driving/casebook';
import { CaseBookPage } from '../pages/case-book-page';
import { EmptyVault } from '../pages/empty-vault';
import { ExportPage } from '../pages/export-page';
import { FirstRun } from '../pages/first-run';
import { Frame } from '../pages/frame';
import { QuickHands } from '../pages/hands';
import { ImportPage } from '../pages/import-page';
import { LockScreen } from '../pages/lock-screen';
import { RecordForm } from '../pages/record-form';
import { RegistersPage } from '../pages/registers-page';
import { passphrase } from '../driving/prepared-vault';
import { recordTitle } from '../../../renderer/records/record-title';
import { exampleEntryOf, exampleOf } from './example';
import { groundFile, groundName, groundTitle } from './ground';

const english = createTranslator('en');

/** A vault with the ground to point to, and its case book open. */
async function openGround(
  casebook: Casebook,
  folder: string,
  shared: Parameters<typeof groundFile>[0],
): Promise<CaseBookPage> {
  const { page } = casebook;
  const path = join(folder, 'ground.json');
  await writeFile(path, groundFile(shared));
  await new FirstRun(page).setUp(passphrase);
  await casebook.answerOpenDialog(path);
  await new EmptyVault(page).importBooks();
  const importPage = new ImportPage(page);
  await importPage.chooseFile();
  await importPage.confirm(1);
  await importPage.expectDone();
  await new Frame(page).openBook(groundTitle);
  return new CaseBookPage(page);
}

type RegisterEntry = {
  readonly id: string;
  readonly order?: string | undefined;
  readonly privateNote?: string | undefined;
};
type ReadBack = { readonly book: CaseBook; readonly registers: Registers };

/** Locks, unlocks, writes the open format, and reads the case book and the registers in it. */
async function readBack(casebook: Casebook, folder: string): Promise<ReadBack> {
  const locked = await casebook.lockBy(() => new Frame(casebook.page).lock.click());
  await new LockScreen(locked).unlock(passphrase);
  const path = join(folder, 'out.json');
  await casebook.answerSaveDialog(path);
  await new Frame(locked).go('frame.export');
  await new ExportPage(locked).save('out.json');
  const { caseBooks, registers } = expectValue(readInterchange(await readFile(path)));
  const book = caseBooks.find(({ title }) => title === groundTitle);
  if (book === undefined) throw new Error('the case book is not in the file');
  return { book, registers };
}

/** A quarter of the kinds for each test, so that they run beside each other. */
const quarters: readonly (readonly CollectionName[])[] = [
  ['parties', 'expressions', 'proceedings', 'charges', 'coerciveActs'],
  ['detentions', 'treatments', 'hearings', 'decisions'],
  ['expertOpinions', 'motions', 'internationalSteps', 'payments', 'events'],
  ['sources', 'attachments', 'meetings', 'notes', 'tasks', 'links'],
];

for (const names of quarters) {
  const kinds = names.map((name) => collectionKinds[name]);
  test(`every field of these records comes back as it was typed: ${kinds.join(', ')}`, async ({
    casebook,
    profile,
  }) => {
    test.slow();
    const book = await openGround(casebook, profile, 'in the book');
    const typed = new Map<CollectionName, string>();
    for (const name of names) {
      const kind = collectionKinds[name];
      await test.step(kind, async () => {
        const place = await book.newRecord(kind);
        const form = new RecordForm(new QuickHands(casebook.page), place, (to) => groundName(to.kind));
        await form.fill(kind, exampleOf(kind));
        await book.done();
        typed.set(name, place.split('/')[1] ?? '');
      });
    }
    const { book: found } = await readBack(casebook, profile);
    for (const name of names) {
      const id = typed.get(name) ?? '';
      const record = found[name][id];
      expect.soft(record, name).toEqual({ id, order: record?.order, ...exampleOf(collectionKinds[name]) });
    }
  });
}

test('every field of an entry of the registers comes back as it was typed', async ({ casebook, profile }) => {
  test.slow();
  const book = await openGround(casebook, profile, 'in the registers');
  const { page } = casebook;
  const hands = new QuickHands(page);
  const registersPage = new RegistersPage(page);
  for (const register of registerNames) {
    const kind = registerKinds[register];
    await test.step(kind, async () => {
      await new Frame(page).go('frame.registers');
      const place = await registersPage.newEntry(register);
      await new RecordForm(hands, place, (to) => groundName(to.kind)).fill(kind, exampleEntryOf(kind));
      await registersPage.done();
      // A file has the entries that its case books use.
      await new Frame(page).openBook(groundTitle);
      const tie = new RecordForm(hands, await book.newRecord('link'), (to) =>
        to.id === 'typed' ? recordTitle(kind, exampleEntryOf(kind), english) : groundName(to.kind),
      );
      const party = { kind: 'party', id: 'party' };
      await tie.fill('link', { from: { kind, id: 'typed' }, relation: 'following', to: party });
      await book.done();
    });
  }
  const { registers } = await readBack(casebook, profile);
  for (const register of registerNames) {
    const kind = registerKinds[register];
    const record = Object.values<RegisterEntry>(registers[register]).find(
      ({ privateNote }) => privateNote !== undefined,
    );
    expect.soft(record, register).toEqual({ id: record?.id, order: record?.order, ...exampleEntryOf(kind) });
  }
});

test('every kind of record of a case book is typed in by one of these tests', () => {
  expect(quarters.flat().toSorted()).toEqual(collectionNames.toSorted());
});
