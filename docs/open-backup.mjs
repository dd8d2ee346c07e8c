/**
 * Opens a backup of Defender Casebook without Defender Casebook, on any computer with Node.js 20 or later, offline:
 * `node open-backup.mjs backup-….age new-folder`
 *
 * It asks for the passphrase, the 24 words of the recovery key (`bip39-english.txt` lies beside this file) or a key
 * `AGE-SECRET-KEY-1…`, checks that every part of the backup is there as it was written, and only then writes the case
 * books into the new folder, as JSON in the open format. `backup-format.md` describes what it reads.
 */
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import { createInterface } from 'node:readline';

const refuse = (why) => {
  throw new Error(why);
};
const hkdf = (secret, salt, info) => Buffer.from(crypto.hkdfSync('sha256', secret, salt, info, 32));
const sha256 = (bytes) => crypto.createHash('sha256').update(bytes).digest();
const base64 = (text) => Buffer.from(text, 'base64');
const pkcs8 = Buffer.from('302e020100300506032b656e04220420', 'hex');
const spki = Buffer.from('302a300506032b656e032100', 'hex');

/** The places of the items in a list, each in so many bits; what does not fill a byte at the end is dropped. */
function bytesOf(items, list, width) {
  const bits = items.map((item) => list.indexOf(item).toString(2).padStart(width, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

/** ChaCha20-Poly1305 with the tag at the end; undefined when the key is another one or a byte was changed. */
function unseal(key, nonce, sealed) {
  try {
    const cipher = crypto.createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
    cipher.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
  } catch {
    return undefined;
  }
}

/** The X25519 secret in what was typed: an age identity, or the words of a recovery key. Undefined for a passphrase. */
function secretIn(typed) {
  const letters = /AGE-SECRET-KEY-1([0-9A-Z]{52})[0-9A-Z]{6}/.exec(typed)?.[1];
  if (letters) return bytesOf([...letters], 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 5);
  const words = typed.toLowerCase().match(/[a-z]+/g);
  if (words?.length !== 24) return undefined;
  const list = fs.readFileSync(new URL('bip39-english.txt', import.meta.url), 'utf8').split('\n');
  const bytes = bytesOf(words, list, 11);
  const isRight = words.every((word) => list.includes(word)) && sha256(bytes.subarray(0, 32))[0] === bytes[32];
  return isRight ? hkdf(bytes.subarray(0, 32), '', 'dc/backup-identity/1') : undefined;
}

function agree(secret, share) {
  const privateKey = crypto.createPrivateKey({ key: Buffer.concat([pkcs8, secret]), format: 'der', type: 'pkcs8' });
  const own = crypto.createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
  const publicKey = crypto.createPublicKey({ key: Buffer.concat([spki, share]), format: 'der', type: 'spki' });
  return { own, shared: crypto.diffieHellman({ privateKey, publicKey }) };
}

/** The file key in one stanza of the head, when what was typed opens it. */
function openStanza([kind, first, work], body, typed) {
  const nonce = Buffer.alloc(12);
  if (kind === 'scrypt') {
    if (!/^[1-9]\d?$/.test(work) || Number(work) > 20) refuse('It asks for more work than a backup ever does.');
    const salt = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), base64(first)]);
    const cost = { N: 2 ** Number(work), r: 8, p: 1, maxmem: 2 ** 31 };
    return unseal(crypto.scryptSync(typed.normalize('NFKC'), salt, 32, cost), nonce, body);
  }
  const secret = kind === 'X25519' && secretIn(typed);
  if (!secret) return undefined;
  const { own, shared } = agree(secret, base64(first));
  return unseal(hkdf(shared, Buffer.concat([base64(first), own]), 'age-encryption.org/v1/X25519'), nonce, body);
}

