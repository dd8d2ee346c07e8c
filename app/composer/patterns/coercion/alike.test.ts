import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { registers } from '../../../../test/builders/ruritania';

const [anna, boris] = ['Anna Rask', 'Boris Lind'].map((name, place) => ({
  id: `p${String(place)}`,
  kind: 'person',
  name,
  gender: place === 0 ? 'female' : 'male',
}));
const parties = [anna, boris].flatMap((one) => one ?? []);

const told = (records: object, language: 'en' | 'ru' = 'en') =>
  composeText(aCaseBook({ parties, ...records }), registers, 'un-public', language).paragraphs.join(' ');

const spell = (person: string, more: object = {}) => ({
  id: `d${person}`,
  person,
  kind: 'pre-trial',
  from: on('2012-05-03'),
  to: on('2012-06-01'),
  stays: [{ facilityWords: 'the old fort' }],
  ...more,
});

test('two people who were held alike are told of in one sentence, and others each in their own', () => {
  expect(told({ detentions: [spell('p0'), spell('p1')] })).toBe(
    'Anna Rask and Boris Lind were held in custody in the old fort from 3 May 2012 until 1 June 2012.',
  );
  expect(told({ detentions: [spell('p0'), spell('p1', { to: on('2012-06-02') })] })).toBe(
    'Anna Rask was held in custody in the old fort from 3 May 2012 until 1 June 2012. Boris Lind was held in custody in the old fort from 3 May 2012 until 2 June 2012.',
  );
  expect(told({ detentions: [spell('p0'), spell('p1')] }, 'ru').match(/2012/gu)).toHaveLength(1);
});

test('somebody is kept in confinement and on death row, not under it', () => {
  const stays = [{ facilityWords: 'the old fort', regime: 'solitary confinement' }];
  expect(told({ detentions: [spell('p0', { kind: { other: 'death row' }, stays })] })).toBe(
    'Anna Rask was held on death row in the old fort in solitary confinement from 3 May 2012 until 1 June 2012.',
  );
});

test('one is released on bail, and a law stands before a place that has a clause of its own', () => {
  const release = { id: 'a', kind: 'release', persons: ['p0'], date: on('2012-05-03') };
  expect(told({ coerciveActs: [{ ...release, releaseReason: { other: 'police bail' } }] })).toBe(
    'On 3 May 2012, Anna Rask was released on police bail.',
  );
  const arrest = { id: 'a', kind: 'arrest', persons: ['p0'], date: on('2012-05-03'), statedReason: 'a riot' };
  expect(told({ coerciveActs: [{ ...arrest, place: 'a roadblock' }] })).toBe(
    'On 3 May 2012, Anna Rask was arrested at a roadblock on the stated ground of a riot.',
  );
});

test('a court is said to have done what somebody typed as its deed', () => {
  const order = { id: 'o', kind: 'judgment', date: on('2012-05-03'), by: ['court'], against: ['p0'] };
  const outcome = { other: 'suspended the order while she was in hospital' };
  const courts = someRegisters({ bodies: [{ id: 'court', kind: 'court', name: 'Supreme Court' }] });
  const book = aCaseBook({ parties, decisions: [{ ...order, outcome }] });
  const { paragraphs } = composeText(book, courts);
  expect(paragraphs).toEqual([
    'On 3 May 2012, in a judgment concerning Anna Rask, the Supreme Court suspended the order while she was in hospital.',
  ]);
});

test.each([
  ['a doctor came to one alone', { doctorContact: 'none' }],
  ['one spell is in doubt', { attribution: { strength: 'alleged' } }],
])('two people are not told of together where %s', (_what, fields) => {
  const text = told({ detentions: [spell('p0', fields), spell('p1')] });
  expect(text).toContain('Anna Rask was held in custody');
  expect(text).toContain('Boris Lind was held in custody');
});

test.each([
  ['charge', {}],
  ['charge', { brought: on('2015-06-05') }],
  ['suspicion', { brought: on('2015-07-01') }],
  ['suspicion', { stage: 'suspicion' }],
])('the text behind an arrest is the subject of a %s: %j', (what, fields) => {
  expect(
    told({
      expressions: [{ id: 'x', kind: 'article', titles: ['Gates'], authors: ['p1'], date: on('2015-06-01') }],
      coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['p1'], date: on('2015-06-05'), charges: ['c'] }],
      charges: [{ id: 'c', against: ['p1'], offence: 'insult', acts: ['x'], ...fields }],
    }),
  ).toContain(`The ${what} concerned his article`);
});
