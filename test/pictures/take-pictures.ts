import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { Casebook, projectFolder } from '../e2e/casebook';
import { Camera } from './camera';
import { showBeginning } from './beginning';

const folder = join(projectFolder, 'screenshots');
rmSync(folder, { recursive: true, force: true });
const profile = mkdtempSync(join(tmpdir(), 'casebook-pictures-'));
const casebook = new Casebook((await findElectron()).executable, profile);
const camera = new Camera(folder);
try {
  await casebook.launch();
  await showBeginning(casebook, camera);
} finally {
  await casebook.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
console.log(`${String(camera.taken)} screens in ${folder}`);
if (casebook.problems.length > 0) {
  console.error(['Errors that the page wrote:', ...casebook.problems].join('\n'));
  process.exitCode = 1;
}
