/**
 * Made the frozen samples in `packet-1/`, once: `npx tsx test/vectors/make-packet-1.ts`. They are never made again, since
 * what they prove is that packets of that day still open. A new version of the format gets a folder of its own.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scryptWork } from '#app/backup/format/limits';
import { cardCode, wordsOfCard } from '#app/exchange/packet/keys';
import type { PacketHead, PacketHolder } from '#app/exchange/packet/packet';
import { sealPacket } from '#app/exchange/packet/seal-packet';
import type { PacketLock } from '#app/exchange/packet/seal-packet';
import { expectValue } from '#shared/result';
import { text } from '../builders/a-backup';
import { anExchangeVault } from '../builders/a-packet';

const folder = join(import.meta.dirname, 'packet-1');
const heads: Readonly<Record<'handover' | 'changes', PacketHead>> = {
  handover: {
    purpose: 'handover',
    madeAt: '2026-03-01T09:30:00.000Z',
    madeWith: 'Defender Casebook 0.1.0',
    from: { name: 'А. Сейткали' },
  },
  changes: {
    purpose: 'changes',
    madeAt: '2026-03-02T23:59:59.999Z',
    madeWith: 'Defender Casebook 0.1.0',
    from: { name: '' },
    team: 'ffeeddccbbaa99887766554433221100',
  },
};
const holders: readonly PacketHolder[] = [
  {
    id: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    role: 'shared-copy',
    facts: {
      book: '00112233445566778899aabbccddeeff',
      title: 'Қамауға алынды',
      terms: { lists: ['charges', 'decisions'], withPrivileged: false },
    },
    entries: [
      { kind: 'snapshot', body: text('x'.repeat(70_000)) },
      { kind: 'changes', body: text('') },
      { kind: 'of-a-later-day', body: text('kept as it is') },
    ],
    readable: text('{"format":"defender-casebook"}'),
  },
  { id: 'other-1', role: 'of-a-later-day', facts: {}, entries: [] },
];

async function make(): Promise<void> {
  if (existsSync(folder)) throw new Error(`${folder} is there already, and stays as it is`);
  mkdirSync(folder);
  const sender = await anExchangeVault();
  const reader = await anExchangeVault();
  const phrase = 'Защита ﬁle gallstone hamlet river stone';
  const recipients = [sender.card.recipient, reader.card.recipient];
  const write = async (name: string, head: PacketHead, lock: PacketLock) => {
    const { bytes, words } = expectValue(await sealPacket({ head, holders }, sender.keys, lock, scryptWork.written));
    writeFileSync(join(folder, name), bytes);
    return { head, words };
  };
  const expected = {
    phrase,
    identity: reader.keys.identity,
    sender: { identity: sender.keys.identity, signing: Buffer.from(sender.keys.signing).toString('hex') },
    card: sender.card,
    code: cardCode(sender.card),
    cardWords: await wordsOfCard(sender.card),
    byPhrase: await write('by-phrase.dcx', heads.handover, { kind: 'phrase', phrase }),
    byRecipients: await write('by-recipients.dcx', heads.changes, { kind: 'recipients', recipients }),
    holders: holders.map(({ entries, readable, ...about }) => ({
      ...about,
      entries: entries.map(({ kind, body }) => ({ kind, body: Buffer.from(body).toString('base64') })),
      ...(readable ? { readable: Buffer.from(readable).toString('base64') } : {}),
    })),
  };
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
}

await make();
