import { join } from 'node:path';
import { installModules, root, runFor, say } from './machine.mjs';

/** `npm run check`: yes or no to the whole tree. Stops at the first no. */

/** @param {string} path */
const tool = (path) => [process.execPath, join(root, 'node_modules', path)];

const layers = ['shared', 'app', 'electron', 'renderer', 'scripts'];

/** @type {readonly (readonly [string, readonly string[]])[]} */
const steps = [
  ['Types and layers (tsc)', [...tool('typescript/bin/tsc'), '-b']],
  ['Rules (eslint)', [...tool('eslint/bin/eslint.js'), '.', '--max-warnings=0']],
  ['Who imports whom (dependency-cruiser)', [...tool('dependency-cruiser/bin/dependency-cruise.mjs'), ...layers]],
  ['Sizes and mutual imports', [process.execPath, join(root, 'scripts/measure.mjs')]],
  ['Nothing unused (knip)', tool('knip/bin/knip.js')],
  ['Format (prettier)', [...tool('prettier/bin/prettier.cjs'), '--check', '.', '--log-level=warn']],
  ['Build', [process.execPath, join(root, 'scripts/build.mjs')]],
  ['Tests', [process.execPath, join(root, 'scripts/test.mjs')]],
];

installModules();
for (const [title, [command = '', ...args]] of steps) {
  say(title);
  const status = runFor(command, args);
  if (status === 0) continue;
  console.error(`✘ ${title}`);
  process.exit(status);
}
console.log('✔ Everything holds');
