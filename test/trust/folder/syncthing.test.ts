import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inMemoryBookStore } from '#app/ports/in-memory-book-store';
import { randomIds } from '#app/program/random-ids';
import { systemClock } from '#app/program/system-clock';
import type { SharingTerms } from '#shared/contract/exchange-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, succeed, type Result } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import { settingsIn } from '../../../electron/main/settings/settings';
import { openTeamFolders } from '../../../electron/main/team-folder/open-team-folders';
import { aProgram } from '../../builders/a-program';
import { report } from '../rows';
import { TwoSyncthings } from './syncthing';

const limitMilliseconds = 60_000;
const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const terms: SharingTerms = { lists: ['parties', 'charges', 'hearings'], withPrivileged: false };

let data = '';
let carriers: TwoSyncthings;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'casebook-'));
  carriers = await TwoSyncthings.make();
});
afterEach(async () => {
  await carriers.remove();
  await rm(data, { recursive: true });
});

type Laptop = { readonly vault: VaultApi; readonly folder: { readonly folder: string; readonly folderName: string } };

/** A vault with a counsel, and the folder as main gives it. */
async function aLaptop(name: string, { path, first }: { readonly path: string; readonly first: number }) {
  const own = join(data, name);
  await mkdir(own);
  const teamFolders = openTeamFolders(
    own,
    settingsIn({}, () => Promise.resolve(succeed(undefined))),
  );
  const { folder, name: folderName } = expectValue(await teamFolders.take(path));
  const vault = await aProgram(inMemoryBookStore(first), { ids: randomIds(), clock: systemClock, teamFolders });
  const record = { id: `counsel-${name}`, name, own: true };
  await value(vault.change('registers', [{ op: 'add', list: 'counsels', record }]));
  return { vault, folder: { folder, folderName } };
}

async function said({ vault }: Laptop, book: BookId) {
  const { own, lists } = await value(vault.open(book));
  return { own, lists: Object.fromEntries(terms.lists.map((list) => [list, lists[list]])) };
}

/** Does it again until it comes true. What stands between two turns is another program, which tells nobody. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const begun = Date.now();
  while (Date.now() - begun < limitMilliseconds) {
    if (await isSo()) return;
    await pause(300);
    if (carriers.ended.length > 0) throw new Error(`syncthing has ended by itself: ${carriers.ended.join()}`);
  }
  throw new Error(`not within ${String(limitMilliseconds / 1000)} s: ${what}`);
}

/** Two laptops in a team, and a case book of the first that has reached the second. */
async function aTeam() {
  const aigul = await aLaptop('Aigul', { path: carriers.folders[0], first: 1 });
  const bolat = await aLaptop('Bolat', { path: carriers.folders[1], first: 1000 });
  const { id: book } = await value(aigul.vault.createCaseBook({ title: 'Ospanova', subjectKind: 'person' }));
  await value(aigul.vault.change(book, [{ op: 'add', list: 'charges', record: { id: 'c1', offence: 'insult' } }]));
  const team = await value(aigul.vault.makeTeam('Office', aigul.folder));
  await value(aigul.vault.shareWithTeam(team.id, book, terms));
  const { code } = await value(bolat.vault.exchangeCard());
  await value(aigul.vault.inviteToTeam(team.id, 'Bolat', code));
  await value(aigul.vault.exchangeWithTeam(team.id));
  await until('the invitation', async () => {
    const invitations = await value(bolat.vault.teamInvitations(bolat.folder));
    return invitations.some(({ id }) => id === team.id);
  });
  await value(bolat.vault.joinTeam(team.id, bolat.folder));
  const exchanged = ({ vault }: Laptop) => value(vault.exchangeWithTeam(team.id));
  await until('the case book', async () => {
    await exchanged(bolat);
    return (await value(bolat.vault.listCaseBooks())).some(({ id }) => id === book);
  });
  const untilEqual = (): Promise<void> =>
    until('the same on both', async () => {
      for (const each of [aigul, bolat]) await exchanged(each);
      return JSON.stringify(await said(aigul, book)) === JSON.stringify(await said(bolat, book));
    });
  return { aigul, bolat, book, exchanged, untilEqual };
}

const setOffence = (text: string) => ({ op: 'set', list: 'charges', id: 'c1', field: 'offence', value: text }) as const;

/** Both change the case book while nothing is carried: the same field, and each something else. */
async function changeApart({ aigul, bolat, book, exchanged }: Awaited<ReturnType<typeof aTeam>>): Promise<void> {
  await carriers.stop();
  await value(
    aigul.vault.change(book, [setOffence('slander'), { op: 'set-own', field: 'reference', value: '7/2026' }]),
  );
  await value(bolat.vault.change(book, [setOffence('libel'), { op: 'add', list: 'hearings', record: { id: 'h1' } }]));
  for (const each of [aigul, bolat]) await exchanged(each);
  carriers.start();
}

async function chooseThatOf(name: string, { vault }: Laptop, book: BookId): Promise<void> {
  const [conflict] = await value(vault.conflicts(book));
  const chosen = conflict?.values.find(({ by }) => by === name);
  await value(vault.chooseInConflicts(book, [{ key: conflict?.key ?? '', value: chosen?.id ?? '' }]));
}

async function exchangeBothWays(): Promise<void> {
  carriers.start();
  const team = await aTeam();
  const { aigul, bolat, book, untilEqual } = team;
  await changeApart(team);
  await until('both sides of the conflict', async () => {
    await untilEqual();
    const counts = await Promise.all(
      [aigul, bolat].map(async ({ vault }) => (await value(vault.conflicts(book))).length),
    );
    return counts.every((count) => count === 1);
  });
  await chooseThatOf('Bolat', aigul, book);
  await until('the choice', async () => {
    await untilEqual();
    return (await value(bolat.vault.conflicts(book))).length === 0;
  });
  for (const each of [aigul, bolat]) {
    expect(await said(each, book)).toMatchObject({
      own: { reference: '7/2026' },
      lists: { charges: { c1: { offence: 'libel' } }, hearings: { h1: { id: 'h1' } } },
    });
    expect(await value(each.vault.teams())).toMatchObject([{ problems: [], isOut: false }]);
  }
}

test('two laptops exchange a case book both ways through a folder that Syncthing carries', async () => {
  const failed = await exchangeBothWays().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  report('Case book carried by Syncthing', { cases: 1, failures: failed ? 1 : 0 });
  if (failed) throw failed.error;
  const files = await Promise.all(carriers.folders.map((folder) => readdir(folder)));
  expect(files.flat().filter((name) => name.includes('sync-conflict'))).toEqual([]);
}, 300_000);
