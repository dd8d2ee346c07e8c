import { expect } from '@playwright/test';
import { fieldElementId, placeIn } from '../../../renderer/forms/desk/field-props';
import { test } from '../driving/harness';
import { CaseBookPage } from '../pages/case-book-page';
import { Frame } from '../pages/frame';
import { byId, QuickHands } from '../pages/hands';
import { LockScreen } from '../pages/lock-screen';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

test('Tab from a choice goes to the field that the choice called up', async ({ casebook: { page } }) => {
  await new LockScreen(page).unlock(passphrase);
  await new Frame(page).openBook('Vladimir Kozlov');
  const hands = new QuickHands(page);
  const sanctions = placeIn(await new CaseBookPage(page).newRecord('decision'), 'sanctions');
  const kind = fieldElementId(placeIn(sanctions, '0/kind'));
  const control = (name: string) => page.locator(byId(fieldElementId(placeIn(sanctions, `0/${name}`))));

  await hands.reach(fieldElementId(sanctions));
  await hands.press('Enter');
  await hands.reach(kind);
  await hands.type(say('choice.decision-sanctions-kind.fine'));
  await hands.press('Tab');
  await expect(control('amount')).toBeFocused();

  await hands.reach(kind);
  await hands.press('Control+a');
  await hands.type('curfew on market days');
  await hands.press('Tab');
  await expect(control('kind/other')).toBeFocused();
});

for (const from of ['the name', 'the button'] as const) {
  test(`Ctrl+Enter makes the record that a field begins, from ${from}, and stays on the page`, async ({
    casebook: { page },
  }) => {
    await new LockScreen(page).unlock(passphrase);
    await new Frame(page).openBook('Vladimir Kozlov');
    const hands = new QuickHands(page);
    const by = placeIn(await new CaseBookPage(page).newRecord('motion'), 'by');

    await hands.reach(fieldElementId(by));
    await hands.type('Zarema Ospanova');
    await hands.press('Enter');
    const making = page.getByRole('group', { name: say('picker.newRecord', { kind: say('kind.party.one') }) });
    await expect(making.getByRole('textbox')).toBeFocused();
    if (from === 'the button') await making.getByRole('button', { name: say('picker.createIt') }).focus();
    await hands.press('Control+Enter');

    await expect(page.getByRole('button', { name: say('picker.remove', { name: 'Zarema Ospanova' }) })).toBeVisible();
    await expect(making).toBeHidden();
    await expect(page.locator(byId(fieldElementId(by)))).toBeFocused();
  });
}
