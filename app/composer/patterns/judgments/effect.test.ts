import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';

const parties = [{ id: 'orlik', kind: 'person', name: 'Lena Orlik', shortName: 'Orlik', gender: 'female' }];
const verdict = { id: 'v', kind: 'verdict', date: on('2017-07-01'), against: ['orlik'], outcome: 'convicted' };
const told = (...decisions: Record<string, unknown>[]) =>
  composeText(aCaseBook({ parties, decisions })).paragraphs.join(' ');

test('a decision is served and enters into force on days of their own, whatever lies between', () => {
  expect(
    told(
      { ...verdict, served: on('2017-07-09'), inForceFrom: on('2017-09-20'), appealBy: on('2017-07-24') },
      {
        id: 'a',
        kind: 'ruling',
        reviews: 'v',
        date: on('2017-09-20'),
        outcome: 'upheld',
        inForceFrom: on('2017-09-20'),
      },
    ),
  ).toBe(
    'On 1 July 2017, Lena Orlik was convicted. On 9 July 2017, the verdict of 1 July 2017 was served. On 20 September 2017, the conviction was upheld. On the same day, the verdict of 1 July 2017 entered into force. On 20 September 2017, the ruling of that day entered into force.',
  );
});

test('without its own day it is the decision alone', () => {
  expect(told({ ...verdict, kind: 'order', outcome: undefined, date: undefined, served: on('2017-07-09') })).toContain(
    'On 9 July 2017, the order was served.',
  );
});

test('of two of one kind and day, it is said whose it is, also of one that is appealed against', () => {
  const paul = { id: 'paul', kind: 'person', name: 'Paul Detchard', shortName: 'Detchard', gender: 'male' };
  const freed = { ...verdict, id: 'w', against: ['paul'], outcome: 'acquitted', served: on('2017-07-12') };
  const appeal = { id: 'm', kind: 'appeal', filed: on('2017-07-14'), decisionAttacked: 'v' };
  const book = aCaseBook({ parties: [...parties, paul], decisions: [verdict, freed], motions: [appeal] });
  expect(composeText(book).paragraphs.join(' ')).toBe(
    'On 1 July 2017, Lena Orlik was convicted. On the same day, Paul Detchard was acquitted. On 12 July 2017, the verdict of 1 July 2017 concerning Detchard was served. On 14 July 2017, an appeal against the verdict of 1 July 2017 concerning Orlik was filed.',
  );
  expect(composeText(book, undefined, 'un-public', 'ru').paragraphs.join(' ').replaceAll('\u00a0', ' ')).toMatch(
    /приговор от 1 июля 2017 года в отношении Detchard был вручен.*на приговор от 1 июля 2017 года в отношении Orlik/u,
  );
});