/** Reads the head of the age file: the key of its payload, and where that begins. */
function openHead(file, typed) {
  const start = Buffer.alloc(65536);
  const text = start.toString('latin1', 0, fs.readSync(file, start, 0, start.length, 0));
  const found = /^(age-encryption\.org\/v1\n([^]*?)---) (\S{43})\n/.exec(text);
  const [head, untagged, stanzas, tag] = found ?? refuse('This is not an age file.');
  for (const [, line, body] of stanzas.matchAll(/-> (.*)\n([A-Za-z0-9+/\n]*)/g)) {
    const fileKey = openStanza(line.split(' '), base64(body), typed);
    if (!fileKey) continue;
    const mac = crypto.createHmac('sha256', hkdf(fileKey, '', 'header'));
    if (!mac.update(untagged).digest().equals(base64(tag))) refuse('The head of the file was altered.');
    const from = head.length + 16;
    return { key: hkdf(fileKey, start.subarray(head.length, from), 'payload'), from };
  }
  return refuse('That does not open this file.');
}

/** The payload, chunk by chunk. Each is sealed with its number, and the last one is marked. */
function* chunksOf(file, { key, from }) {
  const { size } = fs.fstatSync(file);
  for (let number = 0, at = from; number === 0 || at < size; number += 1) {
    const chunk = Buffer.alloc(Math.max(16, Math.min(65552, size - at)));
    at += fs.readSync(file, chunk, 0, chunk.length, at);
    const nonce = Buffer.alloc(12);
    nonce.writeUIntBE(number, 5, 6);
    nonce[11] = Number(at >= size);
    yield unseal(key, nonce, chunk) ?? refuse('The file is cut or altered.');
  }
}

/** Reads the tar archive to its end, hands each part to `visit`, and checks all of them against the last one. */
function readParts(chunks, visit) {
  let rest = Buffer.alloc(0);
  const take = (length) => {
    const pieces = [rest];
    for (let have = rest.length; have < length; have += pieces.at(-1).length)
      pieces.push(chunks.next().value ?? refuse('The archive in the file breaks off.'));
    const whole = Buffer.concat(pieces);
    rest = whole.subarray(length);
    return whole.subarray(0, length);
  };
  const read = [];
  let body;
  for (let header = take(512); header[0] !== 0; header = take(512)) {
    const name = header.toString('latin1', 0, 100).replace(/\0.*$/s, '');
    if (read.length === 0 && name !== 'backup.json') refuse('This is an age file, but not a backup.');
    body = Buffer.from(take(parseInt(header.toString('latin1', 124, 135), 8)));
    take((512 - (body.length % 512)) % 512);
    read.push({ name, bytes: body.length, sha256: sha256(body).toString('hex') });
    visit(name, body);
  }
  if (read.at(-1)?.name !== 'manifest.json') refuse('The list of its parts is missing.');
  const manifest = JSON.parse(body);
  if (manifest.format !== 1) refuse(`It is in format ${manifest.format}; this program reads format 1.`);
  const listed = JSON.stringify(manifest.holders.flatMap(({ parts }) => parts));
  const isAtEnd = take(512).every((byte) => byte === 0) && rest.length === 0 && chunks.next().done;
  const isWhole = isAtEnd && listed === JSON.stringify(read.slice(1, -1));
  return isWhole ? manifest : refuse('A part is missing, too much or altered.');
}

function ask(question) {
  process.stderr.write(question);
  const lines = createInterface({ input: process.stdin, terminal: process.stdin.isTTY });
  return new Promise((resolve) => lines.once('line', (line) => resolve(line) ?? lines.close()));
}

process.once('uncaughtException', ({ message }) => process.exit(console.error(message) ?? 1));
const [path, folder = refuse('Usage: node open-backup.mjs backup.age new-folder')] = process.argv.slice(2);
const file = fs.openSync(path, 'r');
const head = openHead(file, await ask('Passphrase, 24 words or AGE-SECRET-KEY-1… (not shown): '));
const { totals, madeAt } = readParts(chunksOf(file, head), () => undefined);
fs.mkdirSync(folder, { mode: 0o700 });
let written = 0;
readParts(chunksOf(file, head), (name, body) => {
  if (name.endsWith('/readable.json')) fs.writeFileSync(`${folder}/${(written += 1)}.json`, body, { mode: 0o600 });
});
console.log(`Whole. Made ${madeAt}; records: ${totals.records}, lost: ${totals.lost}, files written: ${written}.`);
