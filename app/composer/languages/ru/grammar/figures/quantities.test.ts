import { expect, test } from 'vitest';
import { cases } from '../declension/cases';
import { countedIn, countIn, figures, moneyIn } from './quantities';

/** Unbreakable spaces as `_`, to be seen. */
const shown = ({ text, certain }: { text: string; certain: boolean }) =>
  `${text.replaceAll('\u00a0', '_')}${certain ? '' : '?'}`;

test('figures stand in groups of three, with a decimal comma', () => {
  expect([7, 1234567, 1000.5, 0.25].map((value) => figures(value).replaceAll('\u00a0', '_'))).toEqual([
    '7',
    '1_234_567',
    '1_000,5',
    '0,25',
  ]);
});

test.each([
  [1, 'день', '1_день'],
  [2, 'день', '2_дня'],
  [5, 'день', '5_дней'],
  [21, 'год', '21_год'],
  [22, 'год', '22_года'],
  [11, 'год', '11_лет'],
  [1.5, 'год', '1,5_года'],
  [5, 'человек', '5_человек'],
  [3, 'человек', '3_человека'],
  [2, 'районный суд', '2_районных суда'],
  [2, 'уголовная статья', '2_уголовные статьи'],
  [5, 'уголовная статья', '5_уголовных статей'],
  [2, 'обвиняемый', '2_обвиняемых'],
  [3, 'сутки', '3_суток'],
  [4, 'районные суды', '4_районных суда'],
  [40, 'свидетель защиты', '40_свидетелей защиты'],
])('%d %s', (number, phrase, counted) => {
  expect(shown(countedIn(number, phrase, 'nominative'))).toBe(counted);
});

test('in other cases number and noun go together, and living beings have an accusative of their own', () => {
  expect(cases.map((wanted) => shown(countedIn(5, 'год', wanted)))).toEqual([
    '5_лет',
    '5_лет',
    '5_годам',
    '5_лет',
    '5_годами',
    '5_годах',
  ]);
  expect(cases.map((wanted) => shown(countedIn(2, 'свидетель', wanted)))).toEqual([
    '2_свидетеля',
    '2_свидетелей',
    '2_свидетелям',
    '2_свидетелей',
    '2_свидетелями',
    '2_свидетелях',
  ]);
  expect(shown(countedIn(22, 'свидетель', 'accusative'))).toBe('22_свидетеля');
  expect(shown(countedIn(21, 'свидетель', 'accusative'))).toBe('21_свидетеля');
});

test('a count is as exact as its record', () => {
  expect([
    shown(countIn({ number: 40, exactness: 'more-than' }, 'активист', 'nominative')),
    shown(countIn({ number: 40, exactness: 'more-than' }, 'активисты', 'dative')),
    shown(countIn({ number: 100, rough: 'hundreds' }, 'активисты', 'accusative')),
    shown(countIn({ number: 100, rough: 'hundreds' }, 'активист', 'dative')),
    shown(countIn({ number: 20, rough: 'dozens' }, undefined, 'genitive')),
    shown(countIn({ number: 3, exactness: 'up-to' }, undefined, 'nominative')),
    shown(countIn({ number: 3 }, 'микроавтобус', 'nominative')),
    shown(countIn({ number: 3 }, 'ларёк', 'nominative')),
  ]).toEqual([
    'более 40_активистов',
    'более чем 40_активистам',
    'сотни активистов',
    'сотням активистов',
    'десятков',
    'до 3',
    '3_микроавтобуса',
    '3_ларька?',
  ]);
});

test.each([
  [500_000, 'KZT', '500_000_тенге'],
  [1, 'USD', '1_доллар США'],
  [2, 'USD', '2_доллара США'],
  [1000.5, 'USD', '1_000,50_доллара США'],
  [15, 'USD', '15_долларов США'],
  [1.5, 'EUR', '1,50_евро'],
  [21, 'RUB', '21_российский рубль'],
  [300, 'UAH', '300_гривен'],
  [2, 'CHF', '2_швейцарских франка'],
  [20, 'MCI', '20_месячных расчетных показателей'],
  [0.5, 'MCI', '0,5_месячного расчетного показателя'],
  [100, 'NOK', '100_NOK'],
  [20, 'XXX', '20_расчетных единиц'],
  [2.5, 'XXX', '2,5_расчетной единицы'],
])('%d %s', (amount, currency, said) => {
  expect(shown(moneyIn({ amount, currency }, 'nominative'))).toBe(said);
});

test('a sum is declined and told with its worth', () => {
  const sum = {
    amount: 300_000,
    currency: 'KZT',
    exactness: 'about',
    converted: { amount: 800, currency: 'USD', exactness: 'about' },
  } as const;
  expect([shown(moneyIn(sum, 'accusative')), shown(moneyIn({ amount: 2, currency: 'USD' }, 'instrumental'))]).toEqual([
    'около 300_000_тенге (около 800_долларов США)',
    '2_долларами США',
  ]);
});
