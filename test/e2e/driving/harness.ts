import { cp } from 'node:fs/promises';
import { basename } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findElectron } from '../../../scripts/electron-runtime.mjs';
import { Casebook, newProfile, removeProfile } from './casebook';
import { makePreparedVault, type PreparedVault } from './prepared-vault';

/**
 * For what must not happen once in twenty: that something readable is left, that a lock does not lock, that a document
 * leaves which may not. Such a file says `test.describe.configure(onlyOneTry)`; other journeys have a second try (ADR 0182).
 */
export const onlyOneTry = { retries: 0 } as const;

/** Under what conditions the program first starts. */
type Conditions = {
  /** `prepared`: the vault that holds the case books of 2014 is there, locked. Otherwise nothing is. */
  readonly vault?: 'prepared';
  /** What happens to the profile before the first start. */
  readonly prepareProfile?: (profile: string) => Promise<void>;
  /** Switches of Chromium that a check needs, without their dashes. */
  readonly switches?: readonly string[];
  /** Set in the environment of the program. */
  readonly variables?: () => Readonly<Record<string, string>>;
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
  /** A third computer, likewise. */
  readonly afar: Casebook;
};

type WorkerFixtures = {
  readonly executable: string;
  /** Makes the prepared vault when it is first asked for; later tests of the worker share it and copy it. */
  readonly prepared: () => Promise<PreparedVault>;
};

const withoutLocks = (path: string): boolean => !basename(path).startsWith('Singleton');

export const test = base.extend<Fixtures, WorkerFixtures>({
  executable: [
    async ({}, use) => {
      await use(process.env['DEFENDER_CASEBOOK_ELECTRON'] ?? (await findElectron()).executable);
    },
    { scope: 'worker' },
  ],
  prepared: [
    async ({ executable }, use) => {
      const folder = await newProfile();
      let made: Promise<PreparedVault> | undefined;
      await use(() => (made ??= makePreparedVault(new Casebook(executable, folder))));
      await removeProfile(folder);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  profile: async ({}, use) => {
    const folder = await newProfile();
    await use(folder);
    await removeProfile(folder);
  },
  conditions: [{}, { option: true }],
  casebook: async ({ executable, profile, prepared, conditions }, use) => {
    if (conditions.vault === 'prepared')
      await cp((await prepared()).profile, profile, { recursive: true, filter: withoutLocks });
    await conditions.prepareProfile?.(profile);
    const casebook = new Casebook(executable, profile, conditions.switches, conditions.variables?.());
    await casebook.launch();
    await use(casebook);
    await casebook.close();
    expect(casebook.problems, 'errors that the page wrote').toEqual([]);
  },
  elsewhere: async ({ executable }, use) => {
    await onAnother(executable, use);
  },
  afar: async ({ executable }, use) => {
    await onAnother(executable, use);
  },
});

/** Another computer: the program on an empty profile of its own. */
async function onAnother(executable: string, use: (casebook: Casebook) => Promise<void>): Promise<void> {
  const folder = await newProfile();
  const casebook = new Casebook(executable, folder);
  await casebook.launch();
  await use(casebook);
  await casebook.close();
  await removeProfile(folder);
  expect(casebook.problems, 'errors that the page wrote on another computer').toEqual([]);
}
