import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findElectron } from '../../scripts/electron-runtime.mjs';
import { Casebook } from './casebook';
import { makePreparedVault, type PreparedVault } from './prepared-vault';

/** Under what conditions the program first starts. */
type Conditions = {
  /** `prepared`: the vault that holds the case books of 2014 is there, locked. Otherwise nothing is. */
  readonly vault?: 'prepared';
  /** What happens to the profile before the first start. */
  readonly prepareProfile?: (profile: string) => Promise<void>;
  /** Switches of Chromium that a check needs, without their dashes. */
  readonly switches?: readonly string[];
};

type Fixtures = {
  /** An empty folder for the data of one test. */
  readonly profile: string;
  /** Set with `test.use` for a test that starts under other conditions than an empty profile. */
  readonly conditions: Conditions;
  /** The program, started on the profile. */
  readonly casebook: Casebook;
  /** A second computer: the program on an empty profile of its own. */
  readonly elsewhere: Casebook;
};

type WorkerFixtures = {
  readonly executable: string;
  /** Makes the prepared vault when it is first asked for; later tests of the worker share it and copy it. */
  readonly prepared: () => Promise<PreparedVault>;
};

const withoutLocks = (path: string): boolean => !basename(path).startsWith('Singleton');

async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'casebook-profile-'));
}

async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  executable: [
    async ({}, use) => {
      await use(process.env['DEFENDER_CASEBOOK_ELECTRON'] ?? (await findElectron()).executable);
    },
    { scope: 'worker' },
  ],
  prepared: [
    async ({ executable }, use) => {
      const folder = await newFolder();
      let made: Promise<PreparedVault> | undefined;
      await use(() => (made ??= makePreparedVault(new Casebook(executable, folder))));
      await removeFolder(folder);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  profile: async ({}, use) => {
    const folder = await newFolder();
    await use(folder);
    await removeFolder(folder);
  },
  conditions: [{}, { option: true }],
  casebook: async ({ executable, profile, prepared, conditions }, use) => {
    if (conditions.vault === 'prepared')
      await cp((await prepared()).profile, profile, { recursive: true, filter: withoutLocks });
    await conditions.prepareProfile?.(profile);
    const casebook = new Casebook(executable, profile, conditions.switches);
    await casebook.launch();
    await use(casebook);
    await casebook.close();
    expect(casebook.problems, 'errors that the page wrote').toEqual([]);
  },
  elsewhere: async ({ executable }, use) => {
    const folder = await newFolder();
    const casebook = new Casebook(executable, folder);
    await casebook.launch();
    await use(casebook);
    await casebook.close();
    await removeFolder(folder);
    expect(casebook.problems, 'errors that the page wrote elsewhere').toEqual([]);
  },
});
