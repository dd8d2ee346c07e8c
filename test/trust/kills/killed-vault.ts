import { join } from 'node:path';
import type { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import { openVaultFiles } from '../../../electron/main/vault/vault-files';
import type { KdfPolicy } from '#app/vault/crypto/kdf-policy';
import { openVault } from '#app/vault/open-vault';
import { fileWorkingSet } from '../../builders/stores/file-working-set';
import { randomFrom } from './lived-vault';

/**
 * Run as a process of its own until it is killed: opens the vault in a folder and saves without end, two saves at a time,
 * now and then a new book or a compaction. Writes a line for each text that was acknowledged, never before.
 */
const [folder = '', seed = '0', passphrase = ''] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const stores = {
  files: openVaultFiles(join(folder, 'vault')),
  workingSet: await fileWorkingSet(join(folder, 'records')),
};
/** As the builders of vaults have it; they are not loaded here, so that a process starts fast. */
const policy: KdfPolicy = {
  create: [],
  floor: { memoryKiB: 8, passes: 1, lanes: 1 },
  cap: { memoryKiB: 64, passes: 4, lanes: 1 },
};
const { store, notices } = expectValue(await openVault(stores, { kind: 'passphrase', text: passphrase }, { policy }));
process.stdout.write(`opened ${notices.map(({ code }) => code).join(' ')}\n`);

async function save(book: BookId, text: string): Promise<void> {
  const body = new Uint8Array(Buffer.from(text));
  expectValue(
    await store.write([
      { bookId: book, kind: 'change', body },
      { bookId: book, kind: 'card', body },
    ]),
  );
  process.stdout.write(`saved ${text}\n`);
}

for (let step = 0; ; step += 1) {
  const books = store.bookIds('case-book');
  const [one, other] = [books[0], books[Math.floor(random() * books.length)]];
  if (one === undefined || other === undefined || random() < 0.05) {
    expectValue(await store.createBooks('case-book', 1));
    continue;
  }
  await Promise.all([save(one, `${seed}-${step}-a`), save(other, `${seed}-${step}-b`)]);
  if (random() < 0.03) expectValue(await store.compact());
  if (random() < 0.1) expectValue(await store.settle());
}
