import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { writeInterchange } from '#app/interchange/write-interchange';
import { fieldElementId, placeIn } from '../../../renderer/forms/desk/field-props';
import { aCaseBook, someRegisters } from '../../builders/a-case';
import { test } from '../driving/harness';
import { passphrase } from '../driving/prepared-vault';
import { CaseBookPage } from '../pages/case-book-page';
import { EmptyVault } from '../pages/empty-vault';
import { FirstRun } from '../pages/first-run';
import { Frame } from '../pages/frame';
import { byId, QuickHands } from '../pages/hands';
import { ImportPage } from '../pages/import-page';

/** A case book that links to two units of account of one name. */
function twoUnits(): Uint8Array {
  const units = ['Ruritania', 'Elbonia'].map((country, at) => ({
    id: `u${at}`,
    name: 'base unit',
    plural: 'base units',
    country,
  }));
  const to = { kind: 'party', id: 'p' };
  const book = aCaseBook({
    parties: [{ id: 'p', kind: 'person', name: 'Vera Orlik' }],
    links: units.map(({ id }) => ({ id, from: { kind: 'unitOfAccount', id }, relation: 'following', to })),
  });
  return writeInterchange({ caseBooks: [book], registers: someRegisters({ unitsOfAccount: units }), submissions: [] });
}

test('a sum in a unit of which there are two asks which one, and the answer is given by keys', async ({
  casebook,
  profile,
}) => {
  const { page } = casebook;
  const path = join(profile, 'units.json');
  await writeFile(path, twoUnits());
  await new FirstRun(page).setUp(passphrase);
  await casebook.answerOpenDialog(path);
  await new EmptyVault(page).importBooks();
  const importPage = new ImportPage(page);
  await importPage.chooseFile();
  await importPage.confirm(1);
  await importPage.expectDone();
  await new Frame(page).openBook('A case');
  const hands = new QuickHands(page);
  const amount = placeIn(await new CaseBookPage(page).newRecord('payment'), 'amount');
  const line = page.locator(byId(fieldElementId(amount)));
  const answer = (name: string) => page.getByRole('button', { name, exact: true });

  await hands.reach(fieldElementId(amount));
  await hands.type('20 base units');
  await expect(answer('20 base units (Elbonia)')).toBeVisible();
  await hands.press('ArrowDown');
  await expect(answer('20 base units (Ruritania)')).toBeFocused();
  await hands.press('Escape');
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('20 base units');

  await hands.press('ArrowDown');
  await hands.press('ArrowRight');
  await hands.press('Enter');
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('20 base units (Elbonia)');
  await expect(answer('20 base units (Ruritania)')).toBeHidden();
});
