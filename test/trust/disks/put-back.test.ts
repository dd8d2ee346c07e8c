import { expect, test } from 'vitest';
import type { VaultFileName } from '#app/ports/vault-files';
import { inMemoryVaultFiles } from '#app/ports/in-memory-vault-files';
import { expectValue } from '#shared/result';
import { anEntry } from '../../builders/a-vault';
import { copyOfFiles, copyOfRecords } from '../../builders/stores/copied-stores';
import { judge } from '../judge';
import { aLife, live, randomFrom, textsIn } from '../kills/lived-vault';
import { counted, report, trustSeed } from '../rows';

type Part = 'header' | 'keyring' | 'mark' | 'journal';

/** A copy of everything at one moment. */
type Moment = {
  readonly files: ReturnType<typeof copyOfFiles>;
  readonly workingSet: Awaited<ReturnType<typeof copyOfRecords>>;
  readonly texts: readonly string[];
};

async function moments(random: () => number): Promise<readonly Moment[]> {
  const life = await aLife();
  const taken: Moment[] = [];
  for (let step = 0; step < 40; step += 1) {
    await live(life, random);
    if (step % 8 !== 7) continue;
    // A book is made at each moment, so that its keyring knows how far the journal had come.
    const [book] = expectValue(await life.store.createBooks('case-book', 1));
    if (book !== undefined) life.acknowledged.set(book, []);
    if (random() < 0.5) expectValue(await life.store.settle());
    const { files, workingSet } = life.stores;
    taken.push({ files: copyOfFiles(files), workingSet: await copyOfRecords(workingSet), texts: textsIn(life) });
    if (book === undefined) continue;
    expectValue(await life.store.write([anEntry(book, 'change', `first of ${step}`)]));
    life.acknowledged.get(book)?.push(`first of ${step}`);
  }
  return taken;
}

function partOf(name: VaultFileName): Part {
  if (name.startsWith('header')) return 'header';
  if (name.startsWith('keyring')) return 'keyring';
  return name.startsWith('mark') ? 'mark' : 'journal';
}

/** Vault files of which each part is of a day of its own; `together`: all of one day. */
function mixed(taken: readonly Moment[], dayOf: (part: Part) => number): ReturnType<typeof inMemoryVaultFiles> {
  const files = taken.flatMap((moment, day) =>
    [...moment.files.contents]
      .filter(([name]) => dayOf(partOf(name)) === day)
      .map(([name, bytes]) => [name, bytes.slice()] as const),
  );
  return inMemoryVaultFiles(new Map(files));
}

function putBack(files: Moment['files'], from: Moment | undefined, part: Part): void {
  for (const [name, bytes] of from?.files.contents ?? []) if (partOf(name) === part) files.contents.set(name, bytes);
}

test('a profile of which parts are of different days loses nothing untold', async () => {
  const cases = counted(200);
  const failures: string[] = [];
  for (let at = 0; at < cases; at += 1) {
    const random = randomFrom(trustSeed + at);
    const taken = await moments(random);
    const day = () => Math.floor(random() * taken.length);
    const together = random() < 0.5;
    const [files, keyring, journal, mark, records] = [day(), day(), day(), day(), day()];
    const days: Readonly<Record<Part, number>> = together
      ? { header: files, keyring: files, journal: files, mark: files }
      : { header: files, keyring, journal, mark };
    const newest = Math.max(days.keyring, days.journal, records);
    const stores = {
      files: mixed(taken, (part) => days[part]),
      workingSet: await copyOfRecords(taken[records]?.workingSet ?? (await aLife()).stores.workingSet),
    };
    const known = Math.max(newest, days.mark);
    const judged = () => judge(stores, taken[newest]?.texts ?? [], taken[known]?.texts);
    let wrong = await judged();
    // A keyring of before something was erased opens with no header of after, nor the other way: that is what erased
    // means. The way out that is told must lead out: header and keyring of one day.
    if (days.header !== days.keyring && wrong[0] === 'stays shut: vault/keyring-unreadable') {
      putBack(stores.files, taken[days.keyring], 'header');
      wrong = await judged();
    }
    if (wrong.length > 0) failures.push(`${at} ${JSON.stringify({ ...days, records })}: ${wrong.join('; ')}`);
  }
  report('Profiles put back in part', { cases, failures: failures.length });
  expect(failures).toEqual([]);
});
