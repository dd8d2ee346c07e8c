import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { flipped } from '../builders/damages';
import { Frame } from '../e2e/pages/frame';
import { LockScreen } from '../e2e/pages/lock-screen';
import { say } from '../e2e/pages/words';
import { passphrase } from '../e2e/driving/prepared-vault';
import type { Engine } from './engine';
import { test } from './harness';

/** What happens to the working set between two loads, and what the window says of it when the vault is opened. */
type Damage = {
  readonly what: string;
  readonly done: (engine: Engine) => Promise<void>;
  readonly told: readonly string[];
};

// Sixteen case books, the registers, and how the vault is kept.
const rebuilt = [say('notice.working-set-rebuilt', { count: 18 }), say('notice.nothing-lost')];
const begunAnew = [say('notice.working-set-unreadable'), ...rebuilt];

const list: readonly Damage[] = [
  { what: 'the database is deleted', told: rebuilt, done: ({ page }) => page.evaluate(deleteDatabase) },
  { what: 'its store is deleted', told: begunAnew, done: ({ page }) => page.evaluate(deleteStore) },
  // What a record lacks is seen when it is read, and taken from the journal then.
  { what: 'every record has other bytes', told: [], done: ({ page }) => page.evaluate(changeRecords) },
  {
    what: 'CURRENT has one other bit',
    told: begunAnew,
    done: (engine) =>
      whileClosed(engine, async (folder) => {
        const path = join(folder, 'CURRENT');
        const bytes = new Uint8Array(await readFile(path));
        await writeFile(path, flipped(bytes, Math.floor(bytes.length / 2)));
      }),
  },
  {
    what: 'its files lack the manifest',
    told: begunAnew,
    done: (engine) =>
      whileClosed(engine, async (folder) => {
        for (const name of await readdir(folder)) if (name.startsWith('MANIFEST')) await rm(join(folder, name));
      }),
  },
];

test.use({ conditions: { vault: 'prepared' } });

for (const { what, done, told } of list) {
  test(`where ${what}, the vault opens from the journal, says what it mended, and lacks nothing`, async ({
    engine,
  }) => {
    test.slow();
    await done(engine);
    await new LockScreen(engine.page).unlock(passphrase);
    await expectBooks(engine.page, 16);
    for (const words of told) await expect(engine.page.getByText(words)).toBeVisible();
    await expect(engine.page.getByText(say('unlock.notices'))).toHaveCount(told.length > 0 ? 1 : 0);
    await new Frame(engine.page).openBook('Natalia Sokolova');
    // Lost records would be told in an alert.
    await expect(engine.page.getByRole('alert')).toHaveCount(0);
    await new Frame(engine.page).newBook('Made after');
    await expectBooks(engine.page, 17);

    await engine.relaunch();
    await new LockScreen(engine.page).unlock(passphrase);
    await expectBooks(engine.page, 17);
    await expect(engine.page.getByText(say('unlock.notices'))).toHaveCount(0);
  });
}

function expectBooks(page: Page, count: number): Promise<void> {
  return expect(new Frame(page).count(count)).toBeVisible();
}

/** Does something to the folder of the database while no engine has it open. */
async function whileClosed(engine: Engine, damage: (folder: string) => Promise<void>): Promise<void> {
  await engine.close();
  const all = join(engine.profile, 'Default/IndexedDB');
  const [name] = await readdir(all);
  if (name === undefined) throw new Error('the engine keeps its databases elsewhere');
  await damage(join(all, name));
  await engine.launch();
}

/** Runs in the page, as the two below. The vault is locked, so nobody else has the database open. */
function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('vault');
    request.onerror = reject;
    request.onsuccess = () => {
      resolve();
    };
  });
}

function deleteStore(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('vault', 20);
    request.onerror = reject;
    request.onupgradeneeded = () => {
      request.result.deleteObjectStore('records');
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

function changeRecords(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('vault');
    request.onerror = reject;
    request.onsuccess = () => {
      const transaction = request.result.transaction('records', 'readwrite');
      const walk = transaction.objectStore('records').openCursor();
      walk.onsuccess = () => {
        const bytes: unknown = walk.result?.value;
        if (!(bytes instanceof Uint8Array)) return;
        walk.result?.update(bytes.map((byte) => byte ^ 1));
        walk.result?.continue();
      };
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}
