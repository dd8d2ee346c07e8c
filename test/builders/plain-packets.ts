import { identityToRecipient } from 'age-encryption';
import * as z from 'zod';
import { publicCard, type ExchangeKeys, type PublicCard } from '#app/exchange/packet/keys';
import type { OpenedPacket } from '#app/exchange/packet/open-packet';
import type { Packets } from '#app/exchange/folder/parts';
import { bigEndian, concat, utf8, type Bytes } from '#app/vault/crypto/bytes';
import { paddedSize } from '#app/vault/crypto/padding';
import { fail, succeed } from '#shared/result';

const Card = z.object({ recipient: z.string(), verifying: z.string() });

/** What stands before the bodies. */
const Plain = z.object({
  recipients: z.array(z.string()),
  from: Card,
  head: z.unknown(),
  holders: z.array(
    z.object({
      id: z.string(),
      role: z.string(),
      facts: z.record(z.string(), z.unknown()),
      entries: z.array(z.object({ kind: z.string(), size: z.number() })),
    }),
  ),
});

const ageAdds = 250;

/**
 * Packets without ciphers, for runs of many thousands: whoever lacks the key is refused, who signed is true, a packet
 * that was cut is damaged, and the sizes are those of real ones. The words are none.
 */
export function plainPackets(): Packets {
  const cards = new Map<string, Promise<PublicCard>>();
  const recipients = new Map<string, Promise<string>>();
  const cardOf = (keys: ExchangeKeys): Promise<PublicCard> => remembered(cards, keys.identity, () => publicCard(keys));
  const recipientOf = (identity: string): Promise<string> =>
    remembered(recipients, identity, () => identityToRecipient(identity));
  return {
    seal: async ({ head, holders }, keys, lock) => {
      if (lock.kind === 'phrase') throw new Error('no phrases here');
      const from = await cardOf(keys);
      const about: z.infer<typeof Plain> = {
        ...{ recipients: [...lock.recipients], from, head },
        holders: holders.map(({ id, role, facts, entries }) => ({
          ...{ id, role, facts },
          entries: entries.map(({ kind, body }) => ({ kind, size: body.length })),
        })),
      };
      const text = utf8(JSON.stringify(about));
      const bodies = holders.flatMap(({ entries }) => entries.map(({ body }) => body));
      const parts = [bigEndian(text.length, 4), text, ...bodies];
      // In an archive each part has a header and is filled up; beside the bodies stand manifest and signature.
      const archived = bodies.reduce((sum, { length }) => sum + 512 + Math.ceil(length / 512) * 512, 6 * 1024);
      const size = ageAdds + Math.max(16 * 1024, paddedSize(archived + text.length));
      const bytes = new Uint8Array(size).fill(1);
      bytes.set(concat(parts));
      return succeed({ bytes, words: [] });
    },
    open: async (bytes, opening) => {
      if (bytes.length < 16 * 1024 || bytes.at(-1) !== 1) return fail({ code: 'exchange/damaged' });
      const { about, bodies } = read(bytes);
      const identities = 'identities' in opening ? opening.identities : [];
      const opens = await Promise.all(identities.map(recipientOf));
      if (!opens.some((recipient) => about.recipients.includes(recipient))) {
        return fail({ code: 'exchange/wrong-key' });
      }
      return succeed({ head: about.head as OpenedPacket['head'], holders: bodies, from: about.from, words: [] });
    },
  };
}

function remembered<T>(known: Map<string, Promise<T>>, by: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(by) ?? make();
  known.set(by, value);
  return value;
}

function read(bytes: Bytes): { readonly about: z.infer<typeof Plain>; readonly bodies: OpenedPacket['holders'] } {
  const length = new DataView(bytes.buffer).getUint32(0);
  const about = Plain.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))));
  let at = 4 + length;
  const bodies = about.holders.map((holder) => ({
    ...holder,
    entries: holder.entries.map(({ kind, size }) => {
      const body = bytes.slice(at, at + size);
      at += size;
      return { kind, body };
    }),
  }));
  return { about, bodies };
}
