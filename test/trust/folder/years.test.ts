import { beforeAll, expect, test } from 'vitest';
import { saveCopy } from '#app/exchange/copy/shared-copy';
import { paddedSize } from '#app/vault/crypto/padding';
import { everythingOn } from '../../builders/a-carried-folder';
import { aLaptop, aWorld, carry, day, type Laptop, type World } from '../../builders/a-laptop';
import { plainPackets } from '../../builders/plain-packets';
import { readyAutomerge } from '../../builders/ready-automerge';
import { counted, report, trustSeed } from '../rows';

beforeAll(readyAutomerge);

const shares = ['case-a', 'case-b', 'case-c'];
const weeksOfYear = 52;

/** The same numbers from the same seed. */
function chance(seed: number): (below: number) => number {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A laptop, the week in which it is taken in, and the year in which nothing is heard of it. */
type Member = { readonly laptop: Laptop; readonly joins: number; readonly away: number };

type Life = { readonly laptops: number; readonly weeks: number };

/** The folder as it lies with whatever carries it: a laptop that never writes. */
async function aTeamOfYears({ laptops, weeks }: Life, world: World, draw: (below: number) => number) {
  const packets = plainPackets();
  const hub = await aLaptop('folder', world, packets);
  const members: Member[] = [];
  for (let at = 0; at < laptops; at += 1) {
    members.push({
      laptop: await aLaptop(`laptop ${at}`, world, packets),
      joins: at < laptops / 4 ? 0 : draw(weeks - 4),
      // The first is never away, and one in five is once.
      away: at % 5 === 4 ? draw(weeks) : Number.POSITIVE_INFINITY,
    });
  }
  return { hub, members };
}

function isThere({ joins, away }: Member, week: number): boolean {
  return week >= joins && !(week >= away && week < away + weeksOfYear);
}

async function visit(laptop: Laptop, hub: Laptop): Promise<void> {
  carry(hub, laptop);
  if (laptop.team === undefined) await laptop.join();
  if (laptop.team !== undefined) await laptop.exchange();
  carry(laptop, hub);
}

/**
 * How many times the whole copies of what it holds a folder is as large, beside the keys for members: those are the files
 * that the founder cannot open.
 */
function weightOf(hub: Laptop, founder: Laptop): number {
  const keys = new Set(founder.team?.files.flatMap(({ is, name }) => (is === 'shut' ? [name] : [])));
  const others = [...hub.files].filter(([name]) => !keys.has(name));
  const lying = others.reduce((sum, [, { bytes }]) => sum + bytes.length, 0);
  const wholes = [...founder.copies.values()].map((copy) => Math.max(16 * 1024, paddedSize(saveCopy(copy).length)));
  return lying / wholes.reduce((sum, size) => sum + size, 0);
}

async function liveThrough(life: Life, seed: number) {
  const world = aWorld();
  const draw = chance(seed);
  const { hub, members } = await aTeamOfYears(life, world, draw);
  const founder = members[0]?.laptop;
  if (!founder) throw new Error('nobody');
  await founder.found('The team');
  const written = new Map<string, string>();
  const weights: number[] = [];
  for (let week = 0; week < life.weeks; week += 1) {
    for (const { laptop, joins } of members) if (joins === week && laptop !== founder) founder.invite(laptop);
    await visit(founder, hub);
    for (const member of members.filter((each) => isThere(each, week) && draw(6) > 0)) {
      const { laptop } = member;
      world.clock.pass(60_000);
      if (laptop.team !== undefined) {
        const share = shares[draw(shares.length)] ?? '';
        const key = `records/notes/${laptop.name}-${draw(60)}/text`;
        const text = `${week} ${laptop.name} ${draw(2 ** 31)
          .toString(36)
          .repeat(12)}`;
        laptop.edit(share, { [key]: text });
        written.set(`${share} ${key}`, text);
      }
      await visit(laptop, hub);
    }
    world.clock.pass(7 * day);
    weights.push(weightOf(hub, founder));
  }
  for (let count = 0; count < 3; count += 1) {
    for (const { laptop } of members) await visit(laptop, hub);
  }
  return { members, written, weights };
}

test('twenty laptops over five years, with late joiners and some that are away for a year', async () => {
  const isAll = counted(10) === 10;
  const life = isAll ? { laptops: 20, weeks: 5 * weeksOfYear } : { laptops: 8, weeks: weeksOfYear };
  const { members, written, weights } = await liveThrough(life, trustSeed);
  const wanted = [...written].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const apart = members.filter(({ laptop }) => JSON.stringify([...everythingOn(laptop)]) !== JSON.stringify(wanted));
  const settled = weights.slice(Math.floor(life.weeks / 5));
  const heaviest = Math.max(...settled);
  const mean = settled.reduce((sum, weight) => sum + weight, 0) / settled.length;
  const told = `at most ${heaviest.toFixed(1)} times the whole copies, ${mean.toFixed(1)} on average`;
  report(`Laptops of a team over years (folder ${told})`, { cases: members.length, failures: apart.length });
  expect(apart.map(({ laptop }) => laptop.name)).toEqual([]);
  expect(heaviest).toBeLessThan(15);
}, 3_600_000);
