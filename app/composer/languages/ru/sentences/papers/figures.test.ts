import { expect, test } from 'vitest';
import { on, someRegisters } from '../../../../../../test/builders/a-case';
import { papersInRussian } from '../../../../../../test/builders/composed/russian';
import { statistic } from '../../../../patterns/registers/statistic';

type Loose = Readonly<Record<string, unknown>>;

const bodies = [{ id: 'mvd', kind: 'ministry', name: 'Министерство внутренних дел', shortName: 'МВД' }];
const reader = { tell: <Told>(record: Told): Told => record };

const say = (aggregate: Loose) =>
  papersInRussian(
    (file) => file.findAll('aggregate', ['n']).flatMap((one) => statistic(one, reader)),
    someRegisters({ aggregates: [{ id: 'n', what: 'сайты', ...aggregate }], bodies }),
  );
const sayOne = (aggregate: Loose) => say(aggregate).sentences.join(' ');

test('число, время, требования и их сумма', () => {
  const lawsuits = {
    what: 'иски к журналистам и средствам массовой информации',
    verb: 'поданы',
    count: { number: 332 },
    period: { ...on('2010'), latest: '2013-12-31', spread: 'period' },
    sought: { amount: 12_697_606_204, currency: 'KZT' },
  };
  expect(sayOne({ ...lawsuits, for: 'моральный вред' })).toBe(
    'С 2010 по 2013 год было подано 332 иска к журналистам и средствам массовой информации с требованиями о возмещении морального вреда на общую сумму 12 697 606 204 тенге.',
  );
  expect(sayOne({ ...lawsuits, for: 'компенсация морального вреда' })).toMatch(
    / с требованиями о компенсации морального вреда на общую сумму /u,
  );
  expect(sayOne(lawsuits)).toMatch(/информации на общую сумму 12 697 606 204 тенге\.$/u);
});

test.each([
  [1, 'поданы', 'иски', 'Был подан 1 иск.'],
  [21, 'поданы', 'жалобы', 'Была подана 21 жалоба.'],
  [3, 'поданные', 'жалобы', 'Было подано 3 жалобы.'],
  [5, 'подано', 'ходатайства', 'Было подано 5 ходатайств.'],
])('%i: сказуемое согласуется с числом', (number, verb, what, sentence) => {
  expect(sayOne({ what, verb, count: { number } })).toBe(sentence);
});

test('кто это сделал, кто это говорит и почему', () => {
  expect(
    sayOne({
      verb: 'закрыты',
      count: { number: 40, exactness: 'more-than' },
      period: on('2012'),
      by: 'mvd',
      reason: 'публикация запрещенных сведений',
    }),
  ).toBe(
    'В 2012 году Министерством внутренних дел (МВД) было закрыто более 40 сайтов по причине публикации запрещенных сведений.',
  );
  expect(sayOne({ verb: 'закрыты', count: { number: 40 }, accordingTo: 'mvd' })).toBe(
    'По данным Министерства внутренних дел (МВД), было закрыто 40 сайтов.',
  );
});

test('что продолжается и что повторяется', () => {
  expect(
    sayOne({
      verb: 'закрыты',
      count: { number: 40 },
      period: { written: 'с 2010 года', earliest: '2010-01-01', precision: 'year', spread: 'period', ongoing: true },
    }),
  ).toBe('С 2010 года по настоящее время закрыто 40 сайтов.');
  expect(sayOne({ verb: 'закрыты', count: { number: 40, exactness: 'more-than' }, every: 'month', by: 'mvd' })).toBe(
    'Ежемесячно число сайтов, закрытых Министерством внутренних дел (МВД), составляет более 40.',
  );
  expect(sayOne({ verb: 'закрыты', count: { number: 100, rough: 'hundreds' }, every: 'year' })).toBe(
    'Ежегодно число закрытых сайтов исчисляется сотнями.',
  );
});

test('без глагола', () => {
  const what = 'нападения на журналистов';
  expect(sayOne({ what, count: { number: 3 }, period: on('2012') })).toBe(
    'В 2012 году насчитывалось 3 нападения на журналистов.',
  );
  expect(sayOne({ what, count: { number: 30 }, every: 'year' })).toBe(
    'Ежегодно число нападений на журналистов составляет 30.',
  );
});

test('ряд по годам: кто, что и на сколько больше', () => {
  expect(
    say({
      accordingTo: 'mvd',
      reason: 'публикация запрещенных сведений',
      series: [
        { period: on('2010'), count: { number: 125, unit: 'интернет-ресурс' }, by: 'mvd', verb: 'выявлены и закрыты' },
        {
          period: on('2011'),
          count: { number: 150 },
          byWords: 'сотрудники милиции',
          verb: 'заблокированы',
          including: ['LiveJournal'],
        },
        { period: on('2013'), count: { number: 596 }, verb: 'закрыты' },
      ],
    }).sentences,
  ).toEqual([
    'В 2010 году Министерством внутренних дел (МВД) было выявлено и закрыто 125 интернет-ресурсов; в 2011 году сотрудниками милиции было заблокировано 150 сайтов, в том числе LiveJournal; в 2013 году было закрыто 596 сайтов, что больше, чем в 2011 году.',
    'По данным МВД, причиной во всех этих случаях стала публикация запрещенных сведений.',
  ]);
});

test('ряд одного и того же говорит о нем один раз', () => {
  const series = [
    { period: on('2010'), count: { number: 21 } },
    { period: on('2011'), count: { number: 20 } },
  ];
  expect(sayOne({ what: 'иски', verb: 'поданы', series })).toBe('В 2010 году был подан 21 иск; в 2011 году – 20.');
});

test('что не причастие, видит человек', () => {
  expect(say({ verb: 'закрыли', count: { number: 5 } }).doubts).toEqual(['закрыли: ru.participle']);
  expect(say({ verb: 'closed', count: { number: 5 } })).toEqual({ sentences: ['Было closed 5 сайтов.'], doubts: [] });
});
