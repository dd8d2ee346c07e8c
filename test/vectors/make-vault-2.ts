/**
 * Made the frozen samples in `vault-2/`, once: `npx tsx test/vectors/make-vault-2.ts`. They are never made again, since
 * what they prove is that vaults of that day still open. Those in `vault-1/` were made in the same way by the program of
 * their day. A new version of the format gets a folder of its own.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookEntry } from '#app/ports/book-store';
import { inMemoryVaultFiles } from '#app/ports/in-memory-vault-files';
import { inMemoryWorkingSet } from '#app/ports/in-memory-working-set';
import { createVault } from '#app/vault/create-vault';
import { productionKdfPolicy } from '#app/vault/crypto/kdf-policy';
import type { KdfPolicy } from '#app/vault/crypto/kdf-policy';
import { expectValue } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import { testKdfPolicy } from '../builders/a-vault';

const passphrase = 'Защита обвиняемого ﬁle 1937 gallstone hamlet';
const folder = join(import.meta.dirname, 'vault-2');
const text = (words: string) => new Uint8Array(new TextEncoder().encode(words));

async function make(policy: KdfPolicy): Promise<{ files: ReturnType<typeof inMemoryVaultFiles>; expected: { readonly recoveryKey: string; readonly [other: string]: unknown }; workingSet: unknown }> {
  const files = inMemoryVaultFiles();
  const workingSet = inMemoryWorkingSet();
  const { store, recoveryKey } = expectValue(await createVault({ files, workingSet }, passphrase, policy));
  const [registers] = expectValue(await store.createBooks('registers', 1));
  const [first, second, erased] = expectValue(await store.createBooks('case-book', 3));
  if (!registers || !first || !second || !erased) throw new Error('too few books');
  const entry = (bookId: BookId, kind: BookEntry['kind'], words: string): BookEntry => ({ bookId, kind, body: text(words) });

  expectValue(await store.write([entry(registers, 'change', 'Norm: Criminal Code, article 129')]));
  expectValue(await store.write([entry(first, 'change', 'Charge brought'), entry(first, 'change', 'Қамауға алынды')]));
  expectValue(await store.write([entry(first, 'draft', 'Half a sen'), entry(second, 'draft', 'Gone again')]));
  expectValue(await store.write([entry(erased, 'change', 'Erased')]));
  expectValue(await store.eraseBooks([erased]));
  expectValue(await store.write([entry(second, 'snapshot', 'x'.repeat(5000)), entry(second, 'draft', '')]));
  expectValue(await store.write([entry(first, 'change', ''), entry(first, 'card', 'card'), entry(first, 'view', 'view')]));

  const ids = expectValue(await workingSet.ids());
  const records = expectValue(await workingSet.get(ids));
  return {
    files,
    workingSet: Object.fromEntries(ids.map((id, at) => [id, Buffer.from(records[at] ?? []).toString('base64')])),
    expected: {
      passphrase,
      recoveryKey: recoveryKey.join(' '),
      registers: [{ id: registers, entries: ['change Norm: Criminal Code, article 129'] }],
      caseBooks: [
        { id: first, entries: ['change Charge brought', 'change Қамауға алынды', 'draft Half a sen', 'change ', 'card card', 'view view'] },
        { id: second, entries: [`snapshot ${'x'.repeat(5000)}`] },
      ],
    },
  };
}

if (existsSync(folder)) throw new Error(`${folder} is there already, and stays as it is`);
mkdirSync(join(folder, 'production'), { recursive: true });
const small = await make(testKdfPolicy);
for (const [name, bytes] of small.files.contents) writeFileSync(join(folder, name), bytes);
writeFileSync(join(folder, 'working-set.json'), `${JSON.stringify(small.workingSet, null, 2)}\n`);
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(small.expected, null, 2)}\n`);
const production = await make(productionKdfPolicy);
writeFileSync(join(folder, 'production', 'header-a.dcv'), production.files.contents.get('header-a.dcv') ?? '');
const { recoveryKey } = production.expected;
writeFileSync(join(folder, 'production', 'expected.json'), `${JSON.stringify({ passphrase, recoveryKey }, null, 2)}\n`);
