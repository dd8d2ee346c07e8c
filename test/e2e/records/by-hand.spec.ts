import { expect } from '@playwright/test';
import type { CaseRecord, CollectionName } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import { textIn } from '#shared/values/texts/text';
import { isToldBy, plain } from '../../facts/find-facts';
import { withQuotations } from '../../facts/whole-sentences';
import { nameOf as nameOfFact } from '../../facts/kazakhstan-2014';
import type { Casebook } from '../driving/casebook';
import { test } from '../driving/harness';
import { CaseBookPage } from '../pages/case-book-page';
import { DocumentPage } from '../pages/document-page';
import { FirstRun, numberOf } from '../pages/first-run';
import { KeyboardHands } from '../pages/hands';
import { LockScreen } from '../pages/lock-screen';
import { RecordForm } from '../pages/record-form';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';
import { described, factsOfTheCase, inOrder, kharlamov, kindOf, nameOf } from './kharlamov';

/** Sets up a vault: everything typed, the recovery key read off the screen. */
async function setUpVault(hands: KeyboardHands): Promise<void> {
  const firstRun = new FirstRun(hands.page);
  await firstRun.expectWelcome();
  await press(hands, say('firstRun.welcome.start'));
  await hands.reachNamed(say('firstRun.passphrase.label'));
  await hands.type(passphrase);
  await hands.reachNamed(say('firstRun.passphrase.repeat'));
  await hands.type(passphrase);
  await press(hands, say('firstRun.passphrase.create'));
  const recoveryKey = await firstRun.readRecoveryKey();
  await hands.reachNamed(say('firstRun.recovery.written'));
  await hands.press('Space');
  await press(hands, say('app.next'));
  await expect(firstRun.wordsAsked).toHaveCount(3);
  for (const field of await firstRun.wordsAsked.all()) {
    const number = await numberOf(field);
    await hands.reachNamed(say('firstRun.confirm.word', { number }));
    await hands.type(recoveryKey[number - 1] ?? '');
  }
  await press(hands, say('firstRun.confirm.finish'));
  await firstRun.expectFinished();
}

async function press(hands: KeyboardHands, name: string): Promise<void> {
  await hands.reachNamed(name);
  await hands.press('Enter');
}

/** Begins the case book; the person it is about is its first record. */
async function beginCase(hands: KeyboardHands): Promise<void> {
  await hands.press('Control+Shift+KeyN');
  await expect(hands.page.getByRole('dialog', { name: say('newBook.title') })).toBeVisible();
  await hands.type(kharlamov.title);
  await hands.press('Control+Enter');
  await expect(new CaseBookPage(hands.page).title(kharlamov.title)).toBeVisible();
}

/** The kinds by their name in the menu of new records, on the first page of the case. */
async function newRecord(hands: KeyboardHands, name: CollectionName): Promise<string> {
  const kind = collectionKinds[name];
  const book = new CaseBookPage(hands.page);
  await hands.press('Control+Digit1');
  await expect(book.title(kharlamov.title)).toBeVisible();
  await hands.press('Control+KeyN');
  await expect(hands.page.getByRole('menu')).toBeVisible();
  await hands.type(say(`kind.${kind}.one`));
  await hands.press('Enter');
  return book.placeOfForm(kind);
}

/** The first row of the table of people is the one the book is about. */
async function openPerson(hands: KeyboardHands): Promise<string> {
  await hands.press('Control+Digit2');
  await hands.reachTable();
  await hands.press('ArrowDown');
  await hands.press('Enter');
  return new CaseBookPage(hands.page).placeOfForm('party');
}

async function enterCase(hands: KeyboardHands): Promise<void> {
  for (const name of inOrder) {
    for (const record of Object.values<CaseRecord>(kharlamov[name])) {
      const { id, ...fields } = record;
      await test.step(id, async () => {
        const place = name === 'parties' ? await openPerson(hands) : await newRecord(hands, name);
        await new RecordForm(hands, place, nameOf, kindOf).fill(collectionKinds[name], fields);
        await hands.press('Control+Enter');
      });
    }
  }
}

/** What a reader must know of Adil Soz stands in the register of bodies. */
async function describeBody(hands: KeyboardHands): Promise<void> {
  await press(hands, say('frame.registers'));
  await hands.press('Control+Digit2');
  await hands.reachTable();
  await hands.type(textIn(described?.name ?? '', 'en') ?? '');
  await hands.press('Enter');
  await hands.press('Enter');
  const field = hands.page.locator('[id^="field-bodies/"]').first();
  await expect(field).toBeAttached();
  const place = ((await field.getAttribute('id')) ?? '').replace('field-', '').split('/').slice(0, 2).join('/');
  await new RecordForm(hands, place, nameOf).fill('body', { description: described?.description });
  await hands.press('Control+Enter');
}

/** Kills the program, starts it again and opens the case. */
async function comeBack(casebook: Casebook): Promise<KeyboardHands> {
  await casebook.killProcess();
  await casebook.launch();
  const hands = new KeyboardHands(casebook.page);
  await new LockScreen(casebook.page).expectShown();
  await hands.type(passphrase);
  await hands.press('Enter');
  await new LockScreen(casebook.page).expectOpened();
  await press(hands, kharlamov.title);
  await expect(new CaseBookPage(casebook.page).title(kharlamov.title)).toBeVisible();
  return hands;
}

test('a case is entered from nothing without a mouse, told in full, and half-typed text outlives a power cut', async ({
  casebook,
}) => {
  test.slow();
  const hands = new KeyboardHands(casebook.page);
  const book = new CaseBookPage(casebook.page);
  await test.step('Set up the vault', () => setUpVault(hands));
  await test.step('Begin the case', () => beginCase(hands));
  await enterCase(hands);
  await test.step('Describe a body', () => describeBody(hands));

  await test.step('The case paragraphs tell every fact of the paragraphs of 2014', async () => {
    await press(hands, kharlamov.title);
    await press(hands, say('document.case-paragraphs'));
    const document = new DocumentPage(casebook.page);
    await document.expectShown();
    const sentences = withQuotations(await document.sentences.allInnerTexts()).map(plain);
    const missed = factsOfTheCase.filter((fact) => !isToldBy(sentences, fact)).map(nameOfFact);
    expect(missed).toEqual([]);
    expect(factsOfTheCase.length).toBeGreaterThan(40);
  });

  await test.step('Half a date and half a name are there again after a power cut', async () => {
    await press(hands, kharlamov.title);
    const place = await newRecord(hands, 'hearings');
    await hands.reach(`field-${place}/date`);
    await hands.type('the day af');
    await hands.reach(`field-${place}/court`);
    await hands.type('Supreme Cou');
    await book.expectSaved();

    const again = await comeBack(casebook);
    const page = new CaseBookPage(casebook.page);
    await again.press('Control+Digit7');
    await expect(page.title(say('kind.hearing.many'))).toBeVisible();
    await again.reachTable();
    await again.press('ArrowDown');
    await again.press('ArrowDown');
    await again.press('Enter');
    await expect(page.field(place, 'date')).toHaveValue('the day af');
    await expect(page.field(place, 'court')).toHaveValue('Supreme Cou');
  });
});
