import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { asel, erlan, investigator, kazakhstan } from '../../../../../../test/builders/composed/russian-cases';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { actPhrases } from './acts';

type Records = Parameters<typeof aCaseBook>[0];

const say = (records: Records) => {
  const parties = [erlan, asel, investigator];
  return saidInRussian(actPhrases, aCaseBook({ parties, ...records }), kazakhstan).sentences;
};

const suspicion = {
  id: 'c',
  against: ['erlan'],
  stage: 'suspicion',
  norm: { norm: 'uk-174', part: '2' },
  offence: 'возбуждение социальной розни',
  aggravation: 'с использованием средств массовой информации',
};

test('a man is detained by the police, on which suspicion and ground, and placed somewhere', () => {
  const act = {
    id: 'a',
    kind: 'arrest',
    persons: ['erlan'],
    date: on('2025-03-03', { time: '06:40', timeZone: 'Asia/Almaty' }),
    by: ['police'],
    place: 'собственный дом в Акбулаке',
    charges: ['c'],
    legalBasis: [{ norm: 'upk-128' }],
    statedReason: 'опасность побега',
    warrantShown: 'no',
    reasonsTold: 'no',
    facility: 'ivs',
  };
  expect(say({ charges: [suspicion], coerciveActs: [act] })).toEqual([
    '3 марта 2025 года в 06:40 Ерлан Садвакасов был задержан сотрудниками Управления полиции города Акбулака в собственном доме в Акбулаке по подозрению в возбуждении социальной розни с использованием средств массовой информации (часть 2 статьи 174 Уголовного кодекса Республики Казахстан (далее – УК РК)) на основании статьи 128 Уголовно-процессуального кодекса Республики Казахстан (далее – УПК РК) без предъявления постановления и разъяснения причин со ссылкой на опасность побега и помещен в изолятор временного содержания.',
  ]);
});

test('a woman, several people, no date and an imprecise one', () => {
  const act = { id: 'a', kind: 'detention', firstTime: true };
  expect(say({ coerciveActs: [{ ...act, persons: ['asel'], date: on('2024-05') }] })).toEqual([
    'В мае 2024 года Асель Нурланова была впервые задержана.',
  ]);
  expect(say({ coerciveActs: [{ ...act, persons: ['asel', 'erlan'], byParties: ['investigator'] }] })).toEqual([
    'Асель Нурланова и Ерлан Садвакасов были впервые задержаны следователем Русланом Темиркуловым.',
  ]);
  expect(say({ coerciveActs: [act] })).toEqual([]);
});

test('acts of one day are steps of one sentence', () => {
  const of = { persons: ['asel'] };
  expect(
    say({
      coerciveActs: [
        { id: '1', kind: 'detention', date: on('2024-05-12'), by: ['police'], ...of },
        { id: '2', kind: 'questioning', date: on('2024-05-12'), by: ['police'], ...of },
        { id: '3', kind: 'transfer', facilityFrom: 'ivs', facility: 'sizo', ...of },
        { id: '4', kind: 'psychiatric-examination', date: on('2024-05-20'), facility: 'clinic', ...of },
        { id: '5', kind: 'transfer', date: on('2024-05-21'), facilityFrom: 'clinic', facility: 'sizo', ...of },
      ],
    }),
  ).toEqual([
    '12 мая 2024 года Асель Нурланова была задержана сотрудниками Управления полиции города Акбулака, допрошена и позднее переведена в следственный изолятор города Акбулака.',
    '20 мая 2024 года она была подвергнута психиатрической экспертизе в областной психиатрической больнице.',
    '21 мая 2024 года она была переведена из областной психиатрической больницы в следственный изолятор.',
  ]);
});

test('a measure of restraint is set, or is one step of several', () => {
  const set = { id: '1', kind: 'restraint-set', persons: ['erlan'], date: on('2025-03-05'), by: ['court'] };
  expect(say({ coerciveActs: [{ ...set, measureTo: 'custody', statedReason: 'тяжесть обвинения' }] })).toEqual([
    '5 марта 2025 года Медеуским районным судом города Алматы в отношении Ерлана Садвакасова была избрана мера пресечения в виде содержания под стражей со ссылкой на тяжесть обвинения.',
  ]);
  const questioning = { id: '0', kind: 'questioning', persons: ['erlan'], date: on('2025-03-05') };
  const bound = { measureTo: 'pledge-not-to-leave', boundTo: 'Акбулак' };
  expect(say({ coerciveActs: [questioning, { ...set, ...bound }] })).toEqual([
    '5 марта 2025 года Ерлан Садвакасов был допрошен и отпущен под подписку о невыезде из Акбулака по решению Медеуского районного суда города Алматы.',
  ]);
  expect(say({ coerciveActs: [questioning, { ...set, measureTo: 'custody', by: [] }] })).toEqual([
    '5 марта 2025 года Ерлан Садвакасов был допрошен и взят под стражу.',
  ]);
});

test('a measure of restraint is changed or lifted', () => {
  const change = { id: '1', kind: 'restraint-changed', persons: ['erlan'], date: on('2025-06-30') };
  expect(
    say({ coerciveActs: [{ ...change, by: ['court'], measureFrom: 'custody', measureTo: 'house-arrest' }] }),
  ).toEqual([
    '30 июня 2025 года Медеуским районным судом города Алматы мера пресечения в отношении Ерлана Садвакасова была изменена с содержания под стражей на домашний арест.',
  ]);
  expect(say({ coerciveActs: [{ ...change, measureFrom: 'custody', measureTo: 'none' }] })).toEqual([
    '30 июня 2025 года мера пресечения в виде содержания под стражей в отношении Ерлана Садвакасова была отменена.',
  ]);
  expect(say({ coerciveActs: [change] })).toEqual([
    '30 июня 2025 года мера пресечения в отношении Ерлана Садвакасова была изменена.',
  ]);
});

