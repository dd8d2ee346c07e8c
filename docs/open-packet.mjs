/**
 * Opens a packet of Defender Casebook without Defender Casebook, on any computer with Node.js 20 or later, offline:
 * `node open-packet.mjs packet.dcx new-folder`
 *
 * It asks for the phrase or a key `AGE-SECRET-KEY-1…`, checks that every part of the packet is there as it was written
 * and signed, says by whose key, prints the six words (`bip39-english.txt` lies beside this file), and only then writes
 * what is in the open format into the new folder, as JSON. `exchange-format.md` describes what it reads.
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
const signingSpki = Buffer.from('302a300506032b6570032100', 'hex');

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

/** The X25519 secret in what was typed: an age identity. Undefined for a phrase. */
function secretIn(typed) {
  const letters = /AGE-SECRET-KEY-1([0-9A-Z]{52})[0-9A-Z]{6}/.exec(typed)?.[1];
  return letters && bytesOf([...letters], 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 5);
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
    if (!/^[1-9]\d?$/.test(work) || Number(work) > 20) refuse('It asks for more work than a packet ever does.');
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

/** Reads the tar archive to its end: every part with its body. */
function partsOf(chunks) {
  let rest = Buffer.alloc(0);
  const take = (length) => {
    const pieces = [rest];
    for (let have = rest.length; have < length; have += pieces.at(-1).length)
      pieces.push(chunks.next().value ?? refuse('The archive in the file breaks off.'));
    const whole = Buffer.concat(pieces);
    rest = whole.subarray(length);
    return whole.subarray(0, length);
  };
  const isZero = (bytes) => bytes.every((byte) => byte === 0);
  const parts = [];
  for (let header = take(512); header[0] !== 0; header = take(512)) {
    const name = header.toString('latin1', 0, 100).replace(/\0.*$/s, '');
    if (parts.length === 0 && name !== 'packet.json') refuse('This is an age file, but not a packet.');
    const body = Buffer.from(take(parseInt(header.toString('latin1', 124, 135), 8)));
    take((512 - (body.length % 512)) % 512);
    parts.push({ name, body });
  }
  const isAtEnd = isZero(take(512)) && rest.length === 0 && chunks.next().done;
  const { name, body } = parts.at(-1) ?? refuse('This is an age file, but not a packet.');
  return isAtEnd && name === 'padding' && isZero(body) ? parts : refuse('The archive does not end as it must.');
}

/** Checks the parts against the manifest and the manifest against the signature. */
function checked(parts) {
  const about = JSON.parse(parts[0].body);
  if (about.format !== 1) refuse(`It is in format ${about.format}; this program reads format 1.`);
  const [manifest, signature] = parts.slice(-3);
  if (manifest?.name !== 'manifest.json' || signature.name !== 'signature') refuse('It is not signed.');
  const said = JSON.parse(manifest.body).parts.map(({ name, bytes, sha256 }) => [name, bytes, sha256]);
  const read = parts.slice(0, -3).map(({ name, body }) => [name, body.length, sha256(body).toString('hex')]);
  const isDoubled = new Set(read.map(([name]) => name)).size < read.length;
  if (isDoubled || JSON.stringify(said) !== JSON.stringify(read)) refuse('A part is missing, too much or altered.');
  const verifying = Buffer.from(about.card.verifying, 'hex');
  const hash = sha256(manifest.body);
  const key = crypto.createPublicKey({ key: Buffer.concat([signingSpki, verifying]), format: 'der', type: 'spki' });
  const signed = Buffer.concat([Buffer.from('dc/packet-signature/1'), hash]);
  if (!crypto.verify(null, signed, key, signature.body)) refuse('The signature does not fit what is in it.');
  return { about, words: wordsOf('dc/packet-words/1', Buffer.concat([hash, verifying])), verifying };
}

/** Six words of 64 bytes. */
function wordsOf(label, bytes) {
  const list = fs.readFileSync(new URL('bip39-english.txt', import.meta.url), 'utf8').split('\n');
  const bits = [...crypto.pbkdf2Sync(bytes, label, 16384, 9, 'sha256')];
  const text = bits.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return text.match(/.{11}/g).map((place) => list[parseInt(place, 2)]);
}

function ask(question) {
  process.stderr.write(question);
  const lines = createInterface({ input: process.stdin, terminal: process.stdin.isTTY });
  return new Promise((resolve) => lines.once('line', (line) => resolve(line) ?? lines.close()));
}

process.once('uncaughtException', ({ message }) => process.exit(console.error(message) ?? 1));
const [path, folder = refuse('Usage: node open-packet.mjs packet.dcx new-folder')] = process.argv.slice(2);
const file = fs.openSync(path, 'r');
const head = openHead(file, await ask('Six words or AGE-SECRET-KEY-1… (not shown): '));
const parts = partsOf(chunksOf(file, head));
const { about, words, verifying } = checked(parts);
const readable = parts.filter(({ name }) => name.endsWith('/readable.json'));
fs.mkdirSync(folder, { mode: 0o700 });
readable.forEach(({ body }, at) => fs.writeFileSync(`${folder}/${at + 1}.json`, body, { mode: 0o600 }));
console.log(`Whole. Made ${about.madeAt}, for: ${about.purpose}. Files written: ${readable.length}.`);
console.log(`Signed by ${verifying.toString('hex')}, who says to be ${JSON.stringify(about.from.name)}.`);
console.log(`The six words: ${words.join(' ')}`);
