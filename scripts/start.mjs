import { spawn } from 'node:child_process';
import { findElectron } from './electron-runtime.mjs';
import {
  buildWhenStale,
  hasDisplay,
  installModules,
  installSystemPackages,
  isRoot,
  root,
  say,
  withDisplay,
} from './machine.mjs';

/** `npm start`: everything a fresh machine needs, then the program. */
installSystemPackages({ forTests: false });
installModules();
const electron = await findElectron();
buildWhenStale();

if (!hasDisplay()) say('No display here: the window opens on a virtual one (xvfb-run)');
if (isRoot) say('Running as root: Chromium starts without its sandbox. Use an ordinary account for real work.');
const [command, args] = withDisplay(electron.executable, [root, ...(isRoot ? ['--no-sandbox'] : [])]);
const env = { ...process.env, DEFENDER_CASEBOOK_ALLOW_SWITCHES: isRoot ? 'no-sandbox' : '' };
const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
child.on('exit', (code) => process.exit(code ?? 1));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