test('a charge is brought, a suspicion told, an indictment leads to court', () => {
  const charge = { id: 'c', against: ['asel'], norm: { norm: 'uk-174', part: '1' }, brought: on('2025-04-10') };
  expect(say({ charges: [{ ...charge, broughtBy: 'police' }] })).toEqual([
    '10 апреля 2025 года Управлением полиции города Акбулака Асели Нурлановой было предъявлено обвинение по части 1 статьи 174 (возбуждение социальной розни) Уголовного кодекса Республики Казахстан (далее – УК РК).',
  ]);
  expect(say({ charges: [{ ...charge, stage: 'suspicion', offence: 'клевета', norm: undefined }] })).toEqual([
    '10 апреля 2025 года Асель Нурланова была признана подозреваемой в клевете.',
  ]);
  const two = { against: ['asel', 'erlan'], stage: 'indictment', brought: undefined };
  expect(say({ charges: [{ ...charge, ...two, offence: 'клевета', norm: { norm: 'uk-130' } }] })).toEqual([
    'Асель Нурланова и Ерлан Садвакасов были преданы суду по статье 130 (клевета) Уголовного кодекса Республики Казахстан (далее – УК РК).',
  ]);
});

test('the words of the papers are quoted, and the charge takes the place of another', () => {
  const wording = 'умышленные действия, направленные на возбуждение розни';
  const norm = { norm: 'uk-174', part: '1' };
  expect(say({ charges: [{ id: 'c', against: ['erlan'], norm, offence: 'клевета', wording }] })).toEqual([
    'Ерлану Садвакасову было предъявлено обвинение по части 1 статьи 174 (клевета) Уголовного кодекса Республики Казахстан (далее – УК РК), в формулировке обвинения: «умышленные действия, направленные на возбуждение розни».',
  ]);
  const later = { id: 'd', against: ['erlan'], norm, requalifiedFrom: 'c', requalifiedOn: on('2025-04-10') };
  const dated = { ...suspicion, brought: on('2025-03-03') };
  expect(say({ charges: [dated, later] }).at(-1)).toBe(
    '10 апреля 2025 года обвинение в отношении него было переквалифицировано на ч. 1 ст. 174 УК РК (возбуждение социальной розни).',
  );
  const act = { id: 'a', kind: 'detention', persons: ['asel'], charges: ['c'] };
  expect(say({ charges: [{ id: 'c', stage: 'suspicion', norm, wording }], coerciveActs: [act] })).toEqual([
    'Асель Нурланова была задержана по подозрению в правонарушении, предусмотренном частью 1 статьи 174 («умышленные действия, направленные на возбуждение розни») Уголовного кодекса Республики Казахстан (далее – УК РК).',
  ]);
});

test('of charges that the verdict tells only the number is said', () => {
  const charges = ['1', '2', '3'].map((id) => ({ id, against: ['asel'], offence: 'клевета' }));
  const verdict = { id: 'v', kind: 'verdict', outcome: 'convicted', against: ['asel'], charges: ['1', '2', '3'] };
  const act = { id: 'a', kind: 'detention', persons: ['asel'], charges: ['1', '2', '3'], facility: 'ivs' };
  const events = [{ id: 'e', kind: 'protest', name: 'митинг на площади', date: on('2024-05-12') }];
  const tied = { ...act, connectedWith: [{ kind: 'event', id: 'e' }] };
  expect(say({ charges, decisions: [verdict], coerciveActs: [tied], events })[0]).toBe(
    'Асель Нурланова была задержана, обвинена в совершении трех правонарушений в связи с митингом на площади 12 мая 2024 года и помещена в изолятор временного содержания.',
  );
});

test('a gender that neither record nor name tells is asked for, and the likeliest said', () => {
  const parties = [{ id: 'kim', kind: 'person', name: 'Саша Ким' }];
  const act = { id: 'a', kind: 'detention', persons: ['kim'] };
  const { sentences, doubts } = saidInRussian(actPhrases, aCaseBook({ parties, coerciveActs: [act] }), kazakhstan);
  expect(sentences).toEqual(['Саша Ким был задержан.']);
  expect(doubts).toEqual(['Саша Ким: ru.gender']);
});

test('another act of the same day and people, set apart by its kind', () => {
  const acts = [
    { id: '1', kind: 'detention', persons: ['asel'], date: on('2024-05-12') },
    { id: '2', kind: 'detention', persons: ['erlan'], date: on('2024-05-12') },
  ];
  expect(say({ coerciveActs: acts })).toEqual([
    '12 мая 2024 года Асель Нурланова была задержана.',
    'В тот же день Ерлан Садвакасов был задержан.',
  ]);
});

test('a measure in words of one’s own holds in no place, but forbids to leave one', () => {
  const act = { id: 'a', kind: 'restraint-set', date: on('2025-03-05'), persons: ['asel'] };
  const control = { measureTo: { other: 'судебный контроль' }, boundTo: 'страна' };
  expect(say({ coerciveActs: [{ ...act, ...control }] }).join(' ')).toContain(
    'судебного контроля с запретом покидать страну',
  );
});
