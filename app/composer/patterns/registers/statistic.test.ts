import { expect, test } from 'vitest';
import { on, someRegisters } from '../../../../test/builders/a-case';
import { registerText } from '../../../../test/builders/register-text';
import { missingYears, statistic } from './statistic';
import { traceRegisters } from '../../case-file/trace';

type Loose = Readonly<Record<string, unknown>>;

function sayFigure(aggregate: Loose, more: Readonly<Record<string, readonly Loose[]>> = {}): readonly string[] {
  const registers = someRegisters({ aggregates: [{ id: 'a', what: 'websites', ...aggregate }], ...more });
  return registerText(registers, ({ file, tell }) =>
    file.findAll('aggregate', ['a']).flatMap((one) => statistic(one, { tell })),
  ).sentences;
}

const series = [
  { period: on('2010'), count: { number: 125 } },
  {
    period: on('2011'),
    count: { number: 150, exactness: 'more-than' },
    byWords: 'local providers',
    verb: 'blocked',
    including: ['LiveJournal'],
  },
  { period: on('2013'), count: { number: 596 }, by: 'ministry' },
];

test('a number over a period tells what was sought', () => {
  const sought = {
    amount: 12_697_606_204,
    currency: 'KZT',
    converted: { amount: 57_716_390, currency: 'EUR', exactness: 'about' },
  };
  expect(
    sayFigure({
      what: 'lawsuits against journalists',
      verb: 'filed',
      count: { number: 332 },
      period: on('2010 to 2013'),
      sought,
      for: 'moral damage',
    }),
  ).toEqual([
    'Between 2010 and 2013, 332 lawsuits against journalists were filed, with claims for moral damage of KZT 12,697,606,204 (approx. EUR 57,716,390) in total.',
  ]);
});

test('a series tells each year with who did it, and the reason given at the end', () => {
  const bodies = [{ id: 'ministry', kind: 'ministry', name: 'Ministry of the Interior' }];
  expect(sayFigure({ verb: 'closed', series, reason: '“extremism”', accordingTo: 'ministry' }, { bodies })).toEqual([
    'In 2010, 125 websites were closed; in 2011, local providers blocked more than 150 websites, including LiveJournal; in 2013, the Ministry of the Interior closed 596 websites, up from more than 150 in 2011.',
    'According to the Ministry of the Interior, the reason in all of these cases was “extremism”.',
  ]);
});

test('a number that comes back every year is told in the present', () => {
  expect(
    sayFigure({ verb: 'closed', count: { number: 100, rough: 'hundreds' }, every: 'year', reason: 'breaking the law' }),
  ).toEqual(['Hundreds of websites are closed every year for breaking the law.']);
});

test('a year between the first and the last of a series is missed', () => {
  const registers = someRegisters({ aggregates: [{ id: 'a', what: 'websites', series }] });
  const [record] = Object.values(traceRegisters(registers).aggregates);
  expect(record === undefined ? [] : missingYears(record)).toEqual([2012]);
});
