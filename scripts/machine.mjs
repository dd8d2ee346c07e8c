import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What every command does to the machine before its own work. Node alone: it runs before anything is installed. */

export const root = resolve(import.meta.dirname, '..');
export const isRoot = process.getuid?.() === 0;

/** @param {string} text */
export function say(text) {
  console.log(`· ${text}`);
}

/**
 * Runs a command with our own output and stops the script when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, env = process.env) {
  const status = runFor(command, args, env);
  if (status !== 0) process.exit(status);
}

/**
 * Runs a command with our own output and returns its exit code; ended by a signal counts as a failure.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runFor(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Installs the npm packages of the lock file when they are missing or others. */
export function installModules() {
  if (modulesMatchLock()) return;
  say('Installing the npm packages of the lock file (npm ci)');
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
}

/** Compares contents, not times: a checkout changes the time of the lock file, not what it asks for. */
function modulesMatchLock() {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    if (!(path in installed)) return wanted[path].optional === true || wanted[path].peer === true;
    return installed[path].version === wanted[path].version;
  });
}

/** Several names where distributions differ; the first that the system knows is installed. */
const desktopPackages = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['libnotify4'],
  ['libsecret-1-0'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libdrm2'],
  ['libxkbcommon0'],
  ['fonts-dejavu-core'],
  ['fonts-liberation'],
];
const displayPackages = [['xvfb'], ['xauth']];
/** For a network namespace with a way out that leads nowhere. */
const networkPackages = [['iproute2']];
/** For the dialogs of the system, which no page reaches. */
const dialogPackages = [['xdotool']];
/** Another reader and writer of age files, to try ours against, and `script`, which gives it a terminal to ask in. */
const backupPackages = [['age'], ['bsdutils']];
/** For a stick as it is bought, also where the kernel knows no FAT. */
const stickPackages = [['dosfstools'], ['fusefat']];
/** For a bus of one's own with a screen saver on it. */
const busPackages = [['dbus'], ['libglib2.0-bin'], ['python3-dbusmock']];
/** The engine of the newest Electron by itself; the small one suffices. */
const enginePackages = [['chromium-headless-shell', 'chromium']];
/** What carries the folder of a team for many. */
const carrierPackages = [['syncthing']];
const documentPackages = [['libreoffice-writer-nogui', 'libreoffice-writer'], ['poppler-utils']];

/**
 * Debian and Ubuntu: installs what Electron needs from the system, or says how when we may not.
 * @param {{ forTests: boolean, forTrust?: boolean }} options
 */
export function installSystemPackages({ forTests, forTrust = false }) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const wanted = [
    ...desktopPackages,
    ...(hasDisplay() && !forTests ? [] : displayPackages),
    ...(forTests
      ? [
          ...documentPackages,
          ...networkPackages,
          ...dialogPackages,
          ...backupPackages,
          ...stickPackages,
          ...busPackages,
          ...enginePackages,
        ]
      : []),
    ...(forTrust ? carrierPackages : []),
  ].filter((names) => !names.some(isInstalled));
  if (wanted.length === 0) return;
  if (isRoot) {
    say(`Installing system packages: ${wanted.map((names) => names.at(-1)).join(' ')}`);
    runFor('apt-get', ['update', '-qq']);
    const known = wanted.filter((names) => names.some(isKnownHere));
    for (const names of wanted) {
      if (!known.includes(names)) say(`This system has no package ${names.join(' or ')}: what needs it will fail`);
    }
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...known.map(nameHere)], env);
  } else {
    say('System packages are missing. Install them with:');
    console.log(`  sudo apt-get install -y --no-install-recommends ${wanted.map(nameHere).join(' ')}`);
  }
}

/** @param {string} name */
function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return stdout === 'install ok installed';
}

/** @param {readonly string[]} names */
function nameHere(names) {
  return names.find(isKnownHere) ?? names.at(-1) ?? '';
}

/** @param {string} name */
function isKnownHere(name) {
  return spawnSync('apt-cache', ['show', name]).status === 0;
}

export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/**
 * The same command, under a display of its own where the machine has none.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
export function withDisplay(command, args) {
  if (hasDisplay()) return [command, [...args]];
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', command, ...args]];
}

const sources = ['shared', 'app', 'electron', 'renderer', 'assets'];
const settings = [
  'package.json',
  'vite.main.config.ts',
  'vite.preload.config.ts',
  'vite.renderer.config.ts',
  'scripts/page-build.mjs',
];

/** Builds the program when a source is newer than what was built. */
export function buildWhenStale() {
  const built = join(root, 'out/built');
  const builtAt = existsSync(built) ? statSync(built).mtimeMs : 0;
  const files = [...sources.flatMap((folder) => filesBelow(join(root, folder))), ...settings.map((f) => join(root, f))];
  if (files.every((file) => statSync(file).mtimeMs <= builtAt)) return;
  say('Building the program (npm run build)');
  run(process.execPath, ['scripts/build.mjs']);
}

/** @param {string} folder */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
