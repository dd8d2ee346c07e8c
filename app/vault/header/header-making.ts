import type { Secret } from '#shared/contract/vault-api';
import { randomBytes } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import type { OpenedHeader } from './header';
import { authenticatedPart, encodeHeader } from './header-format';
import type { RingHeader, RingPart, Slot } from './header-format';
import type { KdfPolicy } from '../crypto/kdf-policy';
import { makeSlot, slotMacOf, slotSecret, turnedSlot } from './slot';
import { asMaterial, deriveRingKeys, deriveVaultKeys, keptBinding, newKey, wrapKey } from '../crypto/vault-key';
import type { RingKeys, VaultKeys } from '../crypto/vault-key';

/** Makes a header for a new vault with a slot for each secret. */
export async function makeHeader(
  secrets: readonly Secret[],
  policy: KdfPolicy,
): Promise<{ readonly keys: VaultKeys; readonly ring: RingKeys; readonly bytes: Bytes }> {
  const vaultId = randomBytes(16);
  const vaultKey = await newKey();
  const ringKey = await newKey();
  const ring = await deriveRingKeys(await asMaterial(ringKey), vaultId);
  const epoch = 1;
  const slots: Slot[] = [];
  for (const secret of secrets) slots.push(await makeSlot({ vaultId, epoch, ring }, ringKey, secret, policy));
  const part = { epoch, vaultKey: await keep(vaultKey, 'vaultKey', epoch, ring), sweepBelow: 0 };
  const bytes = await encodeWithMacs({ vaultId, epoch, slots, ring: part }, ring);
  return { keys: await deriveVaultKeys(await asMaterial(vaultKey), vaultId), ring, bytes };
}

/** The header with one slot replaced by a slot for another secret of the same kind. */
export async function withSecret(
  { slotKey, ring }: OpenedHeader,
  header: RingHeader,
  replacement: Secret,
  policy: KdfPolicy,
): Promise<Bytes> {
  const epoch = header.epoch + 1;
  const replaced = await makeSlot({ vaultId: header.vaultId, epoch, ring }, slotKey, replacement, policy);
  const others = header.slots.filter((other) => other.kind !== replacement.kind);
  return encodeWithMacs({ ...header, epoch, slots: [...others, replaced] }, ring);
}

/** All that is needed to give a header another ring key: its keys, and the secret of each slot. */
export type OpenedForTurning = {
  readonly vaultId: Bytes;
  readonly slots: readonly { readonly slot: Slot; readonly secret: Bytes }[];
  readonly ringKey: CryptoKey;
  readonly vaultKey: CryptoKey;
};

/** A header for the same secrets with a fresh ring key, in which the ring key before is kept until `withoutPrevious`. */
export async function withFreshRing(
  { vaultId, slots, ringKey, vaultKey }: OpenedForTurning,
  epoch: number,
  sweepBelow: number,
): Promise<{ readonly ring: RingKeys; readonly header: RingHeader }> {
  const fresh = await newKey();
  const ring = await deriveRingKeys(await asMaterial(fresh), vaultId);
  const place = { vaultId, epoch, ring };
  const turned = await Promise.all(slots.map(({ slot, secret }) => turnedSlot(place, fresh, slot, secret)));
  const part: RingPart = {
    epoch,
    vaultKey: await keep(vaultKey, 'vaultKey', epoch, ring),
    previous: await keep(ringKey, 'previous', epoch, ring),
    sweepBelow,
  };
  return { ring, header: { vaultId, epoch, slots: turned, ring: part } };
}

/** The header of the next epoch, in which no earlier ring key is kept. */
export function withoutPrevious(header: RingHeader): RingHeader {
  const { epoch, vaultKey, sweepBelow } = header.ring;
  return { ...header, epoch: header.epoch + 1, ring: { epoch, vaultKey, sweepBelow } };
}

/** The header as bytes, with the MAC of every slot. */
export async function encodeWithMacs(header: RingHeader, ring: RingKeys): Promise<Bytes> {
  const authenticated = authenticatedPart(await encodeHeader(header));
  const slots = await Promise.all(
    header.slots.map(async (slot) => {
      const secret = await slotSecret(slot, ring);
      if (!secret) throw new Error('the header is authentic, yet a slot in it does not open');
      return { ...slot, mac: await slotMacOf(slot, secret, authenticated) };
    }),
  );
  return encodeHeader({ ...header, slots });
}

function keep(key: CryptoKey, which: 'vaultKey' | 'previous', epoch: number, { vaultId, kept }: RingKeys) {
  return wrapKey(key, kept, keptBinding(vaultId, which, epoch));
}
