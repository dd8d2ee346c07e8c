import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { asel, erlan, steppeRegisters } from '../../../../../../test/builders/composed/steppe';
import { whoAll } from '../../nouns/parties';
import { sentenced } from './sanctions';

type Loose = Readonly<Record<string, unknown>>;

const said = (sanctions: readonly Loose[], against: readonly string[] = ['erlan']) =>
  saidInRussian(
    {
      conviction: ({ law, sanctions: given, persons }, voice) => {
        const agrees = whoAll(persons, voice)?.agrees;
        return agrees === undefined ? '' : sentenced(given, law, agrees, voice);
      },
    },
    aCaseBook({
      parties: [erlan, asel],
      decisions: [{ id: 'd', kind: 'verdict', outcome: 'convicted', against, sanctions }],
    }),
    steppeRegisters,
  ).text;

const tenge = (amount: number) => ({ amount, currency: 'KZT' });

test.each([
  [{ kind: 'imprisonment', term: { years: 2, months: 6 } }, 'лишению свободы сроком на 2 года 6 месяцев'],
  [{ kind: 'imprisonment', term: { indefinite: true } }, 'лишению свободы на неопределенный срок'],
  [{ kind: 'imprisonment', term: { days: 10, approximate: true } }, 'лишению свободы сроком около 10 дней'],
  [{ kind: 'solitary-confinement', term: { days: 21 } }, 'одиночному заключению сроком на 21 сутки'],
  [{ kind: 'community-service', term: { hours: 120 } }, 'общественным работам сроком на 120 часов'],
  [{ kind: 'fine', amount: tenge(500000) }, 'штрафу в размере 500 000 тенге'],
  [{ kind: 'fine' }, 'штрафу'],
  [{ kind: 'death' }, 'смертной казни'],
  [
    { kind: 'imprisonment', term: { years: 1 }, start: on('2020-03-02'), dueEnd: on('2021-03-01') },
    'лишению свободы сроком на 1 год с 2 марта 2020 года до 1 марта 2021 года',
  ],
  [{ kind: 'fine', dailyRates: 120, dailyRate: tenge(15) }, 'штрафу в размере 120 дневных ставок по 15 тенге'],
  [
    { kind: 'fine', amount: tenge(1800), dailyRates: 121, dailyRate: tenge(15) },
    'штрафу в размере 1 800 тенге (121 дневная ставка по 15 тенге)',
  ],
  [{ kind: 'fine', amountInWords: 'неразглашенная сумма' }, 'штрафу в размере неразглашенной суммы'],
  [
    { kind: 'imprisonment', term: { years: 3 }, credited: { months: 9 } },
    'лишению свободы сроком на 3 года с зачетом ранее отбытого срока (9 месяцев)',
  ],
  [{ kind: 'confiscation', amount: tenge(1000000) }, 'конфискации имущества на сумму 1 000 000 тенге'],
  [{ kind: { other: 'выдворение из страны' } }, 'выдворению из страны'],
  [
    { kind: 'restriction-of-freedom', label: 'ограничение свободы', term: { years: 1 } },
    '«ограничению свободы» сроком на 1 год',
  ],
])('%j', (sanction, dative) => {
  expect(said([sanction])).toBe(`Приговорен к ${dative}.`);
});

test('what was served already is counted as the arrest is', () => {
  expect(said([{ kind: 'administrative-arrest', term: { days: 15 }, credited: { days: 2 } }])).toBe(
    'Подвергнут административному аресту сроком на 15 суток с зачетом ранее отбытого срока (2 суток).',
  );
});

test('an administrative arrest is no sentence, also where no proceeding is recorded', () => {
  expect(said([{ kind: 'administrative-arrest', term: { days: 15 } }])).toBe(
    'Подвергнут административному аресту сроком на 15 суток.',
  );
});

test('a suspended sentence, and where and how a sentence is served', () => {
  const prison = { kind: 'imprisonment', term: { years: 3 } };
  expect(said([{ ...prison, suspended: true, probation: { years: 1 } }], ['asel'])).toBe(
    'Приговорена к лишению свободы сроком на 3 года условно с испытательным сроком 1 год.',
  );
  expect(said([{ ...prison, regime: 'колония общего режима', start: on('2025-05-06') }], ['asel', 'erlan'])).toBe(
    'Приговорены к лишению свободы сроком на 3 года с отбыванием наказания в колонии общего режима с 6 мая 2025 года.',
  );
  expect(said([{ ...prison, facility: 'prison', regime: 'строгий режим' }])).toBe(
    'Приговорен к лишению свободы сроком на 3 года с отбыванием наказания в учреждении УК-161/3 в условиях строгого режима.',
  );
  expect(said([{ ...prison, regime: 'усиленный' }])).toBe(
    'Приговорен к лишению свободы сроком на 3 года с отбыванием наказания в условиях усиленного режима.',
  );
});

test('sanctions that are served together, one after the other, or laid one in the place of the other', () => {
  const prison = (years: number, more: Loose = {}) => ({ kind: 'imprisonment', term: { years }, ...more });
  expect(said([prison(5), prison(3, { beside: 'concurrent' })])).toBe(
    'Приговорен к лишению свободы сроком на 5 лет и лишению свободы сроком на 3 года с одновременным отбыванием этих наказаний.',
  );
  expect(said([prison(5), prison(3, { beside: 'consecutive' }), { kind: 'fine' }])).toBe(
    'Приговорен к лишению свободы сроком на 5 лет и лишению свободы сроком на 3 года с последовательным отбыванием этих наказаний и штрафу.',
  );
  expect(said([prison(1), { kind: 'fine', amount: tenge(900), beside: 'alternative' }])).toBe(
    'Приговорен к лишению свободы сроком на 1 год или штрафу в размере 900 тенге.',
  );
});
