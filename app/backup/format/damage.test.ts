import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Bytes } from '#app/vault/crypto/bytes';
import type { BackupKey } from '#shared/contract/backup-api';
import { aHolder, aKeyPair, anOrigin, backupOf, holdersIn, shutParts, text } from '../../../test/builders/a-backup';
import type { Part } from '../../../test/builders/a-backup';
import { summaryOf } from './part-summary';
import type { BackedUpHolder } from './holder';
import { manifestOf } from './manifest';
import { blockSize, tarHeader } from './tar';

const aName = (length: number) => fc.stringMatching(new RegExp(`^[a-z0-9-]{1,${length}}$`));
const aCount = fc.nat({ max: 2 ** 40 });
const aBody = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.constantFrom(511, 512, 513, 65_535, 65_536, 140_000).map((length) => new Uint8Array(length).fill(length % 251)),
);
const anyHolder = fc
  .record({
    id: fc.stringMatching(/^[A-Za-z0-9_-]{1,48}$/),
    role: aName(32),
    records: aCount,
    lost: aCount,
    entries: fc.array(fc.record({ kind: aName(32), body: aBody.map((body) => new Uint8Array(body)) }), {
      maxLength: 12,
    }),
    readable: fc.option(
      aBody.map((body) => new Uint8Array(body)),
      { nil: undefined },
    ),
  })
  .map(({ readable, ...holder }): BackedUpHolder => (readable ? { ...holder, readable } : holder));
const hex = (body: Bytes): string => Buffer.from(body).toString('hex');

/** A holder with texts for its bytes, which are compared at once. */
const inShort = ({ entries, readable, ...facts }: BackedUpHolder) => ({
  ...facts,
  entries: entries.map(({ kind, body }) => `${kind} ${hex(body)}`),
  ...(readable ? { readable: hex(readable) } : {}),
});

const anyHolders = fc.uniqueArray(anyHolder, { selector: ({ id }) => id, maxLength: 5 });

