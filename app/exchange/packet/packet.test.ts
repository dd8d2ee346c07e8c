import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { quickWork, text } from '../../../test/builders/a-backup';
import { aHead, anExchangeVault, aPacketHolder, opened, packetOf } from '../../../test/builders/a-packet';
import { fail, succeed } from '#shared/result';
import { openPacket, packetLockOf } from './open-packet';
import type { PacketHolder } from './packet';
import { packetLimits } from './packet';
import { sealPacket } from './seal-packet';

const phrase = 'Абай ﬁle gallstone hamlet 1937 river';
const three: readonly PacketHolder[] = [
  aPacketHolder('aa'),
  { id: 'bb', role: 'of-a-later-day', facts: {}, entries: [] },
  {
    id: 'cc',
    role: 'shared-copy',
    facts: { anything: [null, { at: 'all' }, 1.5] },
    entries: [
      { kind: 'changes', body: text('') },
      { kind: 'unknown-kind', body: new Uint8Array(70_000).fill(7) },
    ],
  },
];

describe('a packet that was made', () => {
  test('is read back as it was, with who signed it and the same words', async () => {
    const sender = await anExchangeVault();
    const reader = await anExchangeVault();
    const { bytes, words } = await packetOf(three, sender.keys, reader.lock);

    expect(await opened(bytes, reader.opening)).toEqual({ head: aHead, holders: three, from: sender.card, words });
    expect(words).toHaveLength(6);
  });

  test('keeps purpose and team', async () => {
    const { keys, lock, opening } = await anExchangeVault();
    const head = { ...aHead, purpose: 'members', team: 'team-1', from: { name: '' } } as const;
    const sealed = await sealPacket({ head, holders: [] }, keys, lock);

    expect(sealed.ok && (await opened(sealed.value.bytes, opening))).toMatchObject({ head, holders: [] });
  });

  test('opens with its phrase however the letters are composed, and with no other', async () => {
    const { keys, opening } = await anExchangeVault();
    const { bytes } = await packetOf(three, keys, { kind: 'phrase', phrase });

    expect(await packetLockOf(bytes)).toEqual(succeed('phrase'));
    for (const form of ['NFC', 'NFD', 'NFKC'] as const)
      expect(await opened(bytes, { phrase: phrase.normalize(form) })).toMatchObject({ holders: three });
    for (const wrong of [{ phrase: `${phrase} ` }, { phrase: '' }, opening])
      expect(await opened(bytes, wrong)).toBe('exchange/wrong-key');
  });

  test('opens with any of several keys, and says of wrong ones that it is the key', async () => {
    const [one, other, stranger] = await Promise.all([anExchangeVault(), anExchangeVault(), anExchangeVault()]);
    const recipients = [one.card.recipient, other.card.recipient];
    const { bytes } = await packetOf(three, one.keys, { kind: 'recipients', recipients });

    expect(await packetLockOf(bytes)).toEqual(succeed('recipients'));
    const identities = [stranger.keys.identity, 'AGE-SECRET-KEY-1', other.keys.identity];
    expect(await opened(bytes, { identities })).toMatchObject({ holders: three });
    for (const wrong of [stranger.opening, { identities: [] }, { identities: ['no key'] }, { phrase }])
      expect(await opened(bytes, wrong)).toBe('exchange/wrong-key');
  });
});

describe('the size of a packet', () => {
  const sizeOf = async (body: number) => {
    const { keys, lock } = await anExchangeVault();
    const holder = aPacketHolder('aa', { entries: [{ kind: 'changes', body: new Uint8Array(body) }] });
    return (await packetOf([holder], keys, lock)).bytes.length;
  };

  test('is the same for small changes of different sizes', async () => {
    expect(new Set(await Promise.all([0, 1, 900, 5000].map(sizeOf))).size).toBe(1);
  });

  test('tells of larger ones no more than their order', async () => {
    const sizes = await Promise.all([...new Array<void>(20).keys()].map((step) => sizeOf(500_000 + step * 300)));

    expect(new Set(sizes).size).toBeLessThanOrEqual(2);
  });
});

