import { newExchangeKeys, publicCard } from '#app/exchange/packet/keys';
import type { ExchangeKeys } from '#app/exchange/packet/keys';
import { openPacket } from '#app/exchange/packet/open-packet';
import type { OpenedPacket, PacketOpening } from '#app/exchange/packet/open-packet';
import type { PacketHead, PacketHolder } from '#app/exchange/packet/packet';
import { sealPacket } from '#app/exchange/packet/seal-packet';
import type { PacketLock } from '#app/exchange/packet/seal-packet';
import type { Bytes } from '#app/vault/crypto/bytes';
import { expectValue } from '#shared/result';
import { quickWork, text } from './a-backup';

export const aHead: PacketHead = {
  purpose: 'handover',
  madeAt: '2026-03-01T09:30:00.000Z',
  madeWith: 'Defender Casebook 0.1.0',
  from: { name: 'A. Seitkali' },
};

/** A shared copy of a few bytes. */
export function aPacketHolder(id: string, overrides: Partial<PacketHolder> = {}): PacketHolder {
  return {
    id,
    role: 'shared-copy',
    facts: { book: 'b1', title: `the case ${id}`, terms: { lists: ['charges'], withPrivileged: false } },
    entries: [{ kind: 'snapshot', body: text(`everything in ${id}`) }],
    readable: text(`{"id":"${id}"}`),
    ...overrides,
  };
}

/** A vault to which packets are shut, and which makes some. */
export async function anExchangeVault() {
  const keys = await newExchangeKeys();
  const card = await publicCard(keys);
  const lock: PacketLock = { kind: 'recipients', recipients: [card.recipient] };
  const opening: PacketOpening = { identities: [keys.identity] };
  return { keys, card, lock, opening };
}

/** The file with these holders. Throws when it is not made. */
export async function packetOf(holders: readonly PacketHolder[], keys: ExchangeKeys, lock: PacketLock) {
  return expectValue(await sealPacket({ head: aHead, holders }, keys, lock, quickWork));
}

/** What the file holds, or the code that says why it does not open. */
export async function opened(file: Bytes, opening: PacketOpening): Promise<OpenedPacket | string> {
  const packet = await openPacket(file, opening);
  return packet.ok ? packet.value : packet.failure.code;
}
