import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BookEntry } from '#app/ports/book-store';
import { inMemoryWorkingSet } from '#app/ports/in-memory-working-set';
import { createVault } from '#app/vault/create-vault';
import { timedFiles } from '#app/vault/time-limit';
import type { UnlockedVault } from '#app/vault/unlocked-vault';
import type { VaultStores } from '#app/vault/records/record-access';
import type { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import type { Result } from '#shared/result';
import { openVaultFiles } from '../../../electron/main/vault/vault-files';
import { restartingWorkingSet } from '../../../renderer/platform/dexie/restarting-working-set';
import { anEntry, reopen, testKdfPolicy, testPassphrase, textsOf } from '../../builders/a-vault';
import { onFullDisk, standingClock, type Trouble, type Where } from '../../builders/stores/full-disk';
import { counted, report, sampled } from '../rows';

/** What a person does, each asked for until it is done. `at` tells the tries apart: no try but the last may count. */
type Act = (store: UnlockedVault, books: readonly [BookId, BookId], at: string) => Promise<Result<unknown>>;

const writing =
  (...entries: readonly (readonly [of: 0 | 1, kind: BookEntry['kind'], text: string])[]): Act =>
  (store, books, at) =>
    store.write(entries.map(([of, kind, text]) => anEntry(books[of], kind, text === '' ? '' : `${text}${at}`)));

const acts: readonly Act[] = [
  writing([0, 'change', 'a'], [0, 'view', 'v'], [0, 'card', 'c']),
  writing([0, 'draft', 'd'], [1, 'change', 'b']),
  writing([0, 'draft', 'e']),
  (store) => store.createBooks('case-book', 1),
  writing([1, 'change', 'f'], [1, 'view', 'w']),
  (store) => store.compact(),
  writing([0, 'draft', '']),
  writing([0, 'change', 'g'], [0, 'view', 'x'], [1, 'draft', 'h']),
  writing([1, 'view', 'y'], [1, 'card', 'z']),
];

/** What the two books say when all of it is done; the number is that of the try which succeeded. */
const said = (tries: readonly number[]) => [
  [`a${tries[0]}`, `g${tries[7]}`],
  [`b${tries[1]}`, `f${tries[4]}`, `h${tries[7]}`],
];

const troubles: readonly Trouble[] = ['refuses', 'halves', 'denies', 'stalls'];
const places: readonly Where[] = ['files', 'working set', 'both'];
/** The writes of all acts. */
const steps = 17;
const cases = troubles.flatMap((trouble) =>
  places.flatMap((where) => Array.from({ length: steps }, (_, after) => ({ trouble, where, after }))),
);

type Case = (typeof cases)[number];

/** Runs all acts on a disk that is full from one write on; each act that fails is tried again, then there is room. */
async function live(stores: VaultStores, { trouble, where, after }: Case): Promise<readonly string[]> {
  const [one, other] = expectValue(
    await expectValue(await createVault(stores, testPassphrase, testKdfPolicy)).store.createBooks('case-book', 2),
  );
  if (one === undefined || other === undefined) throw new Error('no books were made');
  const clock = standingClock();
  const disk = onFullDisk(stores, { trouble, where, after, onStall: clock.pass });
  const { store } = expectValue(
    await reopen({
      files: timedFiles(disk.files, clock),
      workingSet: restartingWorkingSet(
        () => ({ records: disk.workingSet, end: () => undefined }),
        () => disk.workingSet.beginAnew(),
        clock,
      ),
    }),
  );
  const tries: number[] = [];
  for (const act of acts) {
    let at = 0;
    while (!(await act(store, [one, other], String(at))).ok) {
      at += 1;
      if (at === 2) disk.free();
      if (at > 3) return [`act ${tries.length} never succeeds`];
    }
    tries.push(at);
  }
  const wanted = JSON.stringify(said(tries));
  const problems: string[] = [];
  const look = async (from: string, open: UnlockedVault) => {
    const found = JSON.stringify([await textsOf(open, one), await textsOf(open, other)]);
    if (found !== wanted) problems.push(`${from}: ${found} instead of ${wanted}`);
  };
  await look('in the same session', store);
  for (const [from, workingSet] of [
    ['reopened', stores.workingSet],
    ['from the journal alone', inMemoryWorkingSet()],
  ] as const) {
    const opened = expectValue(await reopen({ ...stores, workingSet }));
    await look(from, opened.store);
    if (opened.notices.some(({ code }) => code === 'records-lost')) problems.push(`${from}: records lost`);
  }
  return problems;
}

test('a disk that is full at any write loses nothing that was confirmed, and takes all again once there is room', async () => {
  const run = sampled(cases).slice(0, counted(cases.length));
  const failures: string[] = [];
  for (const each of run) {
    const folder = await mkdtemp(join(tmpdir(), 'casebook-full-'));
    const files = openVaultFiles(folder);
    const problems = await live({ files, workingSet: inMemoryWorkingSet() }, each);
    failures.push(...problems.map((problem) => `${JSON.stringify(each)}: ${problem}`));
    await files.close();
    await rm(folder, { recursive: true });
  }
  report('Disk full at every write', { cases: run.length, failures: failures.length });
  expect(failures).toEqual([]);
});
