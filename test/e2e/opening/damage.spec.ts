import { createHash, randomBytes } from 'node:crypto';
import { open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { largestFile } from '#shared/contract/import-limit';
import { test } from '../driving/harness';
import { Frame } from '../pages/frame';
import { ImportPage } from '../pages/import-page';
import { LockScreen } from '../pages/lock-screen';
import { heading, say } from '../pages/words';
import { booksOf2014, passphrase } from '../driving/prepared-vault';

const vaultOf = (profile: string): string => join(profile, 'vault');

async function flipByte(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

/** The name and digest of every file of the vault. */
async function digests(profile: string): Promise<readonly string[]> {
  const names = (await readdir(vaultOf(profile))).sort();
  const files = await Promise.all(names.map((name) => readFile(join(vaultOf(profile), name))));
  return files.map((bytes, index) => `${names[index] ?? ''} ${createHash('sha256').update(bytes).digest('hex')}`);
}

async function expectEverythingThere(page: Page): Promise<void> {
  const frame = new Frame(page);
  await expect(frame.count(16)).toBeVisible();
  await frame.openBook('Natalia Sokolova');
  await expect(frame.content).toContainText('Sokolova');
  // Lost records would be told in an alert.
  await expect(page.getByRole('alert')).toHaveCount(0);
}

async function lastJournal(profile: string): Promise<string> {
  const names = (await readdir(vaultOf(profile))).filter((name) => name.startsWith('journal-')).sort();
  return join(vaultOf(profile), names.at(-1) ?? '');
}

type Damage = {
  readonly what: string;
  /** What the window says of it. */
  readonly notice: string;
  readonly done: (profile: string) => Promise<void>;
};

const mendable: readonly Damage[] = [
  {
    what: 'one damaged copy of the key file',
    notice: say('notice.header-copy-repaired'),
    done: (profile) => flipByte(join(vaultOf(profile), 'header-a.dcv'), 300),
  },
  {
    what: 'a journal that breaks off',
    notice: say('notice.journal-tail-cut'),
    done: async (profile) => {
      const path = await lastJournal(profile);
      await truncate(path, (await stat(path)).size - 7);
    },
  },
  {
    what: 'a deleted working copy',
    // Sixteen case books, the registers, and how the vault is kept.
    notice: say('notice.working-set-rebuilt', { count: 18 }),
    done: (profile) => rm(join(profile, 'Partitions/casebook/IndexedDB'), { recursive: true }),
  },
];

for (const { what, notice, done } of mendable) {
  test.describe(`after ${what}`, () => {
    test.use({ conditions: { vault: 'prepared', prepareProfile: done } });

    test('the vault opens, says what it mended, and lacks nothing', async ({ casebook }) => {
      await new LockScreen(casebook.page).unlock(passphrase);
      await expect(casebook.page.getByText(say('unlock.notices'))).toBeVisible();
      await expect(casebook.page.getByText(notice)).toBeVisible();
      await expect(casebook.page.getByText(say('notice.nothing-lost'))).toBeVisible();
      await expectEverythingThere(casebook.page);

      await casebook.relaunch();
      await new LockScreen(casebook.page).unlock(passphrase);
      await expectEverythingThere(casebook.page);
      await expect(casebook.page.getByText(say('unlock.notices'))).toHaveCount(0);
    });
  });
}

test.describe('after both copies of the key file are damaged', () => {
  test.use({
    conditions: {
      vault: 'prepared',
      prepareProfile: async (profile) => {
        for (const copy of ['header-a.dcv', 'header-b.dcv']) await flipByte(join(vaultOf(profile), copy), 20);
      },
    },
  });

  test('the window says so, offers no new vault, and touches no file', async ({ casebook }) => {
    const before = await digests(casebook.profile);
    await expect(heading(casebook.page, 'unlock.damagedTitle')).toBeVisible();
    await expect(casebook.page.getByText(say('unlock.damagedNext'))).toBeVisible();
    await expect(casebook.page.getByRole('button')).toHaveCount(0);
    await casebook.close();
    expect(await digests(casebook.profile)).toEqual(before);
  });
});

type BadFile = { readonly what: string; readonly failure: string; readonly write: (path: string) => Promise<void> };

const text = (content: unknown) => (path: string) => writeFile(path, JSON.stringify(content));
const format = 'defender-casebook';

const badFiles: readonly BadFile[] = [
  {
    what: 'random bytes',
    failure: say('failure.interchange/not-text.what'),
    write: (path) => writeFile(path, randomBytes(4096)),
  },
  {
    what: 'a file that breaks off',
    failure: 'The file is not valid JSON: it breaks off or goes wrong at line',
    write: async (path) => writeFile(path, (await readFile(booksOf2014)).subarray(0, 40_000)),
  },
  {
    what: 'JSON of another kind',
    failure: say('failure.interchange/not-interchange.what'),
    write: text({ cases: [] }),
  },
  {
    what: 'a version of the future',
    failure: say('failure.interchange/newer-version.what', { version: 2 }),
    write: text({ format, version: 2, caseBooks: [] }),
  },
  {
    what: 'a file of 200 MB',
    failure: say('failure.interchange/too-large.what', { bytes: 200 * 1024 * 1024, limit: largestFile }),
    write: async (path) => {
      const file = await open(path, 'w');
      await file.truncate(200 * 1024 * 1024);
      await file.close();
    },
  },
  {
    what: 'values of the wrong kind',
    failure: say('failure.interchange/invalid.what'),
    write: text({
      format,
      version: 1,
      caseBooks: [
        { title: 'A whole case book', state: 'active' },
        { title: 5, state: 'active', charges: [{ brought: 'the day before yesterday or so' }] },
      ],
    }),
  },
];

test.describe('files that cannot be taken in', () => {
  test.use({ conditions: { vault: 'prepared' } });

  test('each is refused in plain words, and nothing of it comes in', async ({ casebook }) => {
    const { page } = casebook;
    await new LockScreen(page).unlock(passphrase);
    const frame = new Frame(page);
    await frame.go('frame.import');
    const importPage = new ImportPage(page);
    for (const { what, failure, write } of badFiles) {
      await test.step(what, async () => {
        const path = join(casebook.profile, 'given.json');
        await write(path);
        await casebook.answerOpenDialog(path);
        await importPage.chooseFile();
        await expect(importPage.alert).toContainText(failure);
        await expect(importPage.alert).toContainText('Nothing was added to the vault.');
        await expect(frame.count(16)).toBeVisible();
      });
    }
    await test.step('the places to mend are listed', async () => {
      const places = importPage.main.getByRole('table');
      await expect(places).toContainText('caseBooks[1].title');
      await expect(places).toContainText('caseBooks[1].charges[0].brought');
    });
    await test.step('nothing half-imported is in the vault', async () => {
      const again = await casebook.relaunch();
      await new LockScreen(again).unlock(passphrase);
      await expect(new Frame(again).count(16)).toBeVisible();
    });
  });
});
