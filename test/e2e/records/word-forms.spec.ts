import { expect } from '@playwright/test';
import { fieldElementId } from '../../../renderer/forms/desk/field-props';
import { test } from '../driving/harness';
import { Frame } from '../pages/frame';
import { byId } from '../pages/hands';
import { HolderPages } from '../pages/holder-pages';
import { LockScreen } from '../pages/lock-screen';
import { RegistersPage } from '../pages/registers-page';
import { say } from '../pages/words';
import { passphrase } from '../driving/prepared-vault';

test.use({ conditions: { vault: 'prepared' } });

test('the genitive of the name of a court is recorded by keyboard, and stands in the history', async ({
  casebook: { page },
}) => {
  await new LockScreen(page).unlock(passphrase);
  await new Frame(page).go('frame.registers');
  const registers = new RegistersPage(page);
  await registers.goTo('bodies');
  await registers.entry('Medeu District Court').click();
  const name = page.locator(byId(fieldElementId('bodies/medeu-court/name')));
  await expect(name).toHaveValue('Medeu District Court');
  await name.focus();

  await page.keyboard.press('Control+KeyA');
  await page.keyboard.insertText('Медеуский районный суд');
  await page.keyboard.press('Tab');
  const forms = page.getByRole('group', { name: say('fields.forms.of', { field: say('field.body.name') }) });
  await expect(forms.getByRole('button', { name: say('fields.forms.title') })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(forms.getByRole('textbox', { name: say('checkValue.form.ru.genitive') })).toBeFocused();
  await page.keyboard.insertText('Медеуского районного суда');

  await new HolderPages(page).press('session.history');
  await expect(
    page.getByRole('region', { name: say('session.historyOf', { record: 'Медеуский районный суд' }) }),
  ).toContainText('Медеуский районный суд (genitive: Медеуского районного суда)');
});
