import { expect, test } from 'vitest';
import type { SharingTerms } from '#shared/contract/exchange-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import { aProgram } from '../../test/builders/a-program';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { inMemorySharedFolders } from '../ports/in-memory-shared-folders';
import { randomIds } from './random-ids';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const folder = { folder: 'carried', folderName: 'Carried' };
const terms: SharingTerms = { lists: ['parties', 'charges', 'hearings'], withPrivileged: false };

/** Three vaults whose folder is carried at once, and a team of them that shares a case book of the first. */
async function aTeam() {
  let now = Date.UTC(2026, 10, 30, 9);
  const clock = { now: () => (now += 1000) };
  const teamFolders = inMemorySharedFolders(clock.now);
  const aVault = async (name: string, first: number): Promise<VaultApi> => {
    const program = await aProgram(inMemoryBookStore(first), { ids: randomIds(), clock, teamFolders });
    await value(
      program.change('registers', [
        { op: 'add', list: 'counsels', record: { id: `counsel-${name}`, name, own: true } },
      ]),
    );
    return program;
  };
  const [aigul, bolat, dana] = [await aVault('Aigul', 1), await aVault('Bolat', 1000), await aVault('Dana', 2000)];
  const { id: book } = await value(aigul.createCaseBook({ title: 'Ospanova', subjectKind: 'person' }));
  await value(aigul.change(book, [{ op: 'add', list: 'charges', record: { id: 'c1', offence: 'insult' } }]));
  const team = await value(aigul.makeTeam('Office', folder));
  await value(aigul.shareWithTeam(team.id, book, terms));
  for (const [other, name] of [
    [bolat, 'Bolat'],
    [dana, 'Dana'],
  ] as const) {
    const { code } = await value(other.exchangeCard());
    await value(aigul.inviteToTeam(team.id, name, code));
  }
  await value(aigul.exchangeWithTeam(team.id));
  for (const other of [bolat, dana]) {
    expect(await value(other.teamInvitations(folder))).toMatchObject([{ id: team.id, name: 'Office' }]);
    await value(other.joinTeam(team.id, folder));
  }
  const round = async (): Promise<void> => {
    for (const each of [aigul, bolat, dana]) await value(each.exchangeWithTeam(team.id));
  };
  const pass = (days: number): void => {
    now += days * 24 * 60 * 60 * 1000;
  };
  return { aigul, bolat, dana, book, team, round, pass, teamFolders };
}

const said = async (program: VaultApi, book: BookId) => {
  const { own, lists } = await value(program.open(book));
  return { own, lists: Object.fromEntries(terms.lists.map((list) => [list, lists[list]])) };
};

test('a team has the same case book, whoever changes it in whatever order', { timeout: 60_000 }, async () => {
  const { aigul, bolat, dana, book, team, round } = await aTeam();
  await round();
  await value(bolat.change(book, [{ op: 'add', list: 'hearings', record: { id: 'h1' } }]));
  await value(dana.change(book, [{ op: 'set-own', field: 'reference', value: '7/2026' }]));
  await value(aigul.change(book, [{ op: 'set', list: 'charges', id: 'c1', field: 'offence', value: 'slander' }]));
  await round();
  await round();
  const of = await said(aigul, book);
  expect(of).toMatchObject({
    own: { reference: '7/2026' },
    lists: { charges: { c1: { offence: 'slander' } }, hearings: { h1: { id: 'h1' } } },
  });
  expect(await said(bolat, book)).toEqual(of);
  expect(await said(dana, book)).toEqual(of);
  expect((await value(dana.exchangeWithTeam(team.id))).arrived).toEqual([]);
  const [shown] = await value(dana.teams());
  expect(shown).toMatchObject({ name: 'Office', isOut: false, folderName: 'Carried', problems: [] });
  expect(shown?.members.map(({ card }) => card.name).toSorted()).toEqual(['Aigul', 'Bolat', 'Dana']);
  expect(shown?.books).toMatchObject([{ title: 'Ospanova', terms, conflicts: 0 }]);
});

