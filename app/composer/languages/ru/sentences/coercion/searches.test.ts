import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { asel, erlan, investigator, kazakhstan } from '../../../../../../test/builders/composed/russian-cases';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { searchPhrases } from './searches';

type Records = Parameters<typeof aCaseBook>[0];

const site = { id: 'site', kind: 'web-site', name: 'vzglyad.example' };

const say = (records: Records) => {
  const parties = [erlan, asel, investigator, site];
  return saidInRussian(searchPhrases, aCaseBook({ parties, ...records }), kazakhstan).sentences;
};

const day = on('2025-03-03');

test('a place is searched, and what was taken', () => {
  const search = { id: 's', kind: 'search', persons: ['erlan'], date: day, object: 'квартира' };
  const itemsTaken = ['два ноутбука', 'телефон', 'записные книжки'];
  expect(say({ coerciveActs: [{ ...search, byParties: ['investigator'], itemsTaken }] })).toEqual([
    '3 марта 2025 года следователем Русланом Темиркуловым был проведен обыск квартиры Ерлана Садвакасова, в ходе которого были изъяты два ноутбука, телефон и записные книжки.',
  ]);
  expect(
    say({ coerciveActs: [{ ...search, by: ['police'], object: 'редакция газеты', itemsTaken: ['тираж'] }] }),
  ).toEqual([
    '3 марта 2025 года сотрудниками Управления полиции города Акбулака был проведен обыск редакции газеты в отношении Ерлана Садвакасова, в ходе которого был изъят тираж.',
  ]);
  expect(
    say({ coerciveActs: [{ ...search, object: undefined, persons: ['asel'], itemsTaken: ['5 листовок'] }] }),
  ).toEqual(['3 марта 2025 года у Асели Нурлановой был проведен обыск, в ходе которого было изъято 5 листовок.']);
  expect(say({ coerciveActs: [{ id: 's', kind: 'search', date: day }] })).toEqual([]);
});

test('the homes of several people are searched', () => {
  const search = { id: 's', kind: 'search', persons: ['erlan', 'asel'], date: day };
  expect(say({ coerciveActs: [{ ...search, object: 'их квартиры', warrantShown: 'no' }] })).toEqual([
    '3 марта 2025 года был проведен обыск квартир Ерлана Садвакасова и Асели Нурлановой без предъявления постановления.',
  ]);
});

test('things are seized from somebody', () => {
  const seizure = { id: 's', kind: 'seizure', persons: ['asel'], date: on('2025-03') };
  expect(say({ coerciveActs: [{ ...seizure, by: ['police'], place: 'Алматы', itemsTaken: ['камера'] }] })).toEqual([
    'В марте 2025 года сотрудниками Управления полиции города Акбулака у Асели Нурлановой в Алматы была изъята камера.',
  ]);
  expect(say({ coerciveActs: [{ ...seizure, object: 'имущество', itemsTaken: ['камера', 'телефон'] }] })).toEqual([
    'В марте 2025 года у Асели Нурлановой было изъято имущество (камера и телефон).',
  ]);
  expect(say({ coerciveActs: [seizure] })).toEqual([]);
});
