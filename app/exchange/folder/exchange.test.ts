import { identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { aLaptop, aTeam, aWorld, carry, carryAll, day, goRound, type Laptop } from '../../../test/builders/a-laptop';
import { plainPackets } from '../../../test/builders/plain-packets';
import { readyAutomerge } from '../../../test/builders/ready-automerge';
import { openPacket } from '../packet/open-packet';
import { forgetFolder, membersOf } from './membership';

beforeAll(readyAutomerge);

const aQuickTeam = async (...names: readonly string[]) => {
  const world = aWorld();
  const laptops = await aTeam(names, world, plainPackets());
  const [first, second, third] = laptops;
  if (!first || !second) throw new Error('too few');
  return { world, laptops, first, second, third: third ?? second };
};

const textsOf = (laptop: Laptop) => [...laptop.says('case').values()].map((json) => json.slice(1, -1)).toSorted();
const namesIn = ({ files }: Laptop) => [...files.keys()].sort();
/** The stay of a laptop that has not ended, as far as it knows itself. */
const stayOf = ({ team, code, parts }: Laptop) =>
  team && expectValue(membersOf(team, parts)).members.find((each) => each.code === code && each.left === undefined)?.id;

/** The files in the folder of one laptop that another alone can open and that hold no key. */
async function wordsFor({ keys, packets }: Laptop, { files }: Laptop) {
  const names: string[] = [];
  for (const [name, { bytes }] of files) {
    const opened = await packets.open(bytes, { identities: [keys.identity] });
    if (opened.ok && opened.value.holders.every(({ role }) => role !== 'team-key')) names.push(name);
  }
  return names;
}

const kinds = ({ last }: Laptop) => last?.problems.map((each) => (each.kind === 'file' ? each.is : each.kind));

describe('a team', () => {
  test('has what each of them wrote, on all laptops, with packets as they are', async () => {
    const laptops = await aTeam(['Anna', 'Boris', 'Vera'], aWorld());
    for (const [at, laptop] of laptops.entries()) laptop.edit('case', { [`own/${at}`]: laptop.name });
    await goRound(laptops);
    await goRound(laptops);
    for (const laptop of laptops) {
      expect(textsOf(laptop)).toEqual(['Anna', 'Boris', 'Vera']);
      expect(laptop.last?.problems).toEqual([]);
    }
  });

  test('is told which shares are other ones now, and of nothing where nothing is new', async () => {
    const { laptops, first, second } = await aQuickTeam('Anna', 'Boris');
    first.edit('case', { 'own/title': 'x' });
    await goRound(laptops);
    expect(second.last?.arrived).toEqual(['case']);
    await goRound(laptops);
    const before = laptops.map(namesIn);
    for (let count = 0; count < 3; count += 1) await goRound(laptops);
    expect(laptops.map(namesIn)).toEqual(before);
    expect(second.last?.arrived).toEqual([]);
  });

  test('takes in late what half arrived first, twice, or under another name, and what of it is odd is told', async () => {
    const { laptops, first, second } = await aQuickTeam('Anna', 'Boris');
    await goRound(laptops);
    first.edit('case', { 'own/title': 'x' });
    const before = namesIn(first);
    await first.exchange();
    const [name = ''] = namesIn(first).filter((each) => !before.includes(each));
    const file = first.files.get(name);
    if (!file) throw new Error('nothing was written');
    second.files.set(name, { bytes: file.bytes.slice(0, 5000), changedAt: 1 });
    await second.exchange();
    expect(second.last?.problems).toEqual([{ kind: 'file', name, is: 'shut' }]);
    expect(namesIn(second)).toContain(name);
    expect(textsOf(second)).toEqual([]);

    second.files.set(name, { bytes: file.bytes, changedAt: 2 });
    second.files.set(name.replace('.dcx', '.sync-conflict-20260101-120000-ABCDEFG.dcx'), file);
    await second.exchange();
    expect([textsOf(second), second.last?.problems]).toEqual([['x'], []]);
  });

  test('never takes away what does not open, or what somebody else put there', async () => {
    const { world, laptops, first } = await aQuickTeam('Anna', 'Boris');
    const odd = [`${'0'.repeat(32)}.dcx`, 'from a friend.dcx'];
    for (const name of odd) first.files.set(name, { bytes: new Uint8Array(20_000), changedAt: 1 });
    for (let week = 0; week < 12; week += 1) {
      world.clock.pass(7 * day);
      first.edit('case', { 'own/title': `${week}` });
      await goRound(laptops);
    }
    expect(namesIn(first)).toEqual(expect.arrayContaining(odd));
    expect(kinds(first)).toEqual(['shut', 'shut']);
  });
});

describe('who is in a team', () => {
  test('is invited by their code, finds the invitation in the folder, and gets what was there before', async () => {
    const { world, laptops, first } = await aQuickTeam('Anna', 'Boris');
    first.edit('case', { 'own/title': 'from before' });
    await goRound(laptops);
    const late = await aLaptop('Late', world, plainPackets());
    carry(first, late);
    expect(await late.join()).toBe(false);
    first.invite(late);
    await first.exchange();
    carry(first, late);
    expect(await late.join()).toBe(true);
    await late.exchange();
    expect(textsOf(late)).toEqual(['from before']);
    expect(
      late.team &&
        expectValue(membersOf(late.team, world))
          .members.map(({ name }) => name)
          .sort(),
    ).toEqual(['Anna', 'Boris', 'Late'].sort());
  });

  test('is heard, and nobody else, though they hold the key; and is heard when it is told that they are', async () => {
    const { world, laptops, first, second } = await aQuickTeam('Anna', 'Boris');
    const late = await aLaptop('Late', world, plainPackets());
    first.invite(late);
    await first.exchange();
    carry(first, late);
    await late.join();
    late.edit('case', { 'own/late': 'x' });
    const before = new Set(namesIn(late));
    await late.exchange();
    // What tells of the newcomer has not been carried yet.
    carry(late, second, (name) => !before.has(name));
    await second.exchange();
    expect(kinds(second)).toContain('stranger');
    expect(textsOf(second)).toEqual([]);
    carryAll([...laptops, late]);
    await second.exchange();
    expect([textsOf(second), kinds(second)]).toEqual([['x'], []]);
  });

  test('leaves, and opens nothing that is written from then on', async () => {
    const world = aWorld();
    const laptops = await aTeam(['Anna', 'Boris', 'Vera'], world);
    const [anna, boris, vera] = laptops;
    if (!anna || !boris || !vera) throw new Error('too few');
    anna.edit('case', { 'own/before': 'x' });
    await goRound(laptops);
    await goRound(laptops);
    const before = new Set(namesIn(vera));
    const identities = [vera.keys.identity, ...(vera.team?.keys.map(({ identity }) => identity) ?? [])];
    anna.remove(vera);
    await goRound([anna, boris]);
    const word = new Set(await wordsFor(vera, anna));
    boris.edit('case', { 'own/after': 'y' });
    await goRound([anna, boris]);
    await goRound([anna, boris]);
    const after = [...anna.files].filter(([name]) => !before.has(name) && !word.has(name));
    expect(after.length).toBeGreaterThan(2);
    for (const [name, { bytes }] of after) {
      expect(await openPacket(bytes, { identities }), name).toMatchObject({ failure: { code: 'exchange/wrong-key' } });
    }
    expect([textsOf(anna), textsOf(boris)]).toEqual([
      ['x', 'y'],
      ['x', 'y'],
    ]);
    carryAll(laptops);
    await vera.exchange();
    expect(textsOf(vera)).toEqual(['x']);
  });

  test('learns that they were taken out, by a packet that says nothing else, and writes no more', async () => {
    const { world, laptops, first, second, third } = await aQuickTeam('Anna', 'Boris', 'Vera');
    await goRound(laptops);
    first.remove(third);
    await goRound([first, second]);
    const [name = '', ...more] = await wordsFor(third, first);
    expect(more).toEqual([]);
    const bytes = first.files.get(name)?.bytes ?? new Uint8Array();
    const { head, holders } = expectValue(await third.packets.open(bytes, { identities: [third.keys.identity] }));
    expect(head).toMatchObject({ purpose: 'members', team: third.team?.id });
    const at = new Date(world.clock.now()).toISOString();
    expect(holders).toMatchObject([{ id: 'left', role: 'team-left', entries: [] }]);
    expect(holders[0]?.facts).toEqual({ stay: stayOf(third), at, by: first.code });
    for (const laptop of [first, second]) expect(kinds(laptop)).toEqual([]);

    carryAll(laptops);
    third.edit('case', { 'own/after': 'y' });
    const before = namesIn(third);
    await third.exchange();
    expect([kinds(third)?.includes('not-a-member'), namesIn(third)]).toEqual([true, before]);
    expect(stayOf(third)).toBeUndefined();
    for (let count = 0; count < 3; count += 1) await goRound([first, second]);
    expect(await wordsFor(third, first)).toEqual([name]);
    world.clock.pass(60 * day);
    await goRound(laptops);
    await goRound(laptops);
    expect(await wordsFor(third, first)).toEqual([]);
  });

  test('is not taken out by a word of who did not do it, or is a stranger', async () => {
    const { laptops, first, second, third } = await aQuickTeam('Anna', 'Boris', 'Vera');
    const stranger = await aLaptop('Stranger', first.world, plainPackets());
    await goRound(laptops);
    for (const [signer, by] of [
      [second, first],
      [stranger, stranger],
    ] as const) {
      const facts = { stay: stayOf(third), at: '2026-01-05T09:00:00.000Z', by: by.code };
      const told = await signer.packets.seal(
        {
          head: {
            ...{ purpose: 'members', madeAt: '2026-01-05T09:00:00.000Z', madeWith: '', from: { name: '' } },
            team: third.team?.id ?? '',
          },
          holders: [{ id: 'left', role: 'team-left', facts, entries: [] }],
        },
        signer.keys,
        { kind: 'recipients', recipients: [await identityToRecipient(third.keys.identity)] },
      );
      third.files.set(`${'e'.repeat(31)}${third.files.size % 10}.dcx`, {
        bytes: expectValue(told).bytes,
        changedAt: 1,
      });
    }
    await third.exchange();
    expect(stayOf(third)).toBeDefined();
    expect(kinds(third)).toEqual(['stranger']);
  });

  test('has left, and is heard with what they wrote before and with nothing after', async () => {
    const { world, laptops, first, second, third } = await aQuickTeam('Anna', 'Boris', 'Vera');
    await goRound(laptops);
    third.edit('case', { 'own/before': 'x' });
    await third.exchange();
    world.clock.pass(day);
    first.remove(third);
    await goRound([first, second]);
    world.clock.pass(day);
    third.edit('case', { 'own/after': 'y' });
    await third.exchange();
    carryAll(laptops);
    await goRound([first, second]);
    expect([textsOf(first), textsOf(second)]).toEqual([['x'], ['x']]);
    expect(kinds(first)).toContain('stranger');
  });

  test('comes back, with a new key', async () => {
    const { laptops, first, second, third } = await aQuickTeam('Anna', 'Boris', 'Vera');
    first.remove(third);
    await goRound([first, second]);
    first.edit('case', { 'own/between': 'x' });
    await goRound([first, second]);
    first.invite(third);
    await goRound(laptops);
    await goRound(laptops);
    expect(textsOf(third)).toEqual(['x']);
    third.edit('case', { 'own/back': 'y' });
    await goRound(laptops);
    await goRound(laptops);
    expect(textsOf(first)).toEqual(['x', 'y']);
  });

  test('may be two who take out two others at once: neither of these gets the key that is used then', async () => {
    const { laptops, first, second, third } = await aQuickTeam('Anna', 'Boris', 'Vera', 'Gleb');
    const gleb = laptops[3];
    if (!gleb) throw new Error('too few');
    first.remove(third);
    second.remove(gleb);
    for (const laptop of [first, second]) await laptop.exchange();
    const staying = [first, second];
    for (let count = 0; count < 3; count += 1) await goRound(staying);
    const before = new Set(namesIn(first));
    first.edit('case', { 'own/after': 'x' });
    await goRound(staying);
    expect([textsOf(second), kinds(second)]).toEqual([['x'], []]);
    const fresh = namesIn(first).filter((name) => !before.has(name));
    expect(fresh.length).toBe(1);
    for (const gone of [third, gleb]) {
      const identities = [gone.keys.identity, ...(gone.team?.keys.map(({ identity }) => identity) ?? [])];
      for (const name of fresh) {
        const bytes = first.files.get(name)?.bytes ?? new Uint8Array();
        expect(await gone.packets.open(bytes, { identities })).toMatchObject({ ok: false });
      }
    }
  });
});

describe('what lies in the folder', () => {
  test('is replaced by a whole copy when the changes have grown large beside it', async () => {
    const { world, laptops, first } = await aQuickTeam('Anna', 'Boris');
    for (let week = 0; week < 30; week += 1) {
      world.clock.pass(7 * day);
      first.edit('case', { [`own/${week}`]: 'x'.repeat(300) });
      await goRound(laptops);
    }
    expect(first.files.size).toBeLessThan(12);
  });

  test('is written anew when it is lost, by whoever has it', async () => {
    const { world, laptops, first, second } = await aQuickTeam('Anna', 'Boris');
    first.edit('case', { 'own/title': 'x' });
    await goRound(laptops);
    for (const laptop of laptops) for (const name of namesIn(laptop)) laptop.files.delete(name);
    await second.exchange();
    expect(second.files.size).toBe(0);
    for (let week = 0; week < 3; week += 1) {
      world.clock.pass(7 * day);
      await second.exchange();
    }
    const late = await aLaptop('Late', world, plainPackets());
    second.invite(late);
    await second.exchange();
    carry(second, late);
    await late.join();
    await late.exchange();
    expect(textsOf(late)).toEqual(['x']);
  });

  test('is written to another folder at once', async () => {
    const { first } = await aQuickTeam('Anna', 'Boris');
    first.edit('case', { 'own/title': 'x' });
    await first.exchange();
    first.files.clear();
    if (first.team) first.team = forgetFolder(first.team);
    await first.exchange();
    expect(first.files.size).toBeGreaterThanOrEqual(2);
  });

  test('of somebody who is long silent is taken away by who has it in a whole copy of their own', async () => {
    const { world, laptops, first, second } = await aQuickTeam('Anna', 'Boris');
    await goRound(laptops);
    const before = new Set(namesIn(second));
    second.edit('case', { 'own/title': 'x' });
    await second.exchange();
    const [silent = ''] = namesIn(second).filter((name) => !before.has(name));
    carry(second, first);
    for (let week = 0; week < 30; week += 1) {
      first.edit('case', { 'own/other': `${week}` });
      await first.exchange();
      expect(first.files.has(silent) || week >= 8).toBe(true);
      world.clock.pass(7 * day);
    }
    expect(first.files.has(silent)).toBe(false);
  });

  test('stays as it is where it cannot be written, and what was taken in counts all the same', async () => {
    const { first, second } = await aQuickTeam('Anna', 'Boris');
    first.edit('case', { 'own/title': 'x' });
    await first.exchange();
    carry(first, second);
    second.edit('case', { 'own/other': 'y' });
    const { parts } = second;
    second.folders.write = () => Promise.resolve({ ok: false, failure: { code: 'storage/disk-full' } });
    await second.exchange();
    expect(kinds(second)).toEqual(['failed']);
    expect(textsOf(second)).toEqual(['x', 'y']);
    expect(parts.folder).toBe('team');
  });
});

describe('a member who turns', () => {
  test('is heard by nobody with a key of their own making once they are taken out', async () => {
    const { world, laptops, first, second, third } = await aQuickTeam('Anna', 'Boris', 'Vera', 'Gleb');
    const gleb = laptops[3];
    if (!gleb) throw new Error('too few');
    // Vera takes Gleb out only so that the others get a key that she has made.
    third.remove(gleb);
    await third.exchange();
    carry(third, second);
    await second.exchange();
    first.remove(third);
    const staying = [first, second];
    for (let count = 0; count < 3; count += 1) await goRound(staying);
    world.clock.pass(day);
    const before = new Set(namesIn(first));
    second.edit('case', { 'own/after': 'x' });
    await goRound(staying);
    await goRound(staying);
    expect(textsOf(first)).toEqual(['x']);
    const identities = [third.keys.identity, ...(third.team?.keys.map(({ identity }) => identity) ?? [])];
    for (const [name, { bytes }] of first.files) {
      if (before.has(name)) continue;
      expect(await third.packets.open(bytes, { identities }), name).toMatchObject({ ok: false });
    }
  });

  test('does not make a file count for more than it holds', async () => {
    const { laptops, first, second } = await aQuickTeam('Anna', 'Boris');
    first.edit('case', { 'own/title': 'x' });
    await goRound(laptops);
    const mine = first.team?.files.filter(({ holds }) => holds.some(({ share }) => share === 'case'));
    expect(mine?.length).toBe(1);
    const { seal } = second.packets;
    const epoch = second.team?.keys.at(-1);
    if (!epoch) throw new Error('no key');
    const lie = await seal(
      {
        head: {
          ...{ purpose: 'changes', madeAt: '2026-01-05T09:00:00.000Z', madeWith: '', from: { name: 'Boris' } },
          team: first.team?.id ?? '',
        },
        holders: [
          { id: 'case', role: 'shared-copy', facts: {}, entries: [{ kind: 'snapshot', body: new Uint8Array() }] },
        ],
      },
      second.keys,
      { kind: 'recipients', recipients: [await identityToRecipient(epoch.identity)] },
    );
    first.files.set(`${'f'.repeat(32)}.dcx`, { bytes: expectValue(lie).bytes, changedAt: 1 });
    for (let count = 0; count < 20; count += 1) {
      first.world.clock.pass(7 * day);
      await first.exchange();
    }
    for (const { name } of mine ?? []) expect(namesIn(first)).toContain(name);
  });
});

test('whoever is in the team no more writes nothing and takes nothing away', async () => {
  const { first, second } = await aQuickTeam('Anna', 'Boris');
  first.remove(first);
  const before = namesIn(first);
  first.edit('case', { 'own/title': 'x' });
  await first.exchange();
  expect([kinds(first), namesIn(first)]).toEqual([['not-a-member'], before]);
  expect(second.name).toBe('Boris');
});
