import type { Locator, Page } from '@playwright/test';
import type { CaseKind } from '../pages/case-book-page';
import { CaseBookPage } from '../pages/case-book-page';
import type { Casebook } from './casebook';
import { DocumentPage } from '../pages/document-page';
import { EmptyVault } from '../pages/empty-vault';
import { HandOverPage, TakeInPage } from '../pages/exchange-page';
import { FirstRun } from '../pages/first-run';
import { Frame } from '../pages/frame';
import { ImportPage } from '../pages/import-page';
import { RegistersPage } from '../pages/registers-page';
import { SafetyPage } from '../pages/safety-page';
import { heading, say } from '../pages/words';
import { passphrase } from './prepared-vault';

/** A screen that is shown now, by its name. */
type Screens = AsyncGenerator<string, void, undefined>;

const caseOfTheSample = 'Daniyar Ozgerbekov';

/** Goes through the screens of the program with the sample in it; at each stop one may look around. */
export async function* tour(casebook: Casebook): Screens {
  await new FirstRun(casebook.page).setUp(passphrase);
  yield* arrival(casebook);
  yield* caseBook(casebook);
  yield* trouble(casebook);
  yield* registers(casebook);
  yield* tools(casebook);
}

async function* arrival({ page }: Casebook): Screens {
  const guide = page.getByRole('dialog', { name: say('newBook.title') });
  await page.keyboard.press('Control+KeyN');
  await guide.getByRole('textbox', { name: say('newBook.name') }).fill('Aliya Seitkali');
  yield 'the guide to a new case book';
  await guide.getByRole('button', { name: say('newBook.next'), exact: true }).click();
  yield 'the second step of the guide';
  await page.keyboard.press('Escape');
  await guide.waitFor({ state: 'hidden' });
  await new EmptyVault(page).openSample();
  const importPage = new ImportPage(page);
  await importPage.sampleShown.waitFor();
  yield 'the preview of an import';
  await importPage.confirm(3);
  await importPage.expectDone();
  await page.getByRole('button', { name: say('frame.home') }).click();
  yield 'the start';
}

const formsShown: readonly CaseKind[] = [
  'party',
  'charge',
  'coerciveAct',
  'decision',
  'expertOpinion',
  'motion',
  'source',
];

async function* caseBook({ page }: Casebook): Screens {
  const book = new CaseBookPage(page);
  await new Frame(page).openBook(caseOfTheSample);
  await page.getByRole('heading', { name: new RegExp(`^${say('caseBook.missing')}`) }).waitFor();
  yield 'the overview of a case';
  await book.editBook();
  yield 'the fields of a case book';
  await book.goToSection('party');
  yield 'a table';
  await book.row(caseOfTheSample).press('Space');
  yield 'a table with a row that is chosen';
  for (const kind of formsShown) {
    await book.goToSection(kind);
    await book.firstRow.click();
    await book.placeOfForm(kind);
    yield `the form: ${kind}`;
  }
  await page.getByRole('button', { name: say('session.history'), exact: true }).click();
  yield 'the history of a record';
  await book.goTo('whole');
  await page.getByRole('article').first().waitFor();
  yield 'the whole case';
  await book.openDocument('case-paragraphs');
  await new DocumentPage(page).expectShown();
  await new DocumentPage(page).sentences.first().click();
  yield 'a document';
}

/** What is not finished, in question, or deleted. */
async function* trouble({ page }: Casebook): Screens {
  const book = new CaseBookPage(page);
  await new Frame(page).openBook(caseOfTheSample);
  const place = await book.newRecord('decision');
  await book.field(place, 'date').fill('03/04/2011');
  yield 'an unfinished record with a date in question';
  await book.field(place, 'by').fill('Court of Nowhere');
  yield 'the list of a picker';
  await book.field(place, 'by').press('Enter');
  yield 'a court made in place';
  await page.getByRole('button', { name: say('app.cancel') }).click();
  await addItem(book.field(place, 'sanctions'));
  yield 'an item of a list';
  await book.goToSection('task');
  yield 'a short table';
  await book.firstRow.click();
  await page.getByRole('button', { name: say('holder.delete'), exact: true }).click();
  yield 'what was just deleted';
  await book.goTo('bin');
  yield 'the bin';
}

async function addItem(button: Locator): Promise<void> {
  await button.press('Enter');
}

async function* registers({ page }: Casebook): Screens {
  await new Frame(page).go('frame.registers');
  const registersPage = new RegistersPage(page);
  await registersPage.goTo('norms');
  yield 'the law';
  await registersPage.firstNorm.click();
  await registersPage.doneButton.waitFor();
  yield 'an article of law';
  await page.getByRole('button', { name: say('holder.edit'), exact: true }).click();
  yield 'the form of an article';
  await registersPage.goTo('bodies');
  yield 'the register of bodies';
  await registersPage.firstEntry.click();
  await registersPage.doneButton.waitFor();
  yield 'an entry of a register';
  await registersPage.goToBin();
  yield 'the bin of the registers';
}

async function* tools({ page }: Casebook): Screens {
  const frame = new Frame(page);
  await frame.go('frame.import');
  await heading(page, 'import.title').waitFor();
  yield 'the import';
  await frame.go('frame.export');
  await heading(page, 'export.title').waitFor();
  yield 'the export';
  yield* exchange(page);
  yield* safety(page);
  await frame.go('frame.settings');
  await heading(page, 'settings.title').waitFor();
  yield 'the settings';
  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor();
  yield 'the keyboard shortcuts';
}

async function* exchange(page: Page): Screens {
  await new Frame(page).openBook(caseOfTheSample);
  const handing = new HandOverPage(page);
  await handing.open(caseOfTheSample);
  await handing.openingWords();
  yield 'handing a case book over';
  await new Frame(page).go('frame.exchange');
  await page.getByRole('img', { name: say('exchange.code.qr') }).waitFor();
  yield 'handing over and taking in';
  await new TakeInPage(page).open();
  yield 'taking in';
}

async function* safety(page: Page): Screens {
  const safetyPage = new SafetyPage(page);
  await safetyPage.open();
  await page.getByRole('button', { name: say('safekeeping.place.choose') }).waitFor();
  yield 'the safety page';
  await page.getByRole('button', { name: say('safekeeping.keys.others', { count: 0 }) }).click();
  await page.getByRole('textbox', { name: say('safekeeping.keys.key'), exact: true }).fill('age1qqq');
  yield 'the key of somebody else, half typed';
  await page.getByRole('button', { name: say('safekeeping.facts.licencesOpen') }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill('bsd');
  yield 'parts and licences';
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await safetyPage.bringBack();
  yield 'bringing back from a backup';
}
