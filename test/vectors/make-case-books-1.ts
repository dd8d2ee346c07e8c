/**
 * Made the frozen case books in `case-books-1/`, once: `npx tsx test/vectors/make-case-books-1.ts`. They are never made
 * again, since what they prove is that a vault and a file of that day still open and tell the same.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVault } from '#app/vault/create-vault';
import { expectValue } from '#shared/result';
import { aProgram } from '../builders/a-program';
import { inMemoryStores, testKdfPolicy, testPassphrase } from '../builders/a-vault';

const folder = join(import.meta.dirname, 'case-books-1');
const typed = ['assets/samples/sample-case-books.json', 'assets/samples/sample-case-books-ru.json', 'test/fixtures/kazakhstan-2014.json'];

if (existsSync(folder)) throw new Error(`${folder} is there already, and stays as it is`);
const stores = inMemoryStores();
const { store, recoveryKey } = expectValue(await createVault(stores, testPassphrase, testKdfPolicy));
const program = await aProgram(store);
for (const path of typed) {
  const { token } = expectValue(await program.previewImport(new Uint8Array(readFileSync(path))));
  expectValue(await program.confirmImport(token));
}
const exported = expectValue(await program.exportCaseBooks());

mkdirSync(folder, { recursive: true });
for (const [name, bytes] of stores.files.contents) writeFileSync(join(folder, name), bytes);
writeFileSync(join(folder, 'exported.json'), exported);
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify({ passphrase: testPassphrase, recoveryKey: recoveryKey.join(' ') }, null, 2)}\n`);
