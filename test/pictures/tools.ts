import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { registerNames } from '#shared/records/registers';
import type { Casebook } from '../e2e/driving/casebook';
import { EmptyVault } from '../e2e/pages/empty-vault';
import { Frame } from '../e2e/pages/frame';
import { ImportPage } from '../e2e/pages/import-page';
import { RegistersPage } from '../e2e/pages/registers-page';
import { heading, say } from '../e2e/pages/words';
import type { Camera } from './camera';

/** Every register, an entry of each, and the bin. */
export async function showRegisters({ page }: Casebook, camera: Camera): Promise<void> {
  await new Frame(page).go('frame.registers');
  const registers = new RegistersPage(page);
  for (const register of registerNames) {
    await registers.goTo(register);
    await camera.take(page, `register-${register}`);
    if (register === 'norms') continue;
    await registers.firstEntry.click();
    await registers.doneButton.waitFor();
    await camera.takeWhole(page, `entry-${register}`);
  }
  await registers.goTo('norms');
  await registers.search.fill('discord');
  await camera.take(page, 'law-search');
  await registers.firstNorm.click();
  await registers.doneButton.waitFor();
  await camera.takeWhole(page, 'law-read');
  await page.getByRole('button', { name: say('holder.edit'), exact: true }).click();
  await camera.takeWhole(page, 'entry-norms');
  await registers.goToBin();
  await camera.take(page, 'registers-bin');
}

/** Import, export, settings, the keys, the search. */
export async function showTools(casebook: Casebook, camera: Camera): Promise<void> {
  const { page } = casebook;
  const frame = new Frame(page);
  await frame.go('frame.import');
  await heading(page, 'import.title').waitFor();
  await camera.take(page, 'import');
  const broken = join(casebook.profile, 'broken.json');
  await writeFile(
    broken,
    JSON.stringify({ format: 'defender-casebook', version: 1, caseBooks: [{ charges: [{ brought: 'soon' }] }] }),
  );
  await casebook.answerOpenDialog(broken);
  await new ImportPage(page).chooseFile();
  await new ImportPage(page).alert.waitFor();
  await camera.take(page, 'import-to-mend');
  await frame.go('frame.export');
  await heading(page, 'export.title').waitFor();
  await camera.take(page, 'export');
  await frame.go('frame.settings');
  await heading(page, 'settings.title').waitFor();
  await camera.takeWhole(page, 'settings');
  await page.keyboard.press('F1');
  await page.getByRole('dialog').waitFor();
  await camera.takeWhole(page, 'keys');
  await page.keyboard.press('Escape');
  await frame.search.fill('qala');
  await camera.take(page, 'search');
  await frame.search.fill('nobody');
  await camera.take(page, 'search-nothing');
}

/** An empty vault's other ways: registers and export with nothing in them. */
export async function showEmptiness({ page }: Casebook, camera: Camera): Promise<void> {
  const frame = new Frame(page);
  await frame.go('frame.registers');
  await camera.take(page, 'registers-empty');
  await frame.go('frame.export');
  await heading(page, 'export.title').waitFor();
  await camera.take(page, 'export-empty');
  await page.getByRole('button', { name: say('frame.home') }).click();
  await new EmptyVault(page).title.waitFor();
}
