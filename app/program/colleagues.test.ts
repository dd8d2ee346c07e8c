import { expect, test } from 'vitest';
import { aVault, aHandover, phrase, take, terms, value } from '../../test/builders/a-handover';

test('a colleague is known once, by the name that was given last, until they are taken out', async () => {
  const aigul = await aVault('Aigul', 1);
  const { code, words } = await value((await aVault('Bolat', 1000)).exchangeCard());
  const dana = await value((await aVault('Dana', 2000)).exchangeCard());
  await value(aigul.addColleague('Dana', dana.code));
  await value(aigul.addColleague('Bolat', code));
  expect(await value(aigul.addColleague('  Bolat of Astana ', code))).toEqual([
    { ...dana, name: 'Dana' },
    { name: 'Bolat of Astana', code, words },
  ]);
  expect((await value(aigul.removeColleague(code))).map(({ name }) => name)).toEqual(['Dana']);
  expect((await value(aigul.colleagues())).map(({ name }) => name)).toEqual(['Dana']);
});

test('nobody is a colleague of their own', async () => {
  const aigul = await aVault('Aigul', 1);
  const { code } = await value(aigul.exchangeCard());
  expect(await aigul.addColleague('Me', code)).toEqual({ ok: false, failure: { code: 'exchange/own-code' } });
  expect(await aigul.addColleague('Bolat', 'no code')).toEqual({ ok: false, failure: { code: 'exchange/not-a-code' } });
});

test('a packet is from whom its key says, whatever name stands in it', async () => {
  const { aigul, bolat, id } = await aHandover();
  const { code } = await value(aigul.exchangeCard());
  const { bytes } = await value(aigul.handOver({ book: id, terms, lock: { kind: 'phrase', phrase } }));
  expect((await take(bolat, bytes)).preview.from).toMatchObject({ name: 'Aigul', is: 'unknown', card: { code } });
  await value(bolat.addColleague('Aigul of the third floor', code));
  expect((await take(bolat, bytes)).preview.from).toMatchObject({
    is: { known: 'Aigul of the third floor' },
    card: { name: 'Aigul of the third floor' },
  });
  expect((await take(aigul, bytes)).preview.from).toMatchObject({ name: 'Aigul', is: 'own' });
});
