import { join } from 'node:path';
import type { Casebook } from '../e2e/driving/casebook';
import { passphrase } from '../e2e/driving/prepared-vault';
import { CaseBookPage } from '../e2e/pages/case-book-page';
import { HandOverPage, MergesPage, TakeInPage } from '../e2e/pages/exchange-page';
import { FirstRun } from '../e2e/pages/first-run';
import { Frame } from '../e2e/pages/frame';
import { heading, say } from '../e2e/pages/words';
import type { Camera } from './camera';

const caseOfTheSample = 'Daniyar Ozgerbekov';

/** Handing the sample over to a second vault, which changes it and hands it back; the conflicts, and the way back. */
export async function showExchange(casebook: Casebook, elsewhere: Casebook, camera: Camera): Promise<void> {
  await showFirstPage(casebook, camera);
  const first = await showHandOver(casebook, camera);
  await new FirstRun(elsewhere.page).setUp(passphrase);
  await showTakeIn(elsewhere, first, camera);
  await changeReference(casebook, 'A-2');
  await changeReference(elsewhere, 'B-17');
  await changeRecord(casebook, 'Room 4, on the second floor');
  await changeRecord(elsewhere, 'Great hall');
  await attach(elsewhere, 'verdict.pdf');
  const back = await handBack(elsewhere);
  const taking = await lookAt(casebook, back, camera, 'return');
  await taking.takeIn();
  await camera.take(casebook.page, 'take-in-merged');
  await taking.openConflicts(await conflictsIn(casebook), caseOfTheSample);
  await camera.takeWhole(casebook.page, 'conflicts');
  await new CaseBookPage(casebook.page).goTo('overview');
  await camera.take(casebook.page, 'overview-with-conflicts');
  await new CaseBookPage(casebook.page).goTo('merges');
  await showSettling(casebook, camera);
}

type Packet = { readonly path: string; readonly name: string; readonly opens: readonly string[] };

async function showFirstPage({ page }: Casebook, camera: Camera): Promise<void> {
  await new Frame(page).go('frame.exchange');
  await heading(page, 'exchange.title').waitFor();
  await page.getByRole('img', { name: say('exchange.code.qr') }).waitFor();
  await camera.takeWhole(page, 'exchange');
  await page.getByRole('button', { name: say('exchange.colleagues.add') }).click();
  const dialog = page.getByRole('dialog', { name: say('exchange.colleagues.addTitle') });
  await dialog.getByRole('textbox', { name: say('exchange.colleagues.name') }).fill('Dana Ibrayeva');
  await dialog.getByRole('textbox', { name: say('exchange.colleagues.code') }).fill('casebook1nothing');
  await dialog.getByRole('button', { name: say('exchange.colleagues.addGo'), exact: true }).click();
  await dialog.getByRole('alert').waitFor();
  await camera.take(page, 'add-colleague-not-a-code');
  await page.keyboard.press('Escape');
}

async function showHandOver(casebook: Casebook, camera: Camera): Promise<Packet> {
  const { page } = casebook;
  await new Frame(page).openBook(caseOfTheSample);
  const handing = new HandOverPage(page);
  await handing.open(caseOfTheSample);
  const opens = await handing.openingWords();
  await camera.takeWhole(page, 'hand-over');
  await page.getByText(say('exchange.give.privileged'), { exact: true }).click();
  await page.getByText(say('exchange.give.lock-colleague'), { exact: true }).click();
  await camera.takeWhole(page, 'hand-over-privileged');
  await page.getByText(say('exchange.give.privileged'), { exact: true }).click();
  await page.getByText(say('exchange.give.lock-phrase'), { exact: true }).click();
  const path = join(casebook.profile, 'first.dcx');
  await casebook.answerSaveDialog(path);
  await handing.save('first.dcx');
  await camera.takeWhole(page, 'handed-over');
  return { path, name: 'first.dcx', opens };
}

async function showTakeIn(casebook: Casebook, packet: Packet, camera: Camera): Promise<void> {
  const taking = await lookAt(casebook, packet, camera, 'new');
  await casebook.page.getByRole('button', { name: say('exchange.take.remember') }).click();
  await camera.take(casebook.page, 'remember-colleague');
  await casebook.page.getByRole('dialog').getByRole('textbox').fill('Dana Ibrayeva');
  await casebook.page.getByRole('button', { name: say('exchange.colleagues.rememberGo'), exact: true }).click();
  await casebook.page.getByRole('dialog').waitFor({ state: 'hidden' });
  await taking.takeIn();
  await camera.take(casebook.page, 'take-in-new');
}

/** Looks at a file, with wrong words first. */
async function lookAt(casebook: Casebook, packet: Packet, camera: Camera, name: string): Promise<TakeInPage> {
  const { page } = casebook;
  const taking = new TakeInPage(page);
  await taking.open();
  await camera.take(page, `take-in-${name}-choose`);
  await casebook.answerOpenDialog(packet.path);
  await taking.chooseFile();
  await taking.typeWords(['wrong']);
  await taking.alert.waitFor({ timeout: 60_000 });
  await camera.take(page, `take-in-${name}-wrong-words`);
  await taking.typeWords(packet.opens);
  await taking.expectPreviewOf(packet.name);
  await camera.takeWhole(page, `take-in-${name}-preview`);
  return taking;
}

async function changeReference({ page }: Casebook, text: string): Promise<void> {
  await new Frame(page).openBook(caseOfTheSample);
  const book = new CaseBookPage(page);
  await book.editBook();
  await book.bookField(say('field.book.reference')).fill(text);
  await book.goTo('overview');
  await book.expectSaved();
}

/** The first hearing is in another room. */
async function changeRecord({ page }: Casebook, text: string): Promise<void> {
  const book = new CaseBookPage(page);
  await book.goToSection('hearing');
  await book.firstRow.click();
  const place = await book.placeOfForm('hearing');
  await book.field(place, 'room').fill(text);
  await book.done();
  await book.expectSaved();
}

async function attach({ page }: Casebook, fileName: string): Promise<void> {
  const book = new CaseBookPage(page);
  const place = await book.newRecord('attachment');
  await book.field(place, 'fileName').fill(fileName);
  await book.done();
  await book.expectSaved();
}

async function handBack(casebook: Casebook): Promise<Packet> {
  const { page } = casebook;
  await new Frame(page).openBook(caseOfTheSample);
  const handing = new HandOverPage(page);
  await handing.open(caseOfTheSample);
  const opens = await handing.openingWords();
  const path = join(casebook.profile, 'back.dcx');
  await casebook.answerSaveDialog(path);
  await handing.save('back.dcx');
  return { path, name: 'back.dcx', opens };
}

async function conflictsIn({ page }: Casebook): Promise<number> {
  const told = await page
    .getByRole('main')
    .getByText(/places? where you differ/u)
    .first()
    .innerText();
  return Number(/(\d+) place/u.exec(told)?.[1] ?? 0);
}

async function showSettling({ page }: Casebook, camera: Camera): Promise<void> {
  const merges = new MergesPage(page);
  await page
    .getByRole('button', { name: say('exchange.merges.allOwn', { count: await merges.conflicts.count() }) })
    .click();
  await page.getByRole('alertdialog').waitFor();
  await camera.take(page, 'same-for-all');
  await page.keyboard.press('Escape');
  await merges.take('B-17');
  await camera.take(page, 'conflict-chosen');
  await page
    .getByRole('button', { name: /^Undo the merge of/u })
    .first()
    .click();
  await page.getByRole('alertdialog').waitFor();
  await camera.take(page, 'undo-merge');
  await page.keyboard.press('Escape');
}
