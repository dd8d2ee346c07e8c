import * as Automerge from '@automerge/automerge/slim';
import { expect, test } from 'vitest';
import type { SharingTerms } from '#shared/contract/exchange-api';
import { collectionNames } from '#shared/records/case-book';
import { expectValue, type Result } from '#shared/result';
import { aProgram } from '../../test/builders/a-program';
import { openPacket } from '../exchange/packet/open-packet';
import { inMemoryBookStore } from '../ports/in-memory-book-store';
import { randomIds } from './random-ids';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);
const phrase = 'harbour lantern orchard pencil quarry ribbon';
const everything: SharingTerms = { lists: collectionNames, withPrivileged: false };

/** Everything that a packet says, in its facts, its readable form, and each change of its copies. */
async function saidIn(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { head, holders } = expectValue(await openPacket(bytes, { phrase }));
  const said = holders.map(({ facts, entries, readable }) => {
    const copy = entries.reduce((before, { body }) => Automerge.loadIncremental(before, body), Automerge.init());
    const changes = Automerge.getAllChanges(copy).map((change) => Automerge.decodeChange(change));
    return [JSON.stringify(facts), JSON.stringify(changes), new TextDecoder().decode(readable)].join('\n');
  });
  return [JSON.stringify(head), ...said].join('\n');
}

test('a packet says nothing that is privileged, was said earlier, or is of no use to the case book', async () => {
  const program = await aProgram(inMemoryBookStore(), { ids: randomIds() });
  const { id, subject } = await value(program.createCaseBook({ title: 'Ospanova', subjectKind: 'person' }));
  await value(
    program.change('registers', [
      { op: 'put', list: 'bodies', record: { id: 'used', name: 'Used Court', kind: 'court', privateNote: 'secret-1' } },
      { op: 'put', list: 'bodies', record: { id: 'unused', name: 'secret-2', kind: 'court' } },
      { op: 'put', list: 'counsels', record: { id: 'own', name: 'Aigul', own: true } },
    ]),
  );
  await value(
    program.change(id, [
      { op: 'set-own', field: 'note', value: 'secret-3' },
      { op: 'add', list: 'charges', record: { id: 'c1', offence: 'secret-4', against: [subject] } },
      { op: 'add', list: 'charges', record: { id: 'c2', offence: 'secret-5' } },
    ]),
  );
  await value(
    program.change(id, [
      { op: 'set', list: 'charges', id: 'c1', field: 'offence', value: 'insult' },
      { op: 'set', list: 'charges', id: 'c1', field: 'privateNote', value: 'secret-6' },
      { op: 'remove', list: 'charges', id: 'c2' },
      { op: 'add', list: 'hearings', record: { id: 'h1', court: 'used' } },
      { op: 'add', list: 'hearings', record: { id: 'h2', room: 'secret-7', confidentiality: 'privileged' } },
      { op: 'add', list: 'notes', record: { id: 'n1', text: 'secret-8' } },
      { op: 'add', list: 'tasks', record: { id: 't1', what: 'secret-9' } },
      { op: 'add', list: 'meetings', record: { id: 'm1', instructions: 'secret-10' } },
    ]),
  );
  await value(program.keepDrafts(id, { 'charges/c1/offence': 'secret-11' }));
  await value(program.createCaseBook({ title: 'secret-12', subjectKind: 'person' }));

  const made = async (terms: SharingTerms) =>
    saidIn((await value(program.handOver({ book: id, terms, lock: { kind: 'phrase', phrase } }))).bytes);
  const secretsIn = (text: string) => [...new Set(text.match(/secret-\d+/gu))].toSorted();
  const plain = await made(everything);
  expect(plain).toContain('insult');
  expect(plain).toContain('Used Court');
  expect(secretsIn(plain)).toEqual([]);
  expect(secretsIn(await made({ ...everything, withPrivileged: true }))).toEqual(
    [1, 10, 3, 6, 7, 8, 9].map((number) => `secret-${number}`),
  );
  expect(secretsIn(await made(everything))).toEqual([]);
  const fewer = await made({ lists: ['hearings'], withPrivileged: false });
  expect(fewer).not.toContain('insult');
  expect(secretsIn(fewer)).toEqual([]);
});
