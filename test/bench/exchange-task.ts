import { pbkdf2Sync } from 'node:crypto';
import { inMemoryBookStore } from '#app/ports/in-memory-book-store';
import { inMemorySharedFolders } from '#app/ports/in-memory-shared-folders';
import { randomIds } from '#app/program/random-ids';
import type { SharingTerms } from '#shared/contract/exchange-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, type Result } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import { aProgram } from '../builders/a-program';

/** Times exchanges of case books, in milliseconds, with a piece of work beside that is always the same. For `bench`. */

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const terms: SharingTerms = { lists: ['parties', 'charges', 'hearings'], withPrivileged: false };
const folder = { folder: 'carried', folderName: 'Carried' };
const phrase = 'harbour lantern orchard pencil quarry ribbon';
const [changesEach, bookCount, rounds] = [500, 200, 5];
const teamFolders = inMemorySharedFolders(Date.now);

async function aVault(name: string, first: number): Promise<VaultApi> {
  const program = await aProgram(inMemoryBookStore(first), { ids: randomIds(), clock: { now: Date.now }, teamFolders });
  const record = { id: `counsel-${name}`, name, own: true };
  await value(program.change('registers', [{ op: 'add', list: 'counsels', record }]));
  return program;
}

async function timed(task: () => unknown): Promise<number> {
  const begun = performance.now();
  await task();
  return performance.now() - begun;
}

async function often(task: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(task));
  return times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0;
}

async function addHearings(vault: VaultApi, book: BookId, name: string, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1)
    await value(vault.change(book, [{ op: 'add', list: 'hearings', record: { id: `${name}-${String(at)}` } }]));
}

/** Looking at a packet merges it and says what that changes; it writes nothing, and so can be done again. */
async function timeMerge(): Promise<number> {
  const [one, other] = [await aVault('one', 1), await aVault('other', 1000)];
  const { id } = await value(one.createCaseBook({ title: 'Ospanova', subjectKind: 'person' }));
  const packetOf = async (from: VaultApi) =>
    (await value(from.handOver({ book: id, terms, lock: { kind: 'phrase', phrase } }))).bytes;
  await value(other.takeIn((await value(other.lookAtPacket(await packetOf(one), phrase))).token));
  await addHearings(one, id, 'one', changesEach);
  await addHearings(other, id, 'other', changesEach);
  const packet = await packetOf(other);
  return often(() => value(one.lookAtPacket(packet, phrase)));
}

async function timeJoin(): Promise<number> {
  const [first, late] = [await aVault('first', 2000), await aVault('late', 9000)];
  const team = await value(first.makeTeam('Office', folder));
  for (let at = 0; at < bookCount; at += 1) {
    const { id } = await value(first.createCaseBook({ title: `Book ${String(at)}`, subjectKind: 'person' }));
    await value(first.shareWithTeam(team.id, id, terms));
  }
  await value(first.inviteToTeam(team.id, 'Late', (await value(late.exchangeCard())).code));
  await value(first.exchangeWithTeam(team.id));
  await value(late.joinTeam(team.id, folder));
  return timed(() => value(late.exchangeWithTeam(team.id)));
}

const same = await often(() => pbkdf2Sync('always', 'the same', 2_000_000, 32, 'sha256'));
const merge = await timeMerge();
const join = await timeJoin();
process.stdout.write(JSON.stringify({ same, merge, join }));
