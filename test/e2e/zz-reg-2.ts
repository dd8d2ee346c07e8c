import { open, shot } from './zz-reg-look';
const { page, close } = await open(1920, 1080);
try {
  await page
    .getByRole('button', { name: /Open the sample/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Import 3/ }).click();
  await page.getByRole('button', { name: 'Law and registers' }).click();
  await page.getByRole('button', { name: /Add the law of Kazakhstan/ }).click();
  await page.getByRole('button', { name: 'Add to the registers' }).click();
  await page.getByRole('button', { name: 'Open the law' }).click();
  await shot(page, '20-law-1920');
  await page.getByRole('button', { name: /^Article 174\b/ }).click();
  await page.waitForTimeout(800);
  await shot(page, '21-174');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.waitForTimeout(300);
  await page.getByRole('textbox', { name: 'Subject' }).fill('incitement of discord');
  await page.waitForTimeout(900);
  await page.getByRole('button', { name: 'History', exact: true }).click();
  await page.waitForTimeout(500);
  await shot(page, '22-history');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await shot(page, '23-deleted');
  await page.getByRole('button', { name: 'Bin', exact: true }).click();
  await page.waitForTimeout(700);
  await shot(page, '24-bin');
  await page
    .getByRole('button', { name: /^Restore Article 174|^Restore/ })
    .last()
    .click();
  await shot(page, '25-restored');
  for (const [i, name] of [
    'Courts and other bodies',
    'Shared sources',
    'Shared events',
    'UPR recommendations',
    'Figures',
    'Organisations',
    'Counsel',
  ].entries()) {
    await page.getByRole('navigation', { name: 'Registers' }).getByRole('button', { name }).click();
    await shot(page, `26-${i}-${name.replaceAll(' ', '-')}`);
  }
  await page.getByRole('row', { name: /Botakozova/ }).click();
  await shot(page, '27-counsel');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).click({ force: true });
  await page.getByRole('button', { name: 'Enter your organisation' }).click();
  await page.keyboard.type('Voices of the Steppe');
  await page.waitForTimeout(600);
  await shot(page, '28-settings-dark');
  await page.getByText('Very large').click();
  await shot(page, '29-settings-very-large');
  await page.getByRole('button', { name: 'Law and registers' }).click();
  await shot(page, '30-law-dark-large');
  await page.getByRole('button', { name: /^Article 164\b/ }).click();
  await shot(page, '31-164-dark');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Normal').click();
  await page.getByRole('button', { name: 'Delete the sample' }).first().click();
  await shot(page, '32-erase-ask');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete the sample' }).click();
  await page.waitForTimeout(1200);
  await shot(page, '33-erased');
  await page.getByRole('button', { name: 'Law and registers' }).click();
  await shot(page, '34-law-after');
} finally {
  await close();
}
