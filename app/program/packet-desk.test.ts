import { expect, test } from 'vitest';
import { expectValue } from '#shared/result';
import { openPacket } from '../exchange/packet/open-packet';
import { sealPacket } from '../exchange/packet/seal-packet';
import { quickWork } from '../../test/builders/a-backup';
import { aHead, anExchangeVault } from '../../test/builders/a-packet';
import { aHandover, give, listsOf, phrase, take, terms, value } from '../../test/builders/a-handover';

const lock = { kind: 'phrase', phrase } as const;
const expired = { ok: false, failure: { code: 'exchange/preview-expired' } };

test('only the packet that was looked into last is taken in, and once', async () => {
  const { aigul, bolat, id } = await aHandover();
  const { bytes } = await value(aigul.handOver({ book: id, terms, lock }));
  const first = await value(bolat.lookAtPacket(bytes, phrase));
  const second = await value(bolat.lookAtPacket(bytes, phrase));
  expect(await bolat.takeIn(first.token)).toEqual(expired);
  expect(await bolat.lookAtPacket(bytes, 'another phrase')).toMatchObject({ ok: false });
  expect(await bolat.takeIn(second.token)).toEqual(expired);
  expect(await value(bolat.listCaseBooks())).toEqual([]);
  const third = await value(bolat.lookAtPacket(bytes, phrase));
  await value(bolat.takeIn(third.token));
  expect(await bolat.takeIn(third.token)).toEqual(expired);
});

test('a look changes nothing, however often', async () => {
  const { aigul, bolat, id } = await aHandover();
  await give(aigul, bolat, id);
  await value(aigul.change(id, [{ op: 'set', list: 'charges', id: 'c1', field: 'offence', value: 'slander' }]));
  const { bytes } = await value(aigul.handOver({ book: id, terms, lock }));
  for (let turn = 0; turn < 3; turn += 1) {
    expect((await value(bolat.lookAtPacket(bytes, phrase))).books).toMatchObject([{ here: 'other', changed: 1 }]);
  }
  expect((await listsOf(bolat, id))['charges']).toMatchObject({ c1: { offence: 'insult' } });
});

test('what a packet has that is not known here is counted, and goes on with the next one of its share', async () => {
  const { aigul, bolat, id } = await aHandover();
  const made = await value(aigul.handOver({ book: id, terms, lock }));
  const { holders } = expectValue(await openPacket(made.bytes, { phrase }));
  const later = {
    id: 'x1',
    role: 'of-a-later-version',
    facts: { count: 2 },
    entries: [{ kind: 'piece', body: new TextEncoder().encode('as it came') }],
  };
  const { keys } = await anExchangeVault();
  const { bytes } = expectValue(await sealPacket({ head: aHead, holders: [...holders, later] }, keys, lock, quickWork));
  expect((await take(bolat, bytes)).preview).toMatchObject({ unknown: 1, books: [{ here: 'absent' }] });
  const next = await value(bolat.handOver({ book: id, terms, lock }));
  const found = expectValue(await openPacket(next.bytes, { phrase })).holders;
  expect(found.filter(({ role }) => role === later.role)).toEqual([later]);
  const other = await value(bolat.handOver({ book: id, terms: { ...terms, lists: ['charges'] }, lock }));
  expect(expectValue(await openPacket(other.bytes, { phrase })).holders.map(({ role }) => role)).toEqual([
    'shared-copy',
  ]);
});
