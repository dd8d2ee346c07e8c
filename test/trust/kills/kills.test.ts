import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { createVault } from '#app/vault/create-vault';
import { expectValue } from '#shared/result';
import { openVaultFiles } from '../../../electron/main/vault/vault-files';
import { testKdfPolicy, testPassphrase } from '../../builders/a-vault';
import { fileWorkingSet } from '../../builders/stores/file-working-set';
import { judge } from '../judge';
import { randomFrom } from './lived-vault';
import { counted, report, trustSeed } from '../rows';

/** The program to kill as one file, which starts in a fifth of the time. */
async function bundled(folder: string): Promise<string> {
  const name = 'killed-vault.mjs';
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, 'killed-vault.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: name } },
    },
  });
  return join(folder, name);
}

type Run = { readonly announced: string; readonly saved: readonly string[] };

/** Lets a process save into the vault and kills it at one of its lines, or a moment after it. */
async function killedAfter(
  program: string,
  folder: string,
  seed: number,
  { lines, turns }: { readonly lines: number; readonly turns: number },
): Promise<Run> {
  const child = spawn(process.execPath, [program, folder, String(seed), testPassphrase], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const saved: string[] = [];
  let announced = '';
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('opened')) announced = line.slice('opened'.length).trim();
    else saved.push(line.slice('saved '.length));
    seen += 1;
    if (seen !== lines) continue;
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGKILL');
  }
  return { announced, saved };
}

test('a process that is killed while it saves leaves everything that it acknowledged, and nothing to announce', async () => {
  const cases = counted(200);
  const random = randomFrom(trustSeed);
  const programs = await mkdtemp(join(tmpdir(), 'casebook-killed-program-'));
  const program = await bundled(programs);
  const folder = await mkdtemp(join(tmpdir(), 'casebook-kills-'));
  const failures: string[] = [];
  const acknowledged: string[] = [];
  const files = openVaultFiles(join(folder, 'vault'));
  const workingSet = await fileWorkingSet(join(folder, 'records'));
  const { store } = expectValue(await createVault({ files, workingSet }, testPassphrase, testKdfPolicy));
  expectValue(await store.createBooks('case-book', 1));
  store.lock();
  await files.close();
  for (let at = 0; at < cases; at += 1) {
    const moment = { lines: 2 + Math.floor(random() * 30), turns: Math.floor(random() * 200) };
    const { announced, saved } = await killedAfter(program, folder, trustSeed + at, moment);
    if (announced !== '') failures.push(`${at} announces ${announced}`);
    if (saved.length === 0) failures.push(`${at} has saved nothing`);
    acknowledged.push(...saved);
    const wrong = await judgedCopy(folder, acknowledged);
    if (wrong.length > 0) failures.push(`${at}: ${wrong.join('; ')}`);
  }
  for (const made of [folder, programs]) await rm(made, { recursive: true });
  report('Kills of the vault in a process of its own', { cases, failures: failures.length });
  expect(failures).toEqual([]);
});

/** On a copy, so that the next process finds the vault as the kill has left it. */
async function judgedCopy(folder: string, acknowledged: readonly string[]): Promise<readonly string[]> {
  const copy = await mkdtemp(join(tmpdir(), 'casebook-killed-'));
  await cp(folder, copy, { recursive: true });
  const files = openVaultFiles(join(copy, 'vault'));
  const wrong = await judge({ files, workingSet: await fileWorkingSet(join(copy, 'records')) }, acknowledged);
  await files.close();
  await rm(copy, { recursive: true });
  return wrong;
}
