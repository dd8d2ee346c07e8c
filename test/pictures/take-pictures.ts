import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { Casebook, newProfile, projectFolder, removeProfile } from '../e2e/driving/casebook';
import { Camera } from './camera';
import { showBeginning } from './beginning';
import { showArrival, showCaseBook, showDocuments } from './case-books';
import { showExchange } from './exchange';
import { showEmptiness, showRegisters, showTools } from './tools';

const folder = join(projectFolder, 'screenshots');
rmSync(folder, { recursive: true, force: true });
const profile = await newProfile();
const executable = process.env['DEFENDER_CASEBOOK_ELECTRON'] ?? (await findElectron()).executable;
const casebook = new Casebook(executable, profile);
const elsewhere = new Casebook(executable, await newProfile());
const camera = new Camera(folder);
try {
  await casebook.launch();
  await showBeginning(casebook, camera);
  await showEmptiness(casebook, camera);
  await showArrival(casebook, camera);
  await showCaseBook(casebook, camera);
  await showDocuments(casebook, camera);
  await showRegisters(casebook, camera);
  await elsewhere.launch();
  await showExchange(casebook, elsewhere, camera);
  await showTools(casebook, camera);
} finally {
  await casebook.close();
  await removeProfile(profile);
  await elsewhere.close();
  await removeProfile(elsewhere.profile);
}
console.log(`${String(camera.taken)} screens in ${folder}`);
const problems = [...casebook.problems, ...elsewhere.problems];
if (problems.length > 0) {
  console.error(['Errors that the page wrote:', ...problems].join('\n'));
  process.exitCode = 1;
}
