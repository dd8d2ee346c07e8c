import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { asel, erlan, investigator, kazakhstan } from '../../../../../../test/builders/composed/russian-cases';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { coercionPhrases } from './coercion';

type Records = Parameters<typeof aCaseBook>[0];

const site = { id: 'site', kind: 'web-site', name: 'vzglyad.example' };

const say = (records: Records) => {
  const parties = [erlan, asel, investigator, site];
  return saidInRussian(coercionPhrases, aCaseBook({ parties, ...records }), kazakhstan).sentences;
};

test('what had been found before an event', () => {
  const events = [{ id: 'e', kind: 'protest', name: 'митинг на площади', date: on('2024-05-12') }];
  const found = { id: 'f', kind: 'seizure', by: ['police'], itemsTaken: ['листовки'] };
  const from = { kind: 'coerciveAct', id: 'f' };
  const link = { id: 'l', from, to: { kind: 'event', id: 'e' }, relation: 'prior-to' };
  const links = [{ ...link, interval: { months: 1 }, lessThan: true }];
  expect(say({ coerciveActs: [found], events, links })).toEqual([
    'Листовки были обнаружены сотрудниками Управления полиции города Акбулака менее чем за месяц до митинга на площади 12 мая 2024 года.',
  ]);
  expect(say({ coerciveActs: [found] })).toEqual([
    'Листовки были обнаружены сотрудниками Управления полиции города Акбулака.',
  ]);
});

test('what a charge rests on', () => {
  const expressions = [
    { id: '1', kind: 'article', authors: ['erlan'] },
    { id: '2', kind: 'leaflet' },
  ];
  const basedOn = [
    { kind: 'expression', id: '1' },
    { kind: 'expression', id: '2' },
  ];
  const charge = { id: 'c', against: ['erlan'], offence: 'клевета', basedOn, basedOnWords: 'показания свидетелей' };
  expect(say({ charges: [charge], expressions })).toEqual([
    'Обвинение в отношении Ерлана Садвакасова основывалось на статьях, листовках и показаниях свидетелей.',
  ]);
});

test('a release: when, how soon, by whom and why', () => {
  const release = { id: 'r', kind: 'release', persons: ['asel'], date: on('2024-05-27') };
  expect(say({ coerciveActs: [{ ...release, releaseReason: 'term-served' }] })).toEqual([
    '27 мая 2024 года Асель Нурланова была освобождена по отбытии срока.',
  ]);
  const arrest = { id: 'a', kind: 'arrest', persons: ['asel'], date: on('2024-04-27') };
  const to = { kind: 'coerciveAct', id: 'a' };
  const link = { id: 'l', from: { kind: 'coerciveAct', id: 'r' }, to, relation: 'following', interval: { months: 1 } };
  const acts = [arrest, { ...release, by: ['court'], afterwards: 'выехала из страны' }];
  expect(say({ coerciveActs: acts, links: [link] })).toEqual([
    'Через месяц после задержания, 27 мая 2024 года, Асель Нурланова была освобождена Медеуским районным судом города Алматы и выехала из страны.',
  ]);
  const treatment = { id: 't', kind: 'forced-admission', person: 'asel', description: 'признать вину' };
  const attribution = { strength: 'alleged' };
  expect(say({ coerciveActs: [release], treatments: [{ ...treatment, attribution }] })).toEqual([
    '27 мая 2024 года Асель Нурланова была освобождена, предположительно после того как ее принудили признать вину.',
  ]);
  expect(say({ coerciveActs: [{ ...release, persons: undefined }] })).toEqual([]);
});

test('a site is blocked again', () => {
  const blocking = { id: 'b', kind: 'blocking', persons: ['site'], date: on('2024'), again: true, by: ['court'] };
  expect(say({ coerciveActs: [blocking] })).toEqual([
    'В 2024 году сайт vzglyad.example был вновь заблокирован Медеуским районным судом города Алматы.',
  ]);
});
