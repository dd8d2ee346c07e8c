import { open, shot } from './zz-reg-look';
const { page, close } = await open();
try {
  await shot(page, '01-empty');
  await page
    .getByRole('button', { name: /New case book/ })
    .first()
    .click();
  await shot(page, '02-new-who');
  await page.keyboard.type('Aigerim Serik');
  await page.getByLabel('The name in another script or spelling').fill('Айгерим Серик');
  await page.keyboard.press('Enter');
  await shot(page, '03-new-what');
  await page.getByLabel('What are they accused of?').fill('insult');
  await page.getByLabel('What did they say, write or do?').fill('a post about the mayor');
  await page.getByLabel('In custody since').fill('3 May 2025');
  await page.getByRole('combobox', { name: 'Country' }).fill('Kaz');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await shot(page, '04-new-what-filled');
  await page.getByRole('button', { name: 'Create the case book' }).click();
  await shot(page, '05-overview');
  await page.getByRole('button', { name: 'Law and registers' }).click();
  await shot(page, '06-law-empty');
  await page.getByRole('button', { name: /Add the international standards/ }).click();
  await shot(page, '07-pack-preview');
  await page.getByRole('button', { name: 'Add to the registers' }).click();
  await shot(page, '08-pack-done');
  await page.getByRole('button', { name: 'Open the law' }).click();
  await page.getByRole('button', { name: /Add the law of Kazakhstan/ }).click();
  await page.getByRole('button', { name: 'Add to the registers' }).click();
  await page.getByRole('button', { name: 'Open the law' }).click();
  await shot(page, '09-law');
  await page.getByRole('button', { name: /^Article 14\b/ }).click();
  await shot(page, '10-article');
  await page.keyboard.press('Control+PageDown');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await shot(page, '11-article-form');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('radio', { name: 'As a table' }).click();
  await shot(page, '12-law-table');
  await page.getByRole('button', { name: 'Courts and other bodies' }).click();
  await shot(page, '13-bodies-empty');
  await page.keyboard.press('Control+n');
  await shot(page, '14-body-new');
  await page.getByRole('button', { name: 'Settings' }).click();
  await shot(page, '15-settings');
  await page.keyboard.press('F1');
  await shot(page, '16-help');
} finally {
  await close();
}