describe('sealing', () => {
  test.each([
    [{ kind: 'phrase', phrase: '' }, 'contract/bad-input'],
    [{ kind: 'recipients', recipients: [] }, 'contract/bad-input'],
    [{ kind: 'recipients', recipients: ['age1pq1something'] }, 'exchange/not-a-code'],
    // The point zero, with which every key agrees on the same secret.
    [
      { kind: 'recipients', recipients: ['age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z'] },
      'exchange/not-a-code',
    ],
  ] as const)('refuses the lock %j', async (lock, code) => {
    const { keys } = await anExchangeVault();
    expect(await sealPacket({ head: aHead, holders: [] }, keys, lock, quickWork)).toEqual(fail({ code }));
  });

  test('refuses what a reader would refuse as too large', async () => {
    const { keys, lock } = await anExchangeVault();
    const half = { kind: 'snapshot', body: new Uint8Array(packetLimits.archiveBytes / 2) };
    const facts = { text: 'x'.repeat(packetLimits.aboutBytes) };
    const code = 'exchange/too-large';

    for (const [holder, limit] of [
      [aPacketHolder('aa', { entries: [half, half] }), packetLimits.archiveBytes],
      [aPacketHolder('aa', { facts }), packetLimits.aboutBytes],
    ] as const)
      expect(await sealPacket({ head: aHead, holders: [holder] }, keys, lock)).toMatchObject({
        failure: { code, limit },
      });
  });

  test('throws for what cannot stand in a packet', async () => {
    const { keys, lock } = await anExchangeVault();
    for (const holders of [
      [aPacketHolder('aa'), aPacketHolder('aa')],
      [aPacketHolder('../aa')],
      [aPacketHolder('aa', { role: 'Role' })],
      [aPacketHolder('aa', { entries: [{ kind: 'a/b', body: text('') }] })],
    ])
      await expect(packetOf(holders, keys, lock)).rejects.toThrow();
  });
});

describe('opening', () => {
  test('looks at nothing that is too large', async () => {
    const { opening } = await anExchangeVault();
    const bytes = packetLimits.fileBytes + 1;
    const refused = fail({ code: 'exchange/too-large', bytes, limit: packetLimits.fileBytes } as const);

    expect(await openPacket(new Uint8Array(bytes), opening)).toEqual(refused);
    expect(await packetLockOf(new Uint8Array(bytes))).toEqual(refused);
  });

  test.each([
    ['nothing', ''],
    ['a text', 'Dear colleague'],
    ['a picture', '\x89PNG\r\n'],
  ])('knows that %s is no packet', async (_what, content) => {
    expect(await opened(text(content), { phrase })).toBe('exchange/not-a-packet');
    expect(await packetLockOf(text(content))).toEqual(fail({ code: 'exchange/not-a-packet' }));
  });
});

const aName = fc.stringMatching(/^[a-z0-9-]{1,32}$/);
const aBody = fc
  .oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom(511, 512, 513, 65_536, 140_000).map((length) => new Uint8Array(length).fill(length % 251)),
  )
  .map((body) => new Uint8Array(body));
const aFact = fc.jsonValue().map((value) => ({ value }));
const anyHolder = fc
  .record({
    id: fc.stringMatching(/^[A-Za-z0-9_-]{1,48}$/),
    role: aName,
    facts: aFact,
    entries: fc.array(fc.record({ kind: aName, body: aBody }), { maxLength: 8 }),
    readable: fc.option(aBody, { nil: undefined }),
  })
  .map(({ readable, ...holder }): PacketHolder => (readable ? { ...holder, readable } : holder));

/** A holder with texts for its bytes, which are compared at once. */
const inShort = ({ entries, readable, facts, ...rest }: PacketHolder) => ({
  ...rest,
  facts: JSON.stringify(facts),
  entries: entries.map(({ kind, body }) => `${kind} ${Buffer.from(body).toString('base64')}`),
  readable: readable && Buffer.from(readable).toString('base64'),
});

test('whatever is sent comes back as it was, in its order', async () => {
  const { keys, lock, opening } = await anExchangeVault();
  const anyHolders = fc.uniqueArray(anyHolder, { selector: ({ id }) => id, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(anyHolders, async (holders) => {
      const { bytes, words } = await packetOf(holders, keys, lock);
      const packet = await openPacket(bytes, opening);
      expect(packet).toMatchObject({ ok: true, value: { words } });
      expect(packet.ok && packet.value.holders.map(inShort)).toEqual(holders.map(inShort));
    }),
    { numRuns: 25 },
  );
}, 60_000);
