import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { inMemoryVaultFiles } from '#app/ports/in-memory-vault-files';
import { removeProfile } from '../e2e/driving/casebook';
import { EmptyVault } from '../e2e/pages/empty-vault';
import { FirstRun } from '../e2e/pages/first-run';
import { ImportPage } from '../e2e/pages/import-page';
import { booksOf2014, passphrase } from '../e2e/driving/prepared-vault';
import { Engine } from './engine';
import type { MainInMemory } from './main-in-memory';
import { servePage, type PageServer } from './page-server';

type VaultFilesInMemory = MainInMemory['files'];

/** Under what conditions the engine first starts. */
type Conditions = {
  /** `prepared`: the vault that holds the case books of 2014 is there, locked. Otherwise nothing is. */
  readonly vault?: 'prepared';
};

/** A closed vault: what the engine keeps of it, and what main does. */
type PreparedVault = { readonly profile: string; readonly files: VaultFilesInMemory };

type Fixtures = {
  /** Set with `test.use` for a test that starts under other conditions than an empty profile. */
  readonly conditions: Conditions;
  /** The page in the engine, opened. */
  readonly engine: Engine;
};

type WorkerFixtures = {
  readonly server: PageServer;
  /** Makes the prepared vault when it is first asked for; later tests of the worker share it and copy it. */
  readonly prepared: () => Promise<PreparedVault>;
};

const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'casebook-engine-'));
const withoutLocks = (path: string): boolean => !basename(path).startsWith('Singleton');

export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    async ({}, use) => {
      const server = await servePage();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  prepared: [
    async ({ server }, use) => {
      const folder = await newProfile();
      let made: Promise<PreparedVault> | undefined;
      await use(() => (made ??= makePreparedVault(new Engine(server, folder))));
      await removeProfile(folder);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  conditions: [{}, { option: true }],
  engine: async ({ server, prepared, conditions }, use) => {
    const profile = await newProfile();
    const files = conditions.vault === undefined ? undefined : await copyInto(profile, await prepared());
    const engine = new Engine(server, profile, files);
    await engine.launch();
    await use(engine);
    await engine.close();
    await removeProfile(profile);
    expect(engine.problems, 'errors that the page wrote').toEqual([]);
  },
});

/** Makes the vault as a person does, and leaves the engine closed. */
async function makePreparedVault(engine: Engine): Promise<PreparedVault> {
  await engine.launch();
  await new FirstRun(engine.page).setUp(passphrase);
  const bytes = new Uint8Array(await readFile(booksOf2014));
  engine.main.answerOpenDialog({ name: basename(booksOf2014), bytes });
  await new EmptyVault(engine.page).importBooks();
  const page = new ImportPage(engine.page);
  await page.chooseFile();
  await page.confirm(16);
  await page.expectDone();
  await expect.poll(engine.main.isSettled).toBe(true);
  await engine.close();
  return { profile: engine.profile, files: engine.main.files };
}

async function copyInto(profile: string, prepared: PreparedVault): Promise<VaultFilesInMemory> {
  await cp(prepared.profile, profile, { recursive: true, filter: withoutLocks });
  return inMemoryVaultFiles(new Map([...prepared.files.contents].map(([name, bytes]) => [name, bytes.slice()])));
}
