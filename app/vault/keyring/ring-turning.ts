import { succeed } from '#shared/result';
import type { Result } from '#shared/result';
import type { VaultFiles } from '../../ports/vault-files';
import { equalBytes } from '../crypto/bytes';
import type { Bytes } from '../crypto/bytes';
import { findHeader, writeHeader } from '../header/header';
import type { OpenedHeader } from '../header/header';
import { authenticatedPart } from '../header/header-format';
import type { Header, RingHeader, Slot } from '../header/header-format';
import { encodeWithMacs, withFreshRing, withoutPrevious } from '../header/header-making';
import type { OpenedForTurning } from '../header/header-making';
import type { Keyring } from './keyring';
import { writeKeyring } from './keyring-files';
import { keysFrom, slotKeyBinding, slotMacOf, slotSecret } from '../header/slot';
import { keptBinding, unwrapKeyToRewrap } from '../crypto/vault-key';
import type { RingKeys } from '../crypto/vault-key';

/** The ring keys that are in force afterwards, whatever became of the turning. */
export type Turned = { readonly ring: RingKeys; readonly written: Result<void> };

type Turning = {
  readonly present: Keyring;
  /** Writes the keyring that is to be; with the ring keys it is handed. */
  readonly write: (ring: RingKeys) => Promise<Result<void>>;
  /** The number of the first snapshot that holds nothing of what is erased now. */
  readonly sweepBelow?: number;
};

/**
 * Puts a fresh ring key in the place of the present one while the keyring is written. At every moment the header opens
 * the keyring that is there:
 *
 * 1. a header with the fresh ring key that keeps the one before, both copies;
 * 2. the keyring, sealed with the fresh one, both copies;
 * 3. a header that keeps the earlier one no longer.
 *
 * Until 2 nothing has changed but the keys; what is left after a break is ended by `freshRing`. A vault of version 1 that
 * could not be brought up to date when it was opened keeps its keys.
 */
export async function turnRing(files: VaultFiles, ring: RingKeys, turning: Turning): Promise<Turned> {
  const found = await openForTurning(files, ring);
  if (!found.ok) return { ring, written: found };
  if (!found.value) return { ring, written: await turning.write(ring) };
  const { header, opened, epoch } = found.value;
  if (header.ring.previous) {
    const settled = await writeKeyring(files, turning.present, ring);
    if (!settled.ok) return { ring, written: settled };
  }
  const sweepBelow = Math.max(header.ring.sweepBelow, turning.sweepBelow ?? 0);
  return turn(files, ring, { opened, epoch, sweepBelow, write: turning.write });
}

/**
 * Ends what a break has left of a turning, and turns where it is due: a secret was changed since, or the vault is of
 * version 1. What cannot be written now is tried again at the next opening. Answers with the ring keys in force.
 */
export async function freshRing(
  files: VaultFiles,
  opened: OpenedHeader,
  keyring: { readonly present: Keyring; readonly isSettled: boolean },
): Promise<RingKeys> {
  const ring = ringInForce(opened);
  if (!opened.isEverywhere || !keyring.isSettled) return ring;
  const { header } = opened;
  const write = (next: RingKeys) => writeKeyring(files, keyring.present, next);
  if (!hasRing(header)) {
    const upgrading = await openVersion1(opened);
    return upgrading ? (await turn(files, ring, { ...upgrading, sweepBelow: 0, write })).ring : ring;
  }
  if (header.ring.previous) await writeHeader(files, await encodeWithMacs(withoutPrevious(header), ring));
  const isDue = header.slots.some(({ epoch }) => epoch > header.ring.epoch);
  return isDue ? (await turnRing(files, ring, { present: keyring.present, write })).ring : ring;
}

/** While one copy of the header does not know the newest ring key yet, the keyring is written with the one before. */
export function ringInForce(header: OpenedHeader): RingKeys {
  return ringsOf(header)[0];
}

/** The ring keys that a keyring may be sealed with, the one in force first. */
export function ringsOf({ ring, previousRing, isEverywhere }: OpenedHeader): readonly [RingKeys, ...RingKeys[]] {
  if (!previousRing) return [ring];
  return isEverywhere ? [ring, previousRing] : [previousRing, ring];
}

type Step = {
  readonly opened: OpenedForTurning;
  readonly epoch: number;
  readonly sweepBelow: number;
  readonly write: Turning['write'];
};

async function turn(files: VaultFiles, ring: RingKeys, { opened, epoch, sweepBelow, write }: Step): Promise<Turned> {
  const { ring: fresh, header } = await withFreshRing(opened, epoch, sweepBelow);
  const { everywhere } = await writeHeader(files, await encodeWithMacs(header, fresh));
  if (!everywhere.ok) return { ring, written: everywhere };
  const written = await write(fresh);
  if (written.ok) await writeHeader(files, await encodeWithMacs(withoutPrevious(header), fresh));
  return { ring: fresh, written };
}

type Found = { readonly header: RingHeader; readonly opened: OpenedForTurning; readonly epoch: number };

/** The newest header on the disk that belongs to these ring keys. Undefined where that is one of version 1. */
async function openForTurning(files: VaultFiles, ring: RingKeys): Promise<Result<Found | undefined>> {
  const found = await findHeader(files);
  if (!found.ok) return found;
  const copies = found.value.flatMap(({ copy }) => (copy.state === 'whole' ? [copy] : []));
  const epoch = Math.max(0, ...copies.map(({ header }) => header.epoch)) + 1;
  for (const { header, bytes } of copies.toSorted((a, b) => b.header.epoch - a.header.epoch)) {
    const opened = hasRing(header) ? await openHeaderForTurning(header, bytes, ring) : undefined;
    if (hasRing(header) && opened) return succeed({ header, opened, epoch });
  }
  return succeed(undefined);
}

async function openHeaderForTurning(
  header: RingHeader,
  bytes: Bytes,
  ring: RingKeys,
): Promise<OpenedForTurning | undefined> {
  const { vaultId } = ring;
  const authenticated = authenticatedPart(bytes);
  const slots: { readonly slot: Slot; readonly secret: Bytes }[] = [];
  for (const slot of header.slots) {
    const secret = await slotSecret(slot, ring);
    if (!secret || !equalBytes(slot.mac, await slotMacOf(slot, secret, authenticated))) return undefined;
    slots.push({ slot, secret });
  }
  const [first] = slots;
  if (!first) return undefined;
  const { wrapping } = await keysFrom(first.secret, first.slot.salt);
  const ringKey = await unwrapKeyToRewrap(first.slot.key, wrapping, slotKeyBinding(header, first.slot));
  const binding = keptBinding(vaultId, 'vaultKey', header.ring.epoch);
  const vaultKey = await unwrapKeyToRewrap(header.ring.vaultKey, ring.kept, binding);
  return ringKey && vaultKey && { vaultId, slots, ringKey, vaultKey };
}

/** In version 1 the vault key is the ring key, and what a slot keeps is the first of its secrets. */
async function openVersion1({
  header,
  ring,
  slotKey,
}: OpenedHeader): Promise<Pick<Step, 'opened' | 'epoch'> | undefined> {
  const slots: { readonly slot: Slot; readonly secret: Bytes }[] = [];
  for (const slot of header.slots) {
    const secret = await slotSecret(slot, ring);
    if (!secret) return undefined;
    slots.push({ slot, secret });
  }
  const opened = { vaultId: header.vaultId, slots, ringKey: slotKey, vaultKey: slotKey };
  return { opened, epoch: header.epoch + 1 };
}

/** Whether a header is of version 2. */
export function hasRing(header: Header): header is RingHeader {
  return header.ring !== undefined;
}
