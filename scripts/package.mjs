import { join } from 'node:path';
import { findElectron } from './electron-runtime.mjs';
import { buildWhenStale, installModules, root, run, say } from './machine.mjs';

/** `npm run package`: the program in a folder of its own, in `dist/`, with every fuse set. Needs no network. */
installModules();
const electron = await findElectron({ forUsers: true });
buildWhenStale();

run(
  process.execPath,
  [
    join(root, 'node_modules/electron-builder/cli.js'),
    ...['--dir', '--publish', 'never'],
    `-c.electronDist=${electron.folder}`,
    `-c.electronVersion=${electron.version}`,
  ],
  { ...process.env, DEBUG: '' },
);
say(`The program is in ${join(root, 'dist')}`);
if (electron.binary === 'development') {
  console.warn('! FOR DEVELOPMENT ONLY: this package holds an old, unsupported Electron. Do not give it to anyone.');
  console.warn('  It carries DEVELOPMENT-ONLY.txt and says so in its settings.');
}
