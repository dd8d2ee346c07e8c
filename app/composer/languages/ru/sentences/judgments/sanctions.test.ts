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
  [{ kind: 'confiscation', amount: tenge(1000000) }, 'конфискации имущества на сумму 1 000 000 тенге'],
  [{ kind: { other: 'выдворение из страны' } }, 'выдворению из страны'],
  [
    { kind: 'restriction-of-freedom', label: 'ограничение свободы', term: { years: 1 } },
    '«ограничению свободы» сроком на 1 год',
  ],
])('%j', (sanction, dative) => {
  expect(said([sanction])).toBe(`Приговорен к ${dative}.`);
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
});
