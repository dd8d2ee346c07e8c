import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, cpSync, existsSync, linkSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { processTree, projectFolder } from '../../e2e/driving/casebook';
import { script, spare, type StartRow } from '../kills/starts';

/**
 * What came of a start. `refused`: our own sentence and code. `ended`: another end with an error, before a window.
 * `open-as-ever`: a window whose renderer is sandboxed, no port, nothing planted was run or written. `open`: a window
 * without one of these.
 */
export type Outcome = 'refused' | 'ended' | 'open-as-ever' | 'open';

const isRoot = process.getuid?.() === 0;
/** `nobody`: on every system there is, and owns nothing. */
const ordinary = 65_534;

/** `npm run package`, unless it has been run on what was built; gives the folder of the program. */
export function makePackage(executable: string): string {
  const folder = join(projectFolder, 'dist/linux-unpacked');
  const sources = ['out/built', 'electron-builder.yml', 'scripts/package.mjs', 'scripts/seal-package.mjs'];
  const archive = join(folder, 'resources/app.asar');
  const isFresh =
    existsSync(archive) &&
    sources.every((path) => statSync(join(projectFolder, path)).mtimeMs < statSync(archive).mtimeMs);
  if (isFresh) return folder;
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dirname(executable) };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/package.mjs'], {
    cwd: projectFolder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm run package: ${stdout}${stderr}`);
  return folder;
}

/** The packaged program as it is installed: readable by all, its helper for the sandbox owned by root. */
export function install(packaged: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-installed-'));
  cpSync(packaged, folder, { recursive: true });
  chmodSync(folder, 0o755);
  linkSync(join(folder, 'defender-casebook'), join(folder, 'electron'));
  if (isRoot) chmodSync(join(folder, 'chrome-sandbox'), 0o4755);
  return folder;
}

/** Starts the installed program as an ordinary user with a home of its own, and tells what came of it. */
export async function outcomeOf(installed: string, row: StartRow): Promise<Outcome> {
  const home = newHome();
  const child = start(installed, row, home);
  try {
    return await seen(child, home);
  } finally {
    for (const pid of processTree(child.pid).reverse()) kill(pid);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'casebook-home-'));
  const authority = process.env['XAUTHORITY'];
  if (authority !== undefined && existsSync(authority)) copyFileSync(authority, join(home, '.Xauthority'));
  writeFileSync(join(home, 'script.js'), `#!/bin/sh\n':' //; touch "${home}/ran"\n`, { mode: 0o755 });
  mkdirSync(join(home, 'spare'));
  if (isRoot)
    for (const path of [home, ...readdirSync(home).map((name) => join(home, name))])
      chownSync(path, ordinary, ordinary);
  return home;
}

type Started = ChildProcess & { readonly said: string[] };

function start(installed: string, { args = [], env = {}, binary }: StartRow, home: string): Started {
  const filled = (text: string): string =>
    text.replaceAll(script, join(home, 'script.js')).replaceAll(spare, join(home, 'spare'));
  const child = spawn(join(installed, binary ?? 'defender-casebook'), args.map(filled), {
    cwd: home,
    env: {
      HOME: home,
      TMPDIR: home,
      PATH: process.env['PATH'],
      DISPLAY: process.env['DISPLAY'],
      XAUTHORITY: join(home, '.Xauthority'),
      ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)])),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(isRoot ? { uid: ordinary, gid: ordinary } : {}),
  });
  const said: string[] = [];
  child.stderr.on('data', (text: Buffer) => said.push(text.toString('utf8')));
  return Object.assign(child, { said });
}

async function seen(child: Started, home: string): Promise<Outcome> {
  const renderer = (): number | undefined =>
    processTree(child.pid).find((pid) => commandOf(pid).includes('--type=renderer'));
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  await expect.poll(() => hasEnded() || isUp(renderer()), { timeout: 60_000, intervals: [50] }).toBe(true);
  const isAsEver = !existsSync(join(home, 'ran')) && readdirSync(join(home, 'spare')).length === 0;
  if (!hasEnded()) return isAsEver && isSandboxed(renderer()) && !isListening(child.pid) ? 'open-as-ever' : 'open';
  const hasOpened = existsSync(join(home, '.config/Defender Casebook/vault'));
  if (!isAsEver || hasOpened || child.exitCode === 0) return 'open';
  return child.exitCode === 13 && child.said.join('').includes('Defender Casebook did not start.')
    ? 'refused'
    : 'ended';
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** A file of a process, which may end while it is read. */
function readOf(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${pid ?? 0}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

const commandOf = (pid: number | undefined): string => readOf(pid, 'cmdline').replaceAll('\0', ' ');

/** A renderer filters its own system calls before it runs anything of a page; without a sandbox it never does. */
function isUp(renderer: number | undefined): boolean {
  return isSandboxed(renderer) || commandOf(renderer).includes('--no-sandbox');
}

function isSandboxed(renderer: number | undefined): boolean {
  return readOf(renderer, 'status').includes('Seccomp:\t2') && !commandOf(renderer).includes('--no-sandbox');
}

/** Whether a process of the program waits for others to connect over TCP. */
function isListening(root: number | undefined): boolean {
  const listening = new Set(
    ['tcp', 'tcp6'].flatMap((name) =>
      readOf(root, `net/${name}`)
        .split('\n')
        .map((line) => line.trim().split(/\s+/))
        .flatMap(([, , , state, , , , , , inode]) =>
          state === '0A' && inode !== undefined ? [`socket:[${inode}]`] : [],
        ),
    ),
  );
  return processTree(root).some((pid) => filesOf(pid).some((file) => listening.has(file)));
}

function filesOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((name) => readlinkSync(`/proc/${pid}/fd/${name}`));
  } catch {
    return [];
  }
}