describe('whatever is backed up', () => {
  test('comes back as it was, in its order', async () => {
    const { lock, key } = await aKeyPair();
    await fc.assert(
      fc.asyncProperty(anyHolders, async (holders) => {
        const { file, manifest } = await backupOf(holders, lock);
        const read = await holdersIn(file, key);
        expect(read.end).toEqual(manifest);
        expect(read.holders.map(inShort)).toEqual(holders.map(inShort));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('may be nothing, or large', async () => {
    const { lock, key } = await aKeyPair();
    const large = aHolder('aa', { entries: [{ kind: 'snapshot', body: new Uint8Array(5_000_000).fill(9) }] });
    for (const holders of [[], [large]]) {
      const { file, manifest } = await backupOf(holders, lock);
      const read = await holdersIn(file, key);
      expect(read.end).toEqual(manifest);
      expect(read.holders.map(inShort)).toEqual(holders.map(inShort));
    }
  }, 60_000);
});

describe('a backup that is not as it was written', () => {
  const refused = ['backup/damaged', 'backup/wrong-key', 'backup/not-a-backup'];

  test('is refused wherever it is cut', async () => {
    const { lock, key } = await aKeyPair();
    const { file } = await backupOf([aHolder('aa', { readable: new Uint8Array(70_000) }), aHolder('bb')], lock);
    for (let percent = 0; percent < 100; percent += 1) {
      const cut = file.slice(0, Math.floor((file.length * percent) / 100));
      expect(refused).toContain((await holdersIn(cut, key)).end);
    }
  }, 60_000);

  test('is refused whichever byte is another', async () => {
    const { lock, key } = await aKeyPair();
    const { file } = await backupOf([aHolder('aa')], lock);
    const head = file.indexOf(0x0a, Buffer.from(file).indexOf('\n---') + 1);
    for (let at = 0; at < file.length; at += at < head ? 2 : 97) {
      const altered = file.slice();
      altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8));
      expect(refused).toContain((await holdersIn(altered, key)).end);
    }
  }, 60_000);
});

/** Whoever knows a recipient can shut a file for it: what is inside is believed no more than what is outside. */
describe('a file that opens, but was made by somebody else', { timeout: 60_000 }, () => {
  const end = async (parts: readonly Part[] | Bytes) => {
    const { key, shut } = await shutParts(parts);
    return (await holdersIn(shut, key)).end;
  };
  const about = { name: 'backup.json', body: text(JSON.stringify({ format: 1, ...anOrigin })) };
  const facts = text('{"role":"case-book","records":1,"lost":0}');
  const partsOf = (id: string): readonly Part[] => [
    { name: `holders/${id}/holder.json`, body: facts },
    { name: `holders/${id}/0-change`, body: text('a change') },
    { name: `holders/${id}/1-change`, body: text('another') },
  ];
  const manifestFor = async (...ids: readonly string[]): Promise<Part> => {
    const holders = ids.map(async (id) => ({
      id,
      role: 'case-book',
      records: 1,
      lost: 0,
      parts: await Promise.all(partsOf(id).map(({ name, body }) => summaryOf(name, body))),
    }));
    return { name: 'manifest.json', body: text(JSON.stringify(manifestOf(anOrigin, await Promise.all(holders)))) };
  };

  test('is read when it is right', async () => {
    expect(await end([about, ...partsOf('aa'), await manifestFor('aa')])).toMatchObject({ isComplete: true });
  });

  test('is refused when a part is missing, too much, in another order, or elsewhere', async () => {
    const manifest = await manifestFor('aa', 'bb');
    const [first, second, third] = partsOf('aa') as readonly [Part, Part, Part];
    const wrong: readonly (readonly Part[])[] = [
      [about],
      [about, ...partsOf('aa'), ...partsOf('bb')],
      [about, ...partsOf('aa'), manifest],
      [about, ...partsOf('aa'), ...partsOf('bb'), ...partsOf('cc'), manifest],
      [about, ...partsOf('bb'), ...partsOf('aa'), manifest],
      [about, ...partsOf('aa'), ...partsOf('aa'), manifest],
      [about, first, third, second, ...partsOf('bb'), manifest],
      [about, first, second, ...partsOf('bb'), manifest],
      [about, second, third, ...partsOf('bb'), manifest],
      [about, first, second, { ...third, body: text('anothex') }, ...partsOf('bb'), manifest],
      [about, { ...first, name: 'holders/../holder.json' }, ...partsOf('bb'), manifest],
      [about, { name: '/etc/passwd', body: facts }, ...partsOf('aa'), ...partsOf('bb'), manifest],
      [about, ...partsOf('aa'), ...partsOf('bb'), manifest, manifest],
      [about, ...partsOf('aa'), ...partsOf('bb'), { ...manifest, body: text('{}') }],
      [about, ...partsOf('aa'), ...partsOf('bb'), { ...manifest, body: text('not JSON') }],
      [{ ...about, body: text('{"format":1}') }, ...partsOf('aa'), ...partsOf('bb'), manifest],
    ];

    for (const parts of wrong) expect(await end(parts)).toBe('backup/damaged');
    expect(await end([...partsOf('aa'), await manifestFor('aa')])).toBe('backup/not-a-backup');
    expect(await end([])).toBe('backup/not-a-backup');
    expect(await end(text('hello'))).toBe('backup/not-a-backup');
  });

  test('is refused when its archive is not the one that we write', async () => {
    const parts = [about, ...partsOf('aa'), await manifestFor('aa')];
    const whole = (await shutParts(parts)).plain;
    const size = about.body.length;
    const altered = (at: number, value: number) => whole.with(at, value);
    const wrong = [
      whole.slice(0, whole.length - blockSize),
      whole.slice(0, whole.length - 2 * blockSize),
      new Uint8Array([...whole, 0]),
      altered(whole.length - 1, 1),
      altered(blockSize + size, 1),
      altered(blockSize * 2 + 100, 0x37),
      altered(blockSize * 2 + 156, 0x32),
      altered(blockSize * 2 + 345, 0x61),
    ];

    for (const archive of wrong) expect(await end(archive)).toBe('backup/damaged');
  });

  test('takes no memory for a part that is said to be large', async () => {
    const head = new Uint8Array([...tarHeader('backup.json', 0o77_777_777_777), ...about.body]);

    expect(await end(head)).toBe('backup/damaged');
  });

  test('says of a newer format that it is newer', async () => {
    const { key, shut } = await shutParts([{ name: 'backup.json', body: text('{"format":2,"other":true}') }]);

    expect((await holdersIn(shut, key)).end).toBe('backup/newer-format');
  });

  test('runs no more of scrypt than a backup asks for', async () => {
    const { file } = await backupOf([], { kind: 'passphrase', text: 'pass word' });
    const asked = Buffer.from(file)
      .toString('latin1')
      .replace(/^(-> scrypt \S+) 10$/m, '$1 21');
    const key: BackupKey = { kind: 'passphrase', text: 'pass word' };

    expect((await holdersIn(new Uint8Array(Buffer.from(asked, 'latin1')), key)).end).toBe('backup/damaged');
    expect(
      (await holdersIn(new Uint8Array(Buffer.from(`${asked.slice(0, 22)}${'-> a\n\n'.repeat(20_000)}`)), key)).end,
    ).toBe('backup/damaged');
    expect(asked).toContain(' 21\n');
  });
});
