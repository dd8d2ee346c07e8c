import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Casebook } from '../driving/casebook';
import { test } from '../driving/harness';
import { passphrase } from '../driving/prepared-vault';
import { CaseBookPage } from '../pages/case-book-page';
import { HandOverPage, MergesPage, TakeInPage } from '../pages/exchange-page';
import { FirstRun } from '../pages/first-run';
import { Frame } from '../pages/frame';
import { say } from '../pages/words';
import { attach, said, setReference, title } from './one-case-book';

type Packet = { readonly path: string; readonly name: string; readonly opens: readonly string[] };

/** Hands the case book over into a file of that name, and checks nothing but that it was saved. */
async function handOver(casebook: Casebook, name: string): Promise<Packet & { readonly words: readonly string[] }> {
  const { page } = casebook;
  await new Frame(page).openBook(title);
  const handing = new HandOverPage(page);
  await handing.open(title);
  const opens = await handing.openingWords();
  const path = join(casebook.profile, name);
  await casebook.answerSaveDialog(path);
  await handing.save(name);
  return { path, name, opens, words: await handing.fileWords() };
}

/** Chooses the file and types its words; the preview is shown then. */
async function lookAt(casebook: Casebook, { path, name, opens }: Packet): Promise<TakeInPage> {
  const taking = new TakeInPage(casebook.page);
  await taking.open();
  await casebook.answerOpenDialog(path);
  await taking.chooseFile();
  await taking.typeWords(opens);
  await taking.expectPreviewOf(name);
  return taking;
}

test('a case book goes to a colleague, both change it, and it comes back with what they choose', async ({
  casebook,
  elsewhere,
}) => {
  test.slow();
  await new FirstRun(casebook.page).setUp(passphrase);
  await new FirstRun(elsewhere.page).setUp(passphrase);
  await new Frame(casebook.page).newBook(title);
  await setReference(casebook, 'R-1');
  await attach(casebook, 'protocol.pdf');

  await test.step('It goes over, and only its six words open it', async () => {
    const packet = await handOver(casebook, 'first.dcx');
    const taking = new TakeInPage(elsewhere.page);
    await taking.open();
    await elsewhere.answerOpenDialog(packet.path);
    await taking.chooseFile();
    await taking.typeWords(['wrong', ...packet.opens.slice(1)]);
    await expect(taking.alert).toContainText(say('failure.exchange/wrong-key.what'), { timeout: 60_000 });
    await taking.typeWords(packet.opens);
    await taking.expectPreviewOf(packet.name);
    expect(await taking.fileWords()).toEqual(packet.words);
    await taking.takeIn();
    await taking.openBook(title);
  });

  await test.step('Both change it, and it comes back', async () => {
    await setReference(casebook, 'R-2');
    await setReference(elsewhere, 'R-3');
    await attach(elsewhere, 'verdict.pdf');
    const packet = await handOver(elsewhere, 'second.dcx');
    const taking = await lookAt(casebook, packet);
    await expect(taking.fact('exchange.take.added')).toHaveText('1');
    await expect(taking.fact('exchange.take.conflicts')).toContainText('1');
    await taking.takeIn();
    await taking.openConflicts(1, title);
    const merges = new MergesPage(casebook.page);
    await expect(merges.conflicts).toHaveCount(1);
    await merges.take('R-3');
    await merges.expectNoConflict();
  });

  await test.step('What was chosen goes over, and both have the same', async () => {
    const packet = await handOver(casebook, 'third.dcx');
    const taking = await lookAt(elsewhere, packet);
    await taking.takeIn();
    expect(await said(elsewhere)).toEqual(await said(casebook));
    const again = await lookAt(elsewhere, packet);
    await expect(again.main.getByText(say('exchange.take.same'))).toBeVisible();
  });

  await test.step('A merge is undone as a whole', async () => {
    await attach(elsewhere, 'appeal.pdf');
    const taking = await lookAt(casebook, await handOver(elsewhere, 'fourth.dcx'));
    await taking.takeIn();
    await taking.openBook(title);
    const book = new CaseBookPage(casebook.page);
    await book.goToSection('attachment');
    await expect(book.row('appeal.pdf')).toBeVisible();
    await book.goTo('merges');
    await new MergesPage(casebook.page).undoNewest();
    await book.goToSection('attachment');
    await expect(book.row('verdict.pdf')).toBeVisible();
    await expect(book.row('appeal.pdf')).toHaveCount(0);
  });
});
