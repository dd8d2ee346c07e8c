import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';

const parties = [
  {
    id: 'n',
    kind: 'person',
    name: { en: 'Nasha Phiri', ru: 'Наша Фири' },
    gender: 'female',
    roles: ['defendant'],
  },
];
const registers = someRegisters({
  bodies: [{ id: 'p', kind: 'police', name: { en: 'Lusaka Police', ru: 'полиция Лусаки' } }],
});
const day = on('2021-04-06', { time: '14:05' });
const questioned = { id: 'q', kind: 'questioning', persons: ['n'], by: ['p'], date: day };

const say = (act: Record<string, unknown>, language: 'en' | 'ru' = 'en') =>
  composeText(aCaseBook({ parties, coerciveActs: [act] }), registers, 'un-public', language).paragraphs.map((text) =>
    text.replaceAll('\u00a0', ' '),
  );

test('a questioning says until which hour it went on, and whether counsel was there', () => {
  const act = { ...questioned, ended: on('2021-04-06', { time: '23:40' }), counselPresence: 'absent' };
  expect(say(act)).toEqual([
    'On 6 April 2021 at 14:05, Nasha Phiri was questioned by the Lusaka Police until 23:40 without counsel.',
  ]);
  expect(say(act, 'ru')).toEqual([
    '6 апреля 2021 года в 14:05 Наша Фири была допрошена сотрудниками полиции Лусаки до 23:40 без участия защитника.',
  ]);
  expect(say({ ...act, counselPresence: 'refused' })).toEqual([
    'On 6 April 2021 at 14:05, Nasha Phiri was questioned by the Lusaka Police until 23:40 and denied the presence of counsel.',
  ]);
});

test('the day of the end is named where it is another', () => {
  const act = { ...questioned, ended: on('2021-04-07', { time: '02:10' }), counselPresence: 'present' };
  expect(say(act)).toEqual([
    'On 6 April 2021 at 14:05, Nasha Phiri was questioned by the Lusaka Police until 02:10 on 7 April 2021 in the presence of counsel.',
  ]);
  expect(say(act, 'ru')).toEqual([
    '6 апреля 2021 года в 14:05 Наша Фири была допрошена сотрудниками полиции Лусаки до 02:10 7 апреля 2021 года с участием защитника.',
  ]);
  expect(say({ ...questioned, ended: on('2021-04-06') })).toEqual([
    'On 6 April 2021 at 14:05, Nasha Phiri was questioned by the Lusaka Police.',
  ]);
});

test('so does a search', () => {
  const act = { ...questioned, kind: 'search', object: 'flat', ended: on('2021-04-06', { time: '16:00' }) };
  expect(say({ ...act, counselPresence: 'refused' })).toEqual([
    'On 6 April 2021 at 14:05, the flat of Nasha Phiri was searched by the Lusaka Police until 16:00 without counsel being let in.',
  ]);
  const inRussian = { ...act, object: 'квартира', counselPresence: 'refused' };
  expect(say(inRussian, 'ru')).toEqual([
    '6 апреля 2021 года в 14:05 сотрудниками полиции Лусаки был проведен обыск квартиры Наши Фири до 16:00 без участия защитника (в его допуске было отказано).',
  ]);
});

test('of any other act they have no place in the sentence', () => {
  expect(say({ ...questioned, kind: 'detention', counselPresence: 'absent' })).toEqual([
    'On 6 April 2021 at 14:05, Nasha Phiri was detained by the Lusaka Police.',
  ]);
});