test('who was taken out gets nothing more, and keeps what they have', { timeout: 60_000 }, async () => {
  const { aigul, bolat, dana, book, team, round } = await aTeam();
  await round();
  const { code } = await value(dana.exchangeCard());
  await value(aigul.removeFromTeam(team.id, code));
  await value(aigul.exchangeWithTeam(team.id));
  await value(bolat.exchangeWithTeam(team.id));
  await value(aigul.change(book, [{ op: 'set-own', field: 'reference', value: 'for two' }]));
  await round();
  await round();
  expect((await said(bolat, book)).own).toMatchObject({ reference: 'for two' });
  expect((await said(dana, book)).own).not.toHaveProperty('reference');
  const { team: left } = await value(dana.exchangeWithTeam(team.id));
  expect(left).toMatchObject({ isOut: true, problems: [{ kind: 'not-a-member' }, { kind: 'files', are: 'shut' }] });
});

test('a case book that was erased here is not brought back by the team', { timeout: 60_000 }, async () => {
  const { aigul, bolat, book, team, round } = await aTeam();
  await round();
  await value(bolat.eraseCaseBooks([book]));
  await round();
  expect(await value(bolat.listCaseBooks())).toEqual([]);
  await value(aigul.change(book, [{ op: 'set-own', field: 'reference', value: 'after that' }]));
  await round();
  await value(bolat.chooseTeamFolder(team.id, folder));
  await round();
  expect(await value(bolat.listCaseBooks())).toEqual([]);
  expect((await value(bolat.exchangeWithTeam(team.id))).team.books).toEqual([]);
});

test('who leaves forgets the team, and what they changed last is with the others', { timeout: 60_000 }, async () => {
  const { aigul, bolat, book, team, round } = await aTeam();
  await round();
  await value(bolat.change(book, [{ op: 'set-own', field: 'reference', value: 'the last' }]));
  expect(await value(bolat.leaveTeam(team.id))).toEqual([]);
  await value(aigul.exchangeWithTeam(team.id));
  expect((await said(aigul, book)).own).toMatchObject({ reference: 'the last' });
  expect((await value(bolat.listCaseBooks())).map(({ id }) => id)).toEqual([book]);
  expect(await bolat.exchangeWithTeam(team.id)).toEqual({ ok: false, failure: { code: 'exchange/no-team' } });
});

test(
  'what is shared no longer does not go on, and goes on again once it is shared anew',
  { timeout: 60_000 },
  async () => {
    const { aigul, bolat, book, team, round } = await aTeam();
    await round();
    const { id: other } = await value(bolat.createCaseBook({ title: 'Iskakov', subjectKind: 'person' }));
    await value(bolat.shareWithTeam(team.id, other, terms));
    const shown = await value(bolat.stopSharing(team.id, book));
    expect(shown.books.map(({ title }) => title)).toEqual(['Iskakov']);
    await value(bolat.change(book, [{ op: 'set-own', field: 'reference', value: 'of one alone' }]));
    await value(aigul.change(book, [{ op: 'add', list: 'hearings', record: { id: 'h1' } }]));
    await round();
    await round();
    expect((await said(aigul, book)).own).not.toHaveProperty('reference');
    expect((await said(bolat, book)).lists['hearings']).toEqual({});
    expect((await value(aigul.listCaseBooks())).map(({ title }) => title).toSorted()).toEqual(['Iskakov', 'Ospanova']);

    await value(bolat.shareWithTeam(team.id, book, terms));
    await round();
    await round();
    expect((await said(aigul, book)).own).toMatchObject({ reference: 'of one alone' });
    expect(await said(bolat, book)).toEqual(await said(aigul, book));
    expect((await value(bolat.exchangeWithTeam(team.id))).team.books).toHaveLength(2);
  },
);

