import { expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { copyOfFiles, copyOfRecords } from '../../builders/stores/copied-stores';
import { damages } from '../../builders/damages';
import { inMemoryStores } from '../../builders/a-vault';
import { judge } from '../judge';
import { aLife, live, randomFrom, textsIn, type Life } from '../kills/lived-vault';
import { counted, report, trustSeed } from '../rows';

const full = 426;
const kinds = Object.keys(damages);

/** A vault with a few snapshots and segments, and a pause at its end in every second one. */
async function aVaultToDamage(seed: number): Promise<Life> {
  const life = await aLife();
  const random = randomFrom(seed);
  for (let step = 0; step < 24; step += 1) await live(life, random);
  if (seed % 2 === 0) expectValue(await life.store.settle());
  return life;
}

/** Every file of one vault after the other, with every kind of damage in turn. */
async function damagedVaults(cases: number, tried: (life: Life, name: string, kind: string) => Promise<void>) {
  let at = 0;
  for (let seed = trustSeed; at < cases; seed += 1) {
    const life = await aVaultToDamage(seed);
    for (const name of [...life.stores.files.contents.keys()].sort()) {
      // In a tenth of the cases a seventh of the kinds, so that every file has its turn.
      for (const kind of cases < full ? kinds.slice(at % 7, (at % 7) + 1) : kinds) {
        if (at >= cases) return;
        at += 1;
        await tried(life, name, kind);
      }
    }
  }
}

test.each(['whole', 'empty'] as const)(
  'no damage of a vault file beside a working set that is %s is a loss untold',
  async (state) => {
    const cases = counted(full);
    const failures: string[] = [];
    await damagedVaults(cases, async (life, name, kind) => {
      const files = copyOfFiles(life.stores.files);
      for (const [file, bytes] of files.contents) {
        if (file !== name) continue;
        const damaged = damages[kind]?.(bytes);
        if (damaged) files.contents.set(file, damaged);
        else files.contents.delete(file);
      }
      const workingSet = state === 'whole' ? await copyOfRecords(life.stores.workingSet) : inMemoryStores().workingSet;
      const wrong = await judge({ files, workingSet }, textsIn(life));
      if (wrong.length > 0) failures.push(`${name} has ${kind}: ${wrong.join('; ')}`);
    });
    report(`Vault files damaged, working set ${state}`, { cases, failures: failures.length });
    expect(failures).toEqual([]);
  },
);
