import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { VaultNotice } from '#shared/contract/vault-api';
import { Casebook, newProfile, removeProfile } from '../../e2e/driving/casebook';
import { test } from '../../e2e/driving/harness';
import { damages } from '../../builders/damages';
import { Frame } from '../../e2e/pages/frame';
import { LockScreen } from '../../e2e/pages/lock-screen';
import { say } from '../../e2e/pages/words';
import { passphrase } from '../../e2e/driving/prepared-vault';
import { report, sampled } from '../rows';

const databases = 'Partitions/casebook/IndexedDB';
const database = join(databases, 'app_casebook_0.indexeddb.leveldb');
const withoutLocks = (path: string): boolean => !basename(path).startsWith('Singleton');

/** What is done to the working copy of a profile, and what must be said of it afterwards; else it may be told or not. */
type Case = {
  readonly what: string;
  readonly done: (profile: string) => Promise<void>;
  readonly told?: readonly VaultNotice['code'][];
};

/** Those that kept the vault shut, and one behind which Chromium writes what it does not read again. */
const known: readonly Case[] = [
  {
    what: 'CURRENT with one other bit',
    done: (profile) => damage(join(profile, database, 'CURRENT'), 'a byte in the middle flipped'),
    told: ['working-set-unreadable', 'working-set-rebuilt', 'nothing-lost'],
  },
  {
    what: 'no MANIFEST',
    done: async (profile) => {
      for (const name of await readdir(join(profile, database))) {
        if (name.startsWith('MANIFEST')) await rm(join(profile, database, name));
      }
    },
    told: ['working-set-unreadable', 'working-set-rebuilt', 'nothing-lost'],
  },
  {
    what: 'a file where the folder of the database was',
    done: async (profile) => {
      await rm(join(profile, database), { recursive: true });
      await writeFile(join(profile, database), 'not a folder');
    },
    told: ['working-set-unreadable', 'working-set-rebuilt', 'nothing-lost'],
  },
  {
    what: 'zeros in the log',
    done: async (profile) => {
      for (const name of await readdir(join(profile, database))) {
        if (name.endsWith('.log')) await damage(join(profile, database, name), 'zeros in it');
      }
    },
    told: ['working-set-rebuilt', 'nothing-lost'],
  },
];

const noFolder: Case = {
  what: 'no folder',
  done: (profile) => rm(join(profile, databases), { recursive: true }),
  told: ['working-set-rebuilt', 'nothing-lost'],
};

async function damage(path: string, kind: string): Promise<void> {
  const damaged = damages[kind]?.(new Uint8Array(await readFile(path)));
  if (damaged) await writeFile(path, damaged);
  else await rm(path);
}

/** Each of Chromium's own files of the database with each kind of damage. */
async function ofFiles(profile: string): Promise<readonly Case[]> {
  const names = (await readdir(join(profile, database))).sort();
  return names.flatMap((name) =>
    Object.keys(damages).map((kind) => ({
      what: `${name} has ${kind}`,
      done: (copy: string) => damage(join(copy, database, name), kind),
    })),
  );
}

test('no damage of the database files keeps the vault shut or takes anything from it', async ({
  executable,
  prepared,
}) => {
  const { profile } = await prepared();
  const cases = [...known, ...sampled([noFolder, ...(await ofFiles(profile))])];
  const failures: string[] = [];
  for (const { what, done, told = [] } of cases) {
    const copy = await newProfile();
    await cp(profile, copy, { recursive: true, filter: withoutLocks });
    await done(copy);
    const casebook = new Casebook(executable, copy);
    await useTwice(casebook, told).catch((error: unknown) => {
      failures.push(`${what}: ${String(error).slice(0, 600)}`);
    });
    await casebook.close();
    await removeProfile(copy);
  }
  report('Database files of Chromium damaged', { cases: cases.length, failures: failures.length });
  expect(failures).toEqual([]);
});

/** Everything is there, no loss is spoken of, a new book is kept, and the next start has nothing to mend. */
async function useTwice(casebook: Casebook, told: readonly VaultNotice['code'][]): Promise<void> {
  await casebook.launch();
  await new LockScreen(casebook.page).unlock(passphrase);
  await expectBooks(casebook.page, 16);
  for (const code of told) await expect(notice(casebook.page, code)).toBeVisible();
  if ((await notices(casebook.page).count()) > 0) await expect(notice(casebook.page, 'nothing-lost')).toBeVisible();
  await new Frame(casebook.page).openBook('Natalia Sokolova');
  await expect(casebook.page.getByRole('alert')).toHaveCount(0);
  await new Frame(casebook.page).newBook('Made after');
  await expectBooks(casebook.page, 17);
  await casebook.relaunch();
  await new LockScreen(casebook.page).unlock(passphrase);
  await expectBooks(casebook.page, 17);
  await expect(notices(casebook.page)).toHaveCount(0);
}

function expectBooks(page: Page, count: number): Promise<void> {
  return expect(new Frame(page).count(count)).toBeVisible();
}

function notices(page: Page) {
  return page.getByText(say('unlock.notices'));
}

/** A notice by its last words, which hold no number. */
function notice(page: Page, code: VaultNotice['code']) {
  return page
    .getByRole('listitem')
    .filter({ hasText: say(`notice.${code}`, { count: 2 }).split(' ').slice(-6).join(' ') });
}
