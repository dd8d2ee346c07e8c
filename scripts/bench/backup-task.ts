import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import type { BackedUpHolder } from '#app/backup/format/holder';
import { readBackup } from '#app/backup/format/read-backup';
import { writeBackup } from '#app/backup/format/write-backup';
import type { Bytes } from '#app/vault/crypto/bytes';
import { expectValue, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { randomBytes } from './noise';

/**
 * One task in a process of its own, whose peak of memory is that of the task: `<task> <case books> <file> <identity>`.
 * Writes the milliseconds and the peak in MiB. `shut` and `open` are age alone with as many bytes.
 */

const bookBytes = 1024 * 1024;

/** A case book of one MiB, half of it a snapshot. Made when it is asked for, so that only the backup can hold it. */
function aCaseBook(index: number): BackedUpHolder {
  return {
    id: `book-${String(index)}`,
    role: 'case-book',
    records: 60,
    lost: 0,
    entries: [
      { kind: 'snapshot', body: randomBytes(bookBytes / 2, index) },
      ...Array.from({ length: 8 }, (_, at) => ({ kind: 'change', body: randomBytes(bookBytes / 32, index + at) })),
    ],
    readable: randomBytes(bookBytes / 4, index),
  };
}

async function* caseBooks(count: number): AsyncGenerator<Result<BackedUpHolder>> {
  for (let index = 0; index < count; index += 1) yield await Promise.resolve(succeed(aCaseBook(index)));
}

const appendTo = (file: number) => (bytes: Uint8Array) => {
  writeSync(file, bytes);
  return Promise.resolve(succeed(undefined));
};

function readFrom(file: number, from: number, length: number): Bytes {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, from));
}

/** So many pieces, each made when it is asked for. */
function streamOf(pieces: number, piece: (index: number) => Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream(
    {
      pull(controller) {
        if (at < pieces) controller.enqueue(piece(at));
        else controller.close();
        at += 1;
      },
    },
    { highWaterMark: 0 },
  );
}

const tasks: Readonly<Record<string, (count: number, file: number, identity: string) => Promise<void>>> = {
  async write(count, file, identity) {
    const recipients = [await identityToRecipient(identity)];
    const about = { madeAt: new Date().toISOString(), madeWith: 'Bench', vault: '00' };
    expectValue(await writeBackup(caseBooks(count), about, { kind: 'recipients', recipients }, appendTo(file)));
  },
  async read(_count, file, identity) {
    const read = (range: { readonly from: number; readonly length: number }) =>
      Promise.resolve(succeed(readFrom(file, range.from, range.length)));
    expectValue(await readBackup({ size: fstatSync(file).size, read }, { kind: 'identity', text: identity }));
  },
  async shut(count, file, identity) {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    const stream = await encrypter.encrypt(streamOf(count, (index) => randomBytes(bookBytes, index)));
    for await (const piece of stream) writeSync(file, piece);
  },
  async open(_count, file, identity) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const pieces = Math.ceil(fstatSync(file).size / bookBytes);
    const stream = await decrypter.decrypt(streamOf(pieces, (index) => readFrom(file, index * bookBytes, bookBytes)));
    for await (const piece of stream) if (piece.length === 0) throw new Error('an empty piece');
  },
};

const [task = '', count = '', path = '', identity = ''] = process.argv.slice(2);
const run = tasks[task];
if (run === undefined) throw new Error(`no task ${task}`);
const file = openSync(path, task === 'write' || task === 'shut' ? 'w' : 'r');
const started = performance.now();
await run(Number(count), file, identity);
const ms = performance.now() - started;
closeSync(file);
process.stdout.write(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS / 1024 }));
