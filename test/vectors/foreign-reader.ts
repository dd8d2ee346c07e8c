import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argon2id } from '@noble/hashes/argon2.js';

/**
 * A second reader of the vault format, written after `docs/vault-format.md` alone and sharing nothing with the program:
 * other code for every primitive, other code for every layout. It reads header, keyring and journal, and mends nothing.
 */
export function readVault(folder: string, passphrase: string): ReadonlyMap<string, readonly string[]> {
  const vault = openVault(folder, passphrase);
  const books = readKeyring(vault);
  const records = readJournal(vault);
  return new Map(books.map(({ id, number, key }) => [id, contents(records.filter((record) => record.book === number), key, vault.vaultId)]));
}

/** Every key that the passphrase leads to, by what it is for, so that a test can look for its bytes. */
export function keysOf(folder: string, passphrase: string): ReadonlyMap<string, Buffer> {
  const vault = openVault(folder, passphrase);
  const purposes = ['wrap', 'place', 'journal', 'directory', 'mark'].map((name) => [`purpose ${name}`, vault.purpose(name)] as const);
  const rings = ['keyring', 'slot-mac', 'kept'].map((name) => [`ring purpose ${name}`, vault.ringPurpose(name)] as const);
  const books = readKeyring(vault).map(({ number, key }) => [`book ${number}`, key] as const);
  return new Map<string, Buffer>([...Object.entries(vault.slot), ['vault key', vault.vaultKey], ...rings, ...purposes, ...books]);
}

function openVault(folder: string, passphrase: string): Vault {
  const header = readFileSync(join(folder, 'header-a.dcv'));
  const vaultId = header.subarray(16, 32);
  const slot = openPassphraseSlot(header, passphrase, vaultId);
  const inSlot = slot['key in the slot'];
  const ringPurpose = (name: string) => hkdf(inSlot, vaultId, `dc/purpose/1/${name}`);
  const vaultKey = versionOf(header) === 1 ? inSlot : openVaultKey(header, ringPurpose('kept'), vaultId);
  const purpose = (name: string) => hkdf(vaultKey, vaultId, `dc/purpose/1/${name}`);
  return { folder, vaultId, slot, vaultKey, ringPurpose, purpose, keyringKey: ringPurpose('keyring') };
}

type Slot = Readonly<Record<'stretched passphrase' | 'slot secret' | 'slot key' | 'slot MAC key' | 'key in the slot', Buffer>>;
type Vault = {
  readonly folder: string;
  readonly vaultId: Buffer;
  readonly slot: Slot;
  readonly vaultKey: Buffer;
  readonly ringPurpose: (name: string) => Buffer;
  readonly purpose: (name: string) => Buffer;
  readonly keyringKey: Buffer;
};
type Book = { readonly id: string; readonly number: number; readonly key: Buffer };
type Placed = { readonly id: Buffer; readonly book: number; readonly kind: string; readonly order: bigint; readonly body: Buffer };

/** The passphrase's slot, with the key in it: the vault key in version 1, the ring key in version 2. */
function openPassphraseSlot(header: Buffer, passphrase: string, vaultId: Buffer): Slot {
  const version = versionOf(header);
  check(header.subarray(0, 8).equals(Buffer.from('DCVAULT\0')), 'not a header');
  check((version === 1 || version === 2) && header.readUInt16BE(10) === 1, 'an unknown version');
  check(createHash('sha256').update(header.subarray(0, 4064)).digest().equals(header.subarray(4064)), 'damaged');
  const slots = Array.from({ length: 8 }, (_, index) => header.subarray(64 + index * 256, 320 + index * 256));
  const slot = slots.find((candidate) => candidate[0] === 1) ?? Buffer.alloc(0);
  const [m, t, p] = [slot.readUInt32BE(4), slot.readUInt32BE(8), slot.readUInt32BE(12)];
  const salt = slot.subarray(24, 56);
  const stretched = argon2id(Buffer.from(passphrase.normalize('NFKC')), salt, { m, t, p, dkLen: 64 });
  const secret = version === 1 ? stretched : turned(hkdf(stretched, salt, 'dc/slot-mac/1'), salt, slot.readUInt32BE(176));
  const what = Buffer.from(version === 1 ? 'vault-key' : 'ring-key');
  const wrapBinding = binding('dc/wrap/1', vaultId, Buffer.from('passphrase'), what, slot.subarray(16, 24));
  const [slotKey, macKey] = [hkdf(secret, salt, `dc/slot-key/${version}`), hkdf(secret, salt, `dc/slot-mac/${version}`)];
  const key = open(slotKey, slot.subarray(56, 116), wrapBinding);
  const authenticated = Buffer.from(header.subarray(0, 4064));
  slots.forEach((other, index) => other[0] !== 0 && authenticated.fill(0, 64 + index * 256 + 224, 64 + index * 256 + 256));
  const mac = createHmac('sha256', macKey).update(authenticated).digest();
  check(mac.equals(slot.subarray(224)), 'the header was tampered with');
  return {
    'stretched passphrase': Buffer.from(stretched),
    'slot secret': Buffer.from(secret),
    'slot key': slotKey,
    'slot MAC key': macKey,
    'key in the slot': key,
  };
}

function turned(secret: Buffer, salt: Buffer, turns: number): Buffer {
  return turns === 0 ? secret : turned(hkdf(secret, salt, 'dc/slot-turn/2'), salt, turns - 1);
}

function openVaultKey(header: Buffer, keptKey: Buffer, vaultId: Buffer): Buffer {
  const epoch = header.subarray(2112, 2120);
  const wrapBinding = binding('dc/wrap/1', vaultId, Buffer.from('ring'), Buffer.from('vault-key'), epoch);
  return open(keptKey, header.subarray(2120, 2180), wrapBinding);
}

