import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { startProgram } from '../../scripts/bench/program';
import { FirstRun } from './pages/first-run';
import { EmptyVault } from './pages/empty-vault';
import { Frame } from './pages/frame';
import { CaseBookPage } from './pages/case-book-page';

const app0 = readFileSync('/tmp/books-app-path', 'utf8').trim();
const profile = mkdtempSync(join(tmpdir(), 'casebook-books-'));
const { executable } = await findElectron();
const pass = 'anchor velvet orbit cinnamon lantern puzzle';
let n = 0;
async function start() {
  const { app, page } = await startProgram(executable, app0, profile);
  page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  page.on('console', (m) => {
    if (m.type() === 'error') console.log('CONSOLE', m.text());
  });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800);
  });
  page.setDefaultTimeout(15000);
  return { app, page };
}
let { app, page } = await start();
const shot = async (name: string) => {
  await page.waitForTimeout(400);
  n += 1;
  await page.screenshot({ path: `/tmp/books-shots/${n}-${name}.png` });
  console.log('shot', n, name);
};
try {
  await new FirstRun(page).setUp(pass);
  await new EmptyVault(page).openSample();
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Import/ })
    .click();
  await page.getByRole('button', { name: 'Open the first one' }).click();
  await page.waitForTimeout(800);
  await shot('case');
  await new Frame(page).go('frame.settings');
  await shot('settings');
  await page.getByRole('button', { name: 'Enter yourself as counsel' }).click();
  await shot('own-counsel');
  const name = page.locator('[id*="name"]').filter({ visible: true }).first();
  console.log('name field', await name.getAttribute('id'));
  await name.fill('Aigul Saparova');
  await page.waitForTimeout(1500);
  const frame = new Frame(page);
  await frame.openBook('Daniyar Ozgerbekov');
  let book = new CaseBookPage(page);
  await book.goToSection('note');
  await book.firstRow.press('Enter');
  const place = await book.placeOfForm('note');
  await book.field(place, 'text').fill('A changed text of the note');
  await page.waitForTimeout(1200);
  await page.getByRole('main').getByRole('button', { name: 'History', exact: true }).click();
  await shot('history');
  await page.keyboard.press('Escape');
  await page.getByRole('main').getByRole('button', { name: 'Delete', exact: true }).click();
  await page.waitForTimeout(800);
  await shot('deleted');
  await book.goTo('bin');
  await shot('bin');
  await page
    .getByRole('main')
    .getByRole('button', { name: 'Restore', exact: true })
    .first()
    .click();
  await page.waitForTimeout(800);
  await shot('restored');
  await book.goToSection('decision');
  await book.firstRow.press('Enter');
  const decision = await book.placeOfForm('decision');
  await book.field(decision, 'date').fill('some day in Nauryz');
  await page.waitForTimeout(1500);
  await shot('draft');
  app.process().kill('SIGKILL');
  await new Promise((r) => setTimeout(r, 1500));
  ({ app, page } = await start());
  await page.getByLabel('Passphrase', { exact: true }).fill(pass);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await new Frame(page).openBook('Daniyar Ozgerbekov');
  book = new CaseBookPage(page);
  await book.goToSection('decision');
  await book.firstRow.press('Enter');
  await page.waitForTimeout(800);
  console.log('draft after kill:', await book.field(decision, 'date').inputValue());
  await shot('draft-after-kill');
  await new Frame(page).go('frame.settings');
  await page.getByRole('button', { name: 'Delete the sample' }).click();
  await shot('ask');
  await page.getByRole('alertdialog').getByRole('button').last().click();
  await page.waitForTimeout(2000);
  await shot('sample-gone');
  await new Frame(page).go('frame.registers');
  await shot('registers');
} catch (e) {
  console.log('FAILED', String(e).slice(0, 800));
  await shot('failed');
}
await app.close();
