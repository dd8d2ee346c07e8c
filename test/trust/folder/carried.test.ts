import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { comeTogether, everythingOn, happenings, live, type Happening } from '../../builders/a-carried-folder';
import { againWith, aTeam, aWorld, type Laptop } from '../../builders/a-laptop';
import { plainPackets } from '../../builders/plain-packets';
import { readyAutomerge } from '../../builders/ready-automerge';
import { counted, report } from '../rows';

const start = Date.UTC(2026, 0, 5, 9);
let team: readonly Laptop[] = [];
beforeAll(async () => {
  await readyAutomerge();
  team = await aTeam(['Anna', 'Boris', 'Vera'], aWorld(start), plainPackets());
});

/** What laptops say in the end, and what they should. */
async function outcomeOf(all: readonly Happening[]) {
  const world = aWorld(start);
  const laptops = againWith(team, world);
  const written = await live(laptops, world, all);
  await comeTogether(laptops, world);
  const wanted = [...written].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { wanted, said: laptops.map((laptop) => [...everythingOn(laptop)]) };
}

test('whatever is carried when, half, twice or late: in the end all say the same, and nothing is lost', async () => {
  const cases = counted(2_000);
  const once = fc.asyncProperty(happenings, async (all) => {
    const { wanted, said } = await outcomeOf(all);
    for (const each of said) expect(each).toEqual(wanted);
  });
  const run = await fc.check(once, { numRuns: cases });
  report('Files of a team carried in any order', { cases, failures: run.failed ? 1 : 0 });
  if (run.failed) throw new Error(fc.defaultReportMessage(run) ?? 'failed');
}, 900_000);
