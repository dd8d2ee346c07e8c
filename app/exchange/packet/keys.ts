import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { bech32, bech32m } from '@scure/base';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { concat, fromHex, randomBytes, toHex } from '#app/vault/crypto/bytes';
import type { Bytes } from '#app/vault/crypto/bytes';
import { wordsOf } from './words';

const prefix = 'casebook';
const recipientPrefix = 'age';
const keyLength = 32;
/** More than a code with a line break after each letter; nothing longer is looked at. */
const mostLetters = 1000;
const wordsLabel = 'dc/card-words/1';

/** The secret keys of a vault: what is shut for it opens with `identity`, what it makes is signed with `signing`. */
export type ExchangeKeys = {
  /** An age identity, `AGE-SECRET-KEY-1…`. */
  readonly identity: string;
  /** The 32 bytes of an Ed25519 secret key. */
  readonly signing: Bytes;
};

/** The public halves of the keys of a vault. */
export type PublicCard = {
  /** An age recipient, `age1…`. */
  readonly recipient: string;
  /** An Ed25519 public key, 64 hexadecimal digits. */
  readonly verifying: string;
};

export async function newExchangeKeys(): Promise<ExchangeKeys> {
  return { identity: await generateX25519Identity(), signing: randomBytes(keyLength) };
}

export async function publicCard({ identity, signing }: ExchangeKeys): Promise<PublicCard> {
  return { recipient: await identityToRecipient(identity), verifying: toHex(ed25519.getPublicKey(signing)) };
}

/** A card as one line that people send each other: `casebook1…`, 118 letters. */
export function cardCode(card: PublicCard): string {
  return bech32m.encode(prefix, bech32m.toWords(bytesOfCard(card)), false);
}

/**
 * The card in a code, whatever its case and whatever white space and line breaks a mail put into it. Undefined when its
 * checksum is wrong, or when it holds what no key pair has for its public half.
 */
export function readCardCode(text: string): PublicCard | undefined {
  if (text.length > mostLetters) return undefined;
  const decoded = bech32m.decodeUnsafe(text.replace(/[\s\p{Cf}]/gu, '').toLowerCase(), false);
  const bytes = decoded?.prefix === prefix ? bech32m.fromWordsUnsafe(decoded.words) : undefined;
  if (bytes?.length !== 2 * keyLength) return undefined;
  const [agreement, verifying] = [bytes.slice(0, keyLength), bytes.slice(keyLength)];
  if (!isAgreementKey(agreement) || !isVerifyingKey(verifying)) return undefined;
  return {
    recipient: bech32.encode(recipientPrefix, bech32.toWords(agreement)),
    verifying: toHex(verifying),
  };
}

/** Whether a card holds two public keys, in the one form that `publicCard` writes. */
export function isCard({ recipient, verifying }: PublicCard): boolean {
  const agreement = keyOfRecipient(recipient);
  return (
    agreement !== undefined &&
    isAgreementKey(agreement) &&
    /^[0-9a-f]{64}$/.test(verifying) &&
    isVerifyingKey(fromHex(verifying))
  );
}

/** Six words by which two people compare a card on the telephone. */
export function wordsOfCard(card: PublicCard): Promise<readonly string[]> {
  return wordsOf(wordsLabel, bytesOfCard(card));
}

function bytesOfCard({ recipient, verifying }: PublicCard): Bytes {
  const agreement = keyOfRecipient(recipient);
  if (!agreement) throw new Error('not a recipient');
  return concat([agreement, fromHex(verifying)]);
}

function keyOfRecipient(recipient: string): Uint8Array | undefined {
  const decoded = recipient.startsWith('age1') ? bech32.decodeUnsafe(recipient) : undefined;
  const key = decoded?.prefix === recipientPrefix ? bech32.fromWordsUnsafe(decoded.words) : undefined;
  return key?.length === keyLength ? new Uint8Array(key) : undefined;
}

/** X25519 takes no notice of the highest bit: with it, one key would have two codes. */
function isAgreementKey(key: Uint8Array): boolean {
  if ((key.at(-1) ?? 0) >= 0x80) return false;
  try {
    // Throws for a point with which everybody agrees on the same secret.
    x25519.getSharedSecret(new Uint8Array(keyLength).fill(0x40), key);
    return true;
  } catch {
    return false;
  }
}

function isVerifyingKey(key: Uint8Array): boolean {
  try {
    return !ed25519.Point.fromBytes(key, false).isSmallOrder();
  } catch {
    return false;
  }
}