test('what two members changed apart is counted until one of them has chosen', { timeout: 60_000 }, async () => {
  const { aigul, bolat, book, team, round } = await aTeam();
  await round();
  const set = (offence: string) =>
    ({ op: 'set', list: 'charges', id: 'c1', field: 'offence', value: offence }) as const;
  await value(aigul.change(book, [set('slander')]));
  await value(bolat.change(book, [set('defamation')]));
  await round();
  await round();
  const counted = async () => (await value(aigul.teams())).flatMap(({ books }) => books.map((each) => each.conflicts));
  expect(await counted()).toEqual([1]);
  const [conflict] = await value(bolat.conflicts(book));
  await value(bolat.chooseInConflicts(book, [{ key: conflict?.key ?? '', value: conflict?.values[0]?.id ?? '' }]));
  await round();
  await round();
  expect(await counted()).toEqual([0]);
  expect((await value(aigul.exchangeWithTeam(team.id))).team.books).toMatchObject([{ conflicts: 0 }]);
  expect(await said(aigul, book)).toEqual(await said(bolat, book));
});

test('the members see who is in, and who was taken out', { timeout: 60_000 }, async () => {
  const { aigul, dana, team, round } = await aTeam();
  await round();
  expect(await value(dana.teamInvitations(folder))).toEqual([]);
  const { code } = await value(dana.exchangeCard());
  const { members } = await value(aigul.removeFromTeam(team.id, code));
  expect(members.filter(({ left }) => left !== undefined).map(({ card }) => card.name)).toEqual(['Dana']);
  expect(members.filter(({ isOwn }) => isOwn).map(({ card }) => card.name)).toEqual(['Aigul']);
});

test('a folder that is away fails the exchange, and the next one makes up for it', { timeout: 60_000 }, async () => {
  const { aigul, bolat, book, team, round, teamFolders } = await aTeam();
  await round();
  await value(aigul.change(book, [{ op: 'set-own', field: 'reference', value: '7/2026' }]));
  teamFolders.away.add('carried');
  expect(await aigul.exchangeWithTeam(team.id)).toEqual({ ok: false, failure: { code: 'exchange/folder-away' } });
  teamFolders.away.delete('carried');
  await round();
  expect((await said(bolat, book)).own).toMatchObject({ reference: '7/2026' });
});

test('an exchange without anything new writes nothing', { timeout: 60_000 }, async () => {
  const { aigul, team, round, teamFolders } = await aTeam();
  await round();
  await round();
  const before = [...(teamFolders.contents.get('carried') ?? new Map<string, unknown>()).keys()];
  const { recent } = { recent: await value(aigul.history('registers')) };
  await round();
  await round();
  expect([...(teamFolders.contents.get('carried') ?? new Map<string, unknown>()).keys()]).toEqual(before);
  expect(await value(aigul.history('registers'))).toEqual(recent);
  expect((await value(aigul.exchangeWithTeam(team.id))).team.problems).toEqual([]);
});

test('nobody draws out what is in a case book of another by sharing it in a team', { timeout: 60_000 }, async () => {
  const { aigul, bolat, book, team, round } = await aTeam();
  await round();
  const more: SharingTerms = { lists: ['parties', 'notes'], withPrivileged: true };
  await value(aigul.change(book, [{ op: 'add', list: 'notes', record: { id: 'n-aigul', text: 'for us' } }]));
  await value(bolat.shareWithTeam(team.id, book, more));
  await round();
  await round();
  expect(Object.keys((await value(bolat.open(book))).lists['notes'] ?? {})).toEqual([]);
  const { team: shown } = await value(aigul.exchangeWithTeam(team.id));
  expect(shown.problems).toEqual([{ kind: 'offered', title: 'Ospanova' }]);
  expect(shown.books).toMatchObject([{ terms }]);

  for (const id of ['n-1', 'n-2', 'n-3']) {
    await value(bolat.change(book, [{ op: 'add', list: 'notes', record: { id, text: 'from Bolat' } }]));
    await round();
  }
  expect(Object.keys((await value(aigul.open(book))).lists['notes'] ?? {})).toEqual(['n-aigul']);
  await value(aigul.shareWithTeam(team.id, book, more));
  await round();
  await round();
  for (const each of [aigul, bolat]) {
    const notes = Object.keys((await value(each.open(book))).lists['notes'] ?? {});
    expect(notes.toSorted()).toEqual(['n-1', 'n-2', 'n-3', 'n-aigul']);
  }
  expect((await value(aigul.exchangeWithTeam(team.id))).team.problems).toEqual([]);
});