function versionOf(header: Buffer): number {
  return header.readUInt16BE(8);
}

function readKeyring({ folder, vaultId, purpose, keyringKey }: Vault): readonly Book[] {
  const file = readFileSync(join(folder, 'keyring-a.dck'));
  const keyringBinding = binding('dc/keyring/1', file.subarray(8, 10), file.subarray(10, 12), vaultId);
  const books = unpad(open(keyringKey, file.subarray(12), keyringBinding));
  return Array.from({ length: books.readUInt32BE(20) }, (_, index) => {
    const entry = books.subarray(24 + index * 83, 107 + index * 83);
    const epoch = Buffer.concat([Buffer.alloc(6), entry.subarray(21, 23)]);
    const wrapBinding = binding('dc/wrap/1', vaultId, entry.subarray(4, 20), Buffer.from('book-key'), epoch);
    const key = open(purpose('wrap'), entry.subarray(23), wrapBinding);
    return { number: entry.readUInt32BE(0), id: entry.toString('hex', 4, 20), key };
  });
}

function readJournal(vault: Vault): readonly Placed[] {
  const names = readdirSync(vault.folder).sort();
  const snapshot = names.filter((name) => name.startsWith('snapshot-')).at(-1);
  const base = snapshot ? readSnapshot(vault, snapshot) : { number: 0, tag: Buffer.alloc(32), records: [] };
  let { tag } = base;
  const records = [...base.records];
  for (const name of names.filter((candidate) => candidate.startsWith('journal-') && numberIn(candidate) >= base.number)) {
    const segment = readFileSync(join(vault.folder, name));
    for (let at = 0; at < segment.length; at += segment.readUInt32BE(at + 4)) {
      const frame = segment.subarray(at, at + segment.readUInt32BE(at + 4));
      tag = readFrame(vault, numberIn(name), frame, tag, records);
    }
  }
  return records;
}

function readFrame(vault: Vault, segment: number, frame: Buffer, before: Buffer, records: Placed[]): Buffer {
  check(frame.subarray(0, 4).equals(Buffer.from('DCJ\x01')), 'not a frame');
  check(frame.subarray(16, 48).equals(before), 'the chain is broken');
  const tag = frame.subarray(-32);
  const hmac = createHmac('sha256', vault.purpose('journal')).update(binding('dc/frame/1', vault.vaultId, u32(segment)));
  check(hmac.update(frame.subarray(0, -32)).digest().equals(tag), 'a frame was altered');
  let at = 48;
  for (let count = frame.readUInt32BE(12); count > 0; count -= 1) {
    const id = frame.subarray(at, at + 44);
    const length = frame.readUInt32BE(at + 44);
    const place = open(vault.purpose('place'), id, binding('dc/place/1', vault.vaultId));
    records.push({ id, ...placed(place), body: frame.subarray(at + 48, at + 48 + length) });
    at += 48 + length;
  }
  return tag;
}

function readSnapshot(vault: Vault, name: string): { number: number; tag: Buffer; records: readonly Placed[] } {
  const file = readFileSync(join(vault.folder, name));
  check(file.subarray(-8).equals(Buffer.from('DCSNAPEN')), 'an unfinished snapshot');
  const number = numberIn(name);
  const sealed = file.subarray(file.length - 16 - Number(file.readBigUInt64BE(file.length - 16)), -16);
  const directory = unpad(open(vault.purpose('directory'), sealed, binding('dc/snapshot/1', vault.vaultId, u32(number))));
  const records = Array.from({ length: directory.readUInt32BE(40) }, (_, index) => {
    const entry = directory.subarray(44 + index * 72, 116 + index * 72);
    const from = Number(entry.readBigUInt64BE(60));
    const body = file.subarray(from, from + entry.readUInt32BE(68));
    return { id: entry.subarray(0, 44), ...placed(entry.subarray(44, 60)), body };
  });
  return { number, tag: directory.subarray(8, 40), records };
}

/** What counts of a book, read record by record. */
function contents(records: readonly Placed[], key: Buffer, vaultId: Buffer): readonly string[] {
  let counting: readonly Placed[] = [];
  for (const record of records.toSorted((a, b) => (a.order < b.order ? -1 : 1))) {
    const replaced: Readonly<Record<string, readonly string[]>> = {
      snapshot: ['change', 'snapshot'],
      draft: ['draft'],
      'end of draft': ['draft'],
    };
    counting = counting.filter(({ kind }) => !(replaced[record.kind] ?? []).includes(kind));
    if (record.kind !== 'end of draft') counting = [...counting, record];
  }
  return counting.map(({ id, kind, body }) => {
    const one = Buffer.from([1]);
    check(body.subarray(0, 4).equals(Buffer.from('DC\x01\x01')), 'not a record');
    return `${kind} ${unpad(open(key, body.subarray(4), binding('dc/rec/1', one, one, vaultId, id))).toString()}`;
  });
}

function placed(place: Buffer): Omit<Placed, 'id' | 'body'> {
  const kind = ['', 'change', 'snapshot', 'view', 'card', 'draft', 'end of draft'][place.readUInt8(6)] ?? '';
  return { book: place.readUInt32BE(0), kind, order: place.readBigUInt64BE(8) };
}

function open(key: Buffer, sealed: Buffer, boundTo: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(boundTo);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}

function binding(label: string, ...parts: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from(label), ...parts].flatMap((part) => [u32(part.length), part]));
}

function hkdf(secret: Uint8Array, salt: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, 32));
}

function unpad(padded: Buffer): Buffer {
  return padded.subarray(4, 4 + padded.readUInt32BE(0));
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function numberIn(name: string): number {
  return Number(/\d{8}/.exec(name)?.[0]);
}

function check(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}
