import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cardCode, publicCard, readCardCode, wordsOfCard } from '#app/exchange/packet/keys';
import { openPacket } from '#app/exchange/packet/open-packet';
import { fromHex } from '#app/vault/crypto/bytes';
import { expectValue } from '#shared/result';

/** Both packets were made once, and stay as they are. */
const folder = join(import.meta.dirname, 'packet-1');
const Made = z.object({ head: z.unknown(), words: z.array(z.string()) });
const Expected = z.object({
  phrase: z.string(),
  identity: z.string(),
  sender: z.object({ identity: z.string(), signing: z.string() }),
  card: z.object({ recipient: z.string(), verifying: z.string() }),
  code: z.string(),
  cardWords: z.array(z.string()),
  byPhrase: Made,
  byRecipients: Made,
  holders: z.unknown(),
});
const expected = Expected.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));

describe('the frozen packets', () => {
  test.each([
    ['by-phrase.dcx', { phrase: expected.phrase.normalize('NFKD') }, expected.byPhrase],
    ['by-recipients.dcx', { identities: [expected.identity] }, expected.byRecipients],
  ] as const)('%s opens', { timeout: 60_000 }, async (name, opening, made) => {
    const read = expectValue(await openPacket(new Uint8Array(readFileSync(join(folder, name))), opening));
    const holders = read.holders.map(({ entries, readable, ...about }) => ({
      ...about,
      entries: entries.map(({ kind, body }) => ({ kind, body: Buffer.from(body).toString('base64') })),
      ...(readable ? { readable: Buffer.from(readable).toString('base64') } : {}),
    }));

    expect({ head: read.head, words: read.words }).toEqual(made);
    expect(read.from).toEqual(expected.card);
    expect(holders).toEqual(expected.holders);
  });

  test('are signed by the card that its code still holds, with the same words', async () => {
    const { identity, signing } = expected.sender;

    expect(await publicCard({ identity, signing: fromHex(signing) })).toEqual(expected.card);
    expect(readCardCode(expected.code)).toEqual(expected.card);
    expect(cardCode(expected.card)).toBe(expected.code);
    expect(await wordsOfCard(expected.card)).toEqual(expected.cardWords);
  });
});
