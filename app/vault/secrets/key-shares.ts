import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { combine, split } from 'shamir-secret-sharing';
import type { KeyShare, ShareReading } from '#shared/contract/secrets-api';
import { fail, succeed } from '#shared/result';
import type { Result } from '#shared/result';
import { ByteReader, bigEndian, concat, equalBytes, randomBytes, toHex, utf8 } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import { sha256 } from '../crypto/key-derivation';
import { placeInList, whatIsAmiss, wordsIn } from './key-words';

/** Words of a share: more than a recovery key has, so that one is not taken for the other. */
export const shareWords = 29;
const shares = 3;
const needed = 2;
const format = 1;
const bitsPerWord = 11;
/** 1 byte format and number, 2 bytes set, 33 bytes as the library gives them. */
const contentSize = 36;
const checkBits = shareWords * bitsPerWord - contentSize * 8;

type Share = { readonly number: number; readonly set: Bytes; readonly part: Bytes };

/** Splits the 32 bytes behind a recovery key. One share tells nothing of them, any two give them back. */
export async function shareKey(entropy: Bytes): Promise<readonly KeyShare[]> {
  const set = randomBytes(2);
  const parts = await split(entropy, shares, needed);
  return Promise.all(
    parts.map(async (part, at) => ({
      number: at + 1,
      set: toHex(set),
      words: await wordsOf({ number: at + 1, set, part: new Uint8Array(part) }),
    })),
  );
}

/** Says what a text is as a share, and which of its words are wrong where that can be told. */
export async function readShare(text: string): Promise<ShareReading> {
  const read = await parse(text);
  return read.state === 'whole' ? { state: 'whole', number: read.share.number, set: toHex(read.share.set) } : read;
}

/** The words of the recovery key out of two of its shares. Whether they open the vault is for the vault to say. */
export async function joinShares(one: string, other: string): Promise<Result<string>> {
  const read = [await parse(one), await parse(other)];
  const [first, second] = read.flatMap((each) => (each.state === 'whole' ? [each.share] : []));
  if (!first || !second) return fail({ code: 'vault/share-damaged' });
  if (!equalBytes(first.set, second.set)) return fail({ code: 'vault/shares-of-two-sets' });
  if (first.number === second.number) return fail({ code: 'vault/same-share' });
  const entropy = await combine([first.part, second.part]);
  return succeed(entropyToMnemonic(entropy, wordlist));
}

type Parsed = Exclude<ShareReading, { state: 'whole' }> | { readonly state: 'whole'; readonly share: Share };

async function parse(text: string): Promise<Parsed> {
  const amiss = whatIsAmiss(text, shareWords);
  if (amiss !== undefined) return amiss;
  const bits = wordsIn(text)
    .map((word) => toBits(placeInList(word) ?? 0, bitsPerWord))
    .join('');
  const content = fromBits(bits.slice(0, contentSize * 8));
  if ((await checkOf(content)) !== bits.slice(contentSize * 8)) return { state: 'damaged' };
  const read = new ByteReader(content);
  const head = read.number(1);
  const share = { number: head % 16, set: read.take(2), part: read.take(33) };
  return head >> 4 === format ? { state: 'whole', share } : { state: 'damaged' };
}

async function wordsOf({ number, set, part }: Share): Promise<readonly string[]> {
  const content = concat([bigEndian(format * 16 + number, 1), set, part]);
  const bits = Array.from(content, (byte) => toBits(byte, 8)).join('') + (await checkOf(content));
  return Array.from({ length: shareWords }, (_, at) => {
    const word = wordlist[Number.parseInt(bits.slice(at * bitsPerWord, (at + 1) * bitsPerWord), 2)];
    if (word === undefined) throw new Error('the word list is too short');
    return word;
  });
}

/** The first bits of a hash: a share with a word changed passes once in two thousand million. */
async function checkOf(content: Bytes): Promise<string> {
  const hash = await sha256(concat([utf8('dc/key-share/1'), content]));
  return Array.from(hash.subarray(0, 4), (byte) => toBits(byte, 8))
    .join('')
    .slice(0, checkBits);
}

function toBits(value: number, count: number): string {
  return value.toString(2).padStart(count, '0');
}

function fromBits(bits: string): Bytes {
  return Uint8Array.from({ length: bits.length / 8 }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2));
}
