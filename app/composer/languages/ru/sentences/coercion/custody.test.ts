import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { asel, erlan, kazakhstan } from '../../../../../../test/builders/composed/russian-cases';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { actPhrases } from './acts';
import { custodyPhrases } from './custody';

const say = (detention: Record<string, unknown>) => {
  const book = aCaseBook({ parties: [erlan, asel], detentions: [{ id: 'd', ...detention }] });
  return saidInRussian(custodyPhrases, book, kazakhstan).sentences;
};

const spell = { person: 'erlan', from: on('2025-03-03'), to: on('2025-06-30') };

test('a spell in custody with its places, its record and its orders', () => {
  expect(
    say({
      ...spell,
      stays: [
        { facility: 'ivs', from: on('2025-03-03'), to: on('2025-03-06') },
        { facility: 'sizo', from: on('2025-03-06'), regime: 'общий режим' },
      ],
      protocol: on('2025-03-03', { time: '11:30', timeZone: 'Asia/Almaty' }),
      firstBeforeJudge: on('2025-03-05'),
      orders: [
        {
          date: on('2025-03-05'),
          court: 'court',
          from: on('2025-03-03'),
          to: on('2025-05-03'),
          grounds: 'тяжесть обвинения',
        },
        { date: on('2025-05-02'), court: 'court' },
      ],
    }),
  ).toEqual([
    'Ерлан Садвакасов содержался под стражей с 3 марта до 30 июня 2025 года в изоляторе временного содержания (с 3 марта до 6 марта 2025 года) и в следственном изоляторе города Акбулака в условиях общего режима (с 6 марта 2025 года).',
    'Протокол его задержания был составлен 3 марта 2025 года в 11:30, а впервые он был доставлен к судье 5 марта 2025 года.',
    'Его содержание под стражей было санкционировано Медеуским районным судом города Алматы 5 марта 2025 года на срок с 3 марта до 3 мая 2025 года со ссылкой на тяжесть обвинения и продлено им же 2 мая 2025 года.',
  ]);
});

test('a spell without ends, of a woman, of nobody', () => {
  expect(say({ person: 'asel', length: { months: 3 }, stays: [{ facilityWords: 'подвал отделения' }] })).toEqual([
    'Асель Нурланова содержалась под стражей 3 месяца в подвале отделения.',
  ]);
  expect(say({ person: 'asel', from: on('2025-03'), length: { approximate: true, days: 40 } })).toEqual([
    'Асель Нурланова содержалась под стражей с марта 2025 года (около 40 дней).',
  ]);
  expect(say({ ...spell, person: undefined, protocol: on('2025-03-03'), firstBeforeJudge: on('2025-03-05') })).toEqual([
    'Протокол задержания был составлен 3 марта 2025 года.',
  ]);
  expect(say({ person: 'asel', firstBeforeJudge: on('2025-03-05') }).at(-1)).toBe(
    'Она впервые была доставлена к судье 5 марта 2025 года.',
  );
});

test('an arrest at home and a supervision are what somebody is held under', () => {
  expect(say({ person: 'asel', kind: { other: 'домашний арест' }, from: on('2025-03-05') })).toEqual([
    'Асель Нурланова содержалась под домашним арестом с 5 марта 2025 года.',
  ]);
});

test('an administrative arrest in one place, whose days need not be said twice', () => {
  const days = { from: on('2024-05-12'), to: on('2024-05-27') };
  expect(
    say({
      person: 'asel',
      kind: 'administrative',
      ...days,
      length: { days: 15 },
      stays: [{ facility: 'ivs', ...days }],
    }),
  ).toEqual([
    'Асель Нурланова содержалась под административным арестом с 12 мая до 27 мая 2024 года (15 дней) в изоляторе временного содержания.',
  ]);
});

const sayAll = (records: Parameters<typeof aCaseBook>[0]) =>
  saidInRussian({ ...actPhrases, ...custodyPhrases }, aCaseBook({ parties: [erlan, asel], ...records }), kazakhstan)
    .sentences;

test('how long people were held, and what they were fined', () => {
  const act = { id: 'a', kind: 'detention', persons: ['asel'], date: on('2024-05-12') };
  const spell = { id: 'd', person: 'asel', kind: 'administrative', length: { days: 15 }, acts: ['a'] };
  expect(sayAll({ coerciveActs: [act], detentions: [spell] }).at(-1)).toBe(
    'Она содержалась под административным арестом 15 дней.',
  );
  const fine = { amount: 50_000, currency: 'KZT' };
  expect(
    sayAll({ coerciveActs: [{ ...act, fine }], detentions: [{ ...spell, length: { several: 'weeks' } }] }).at(-1),
  ).toBe('Она содержалась под административным арестом несколько недель и была оштрафована на 50 000 тенге.');
  expect(sayAll({ coerciveActs: [{ ...act, fine }] }).at(-1)).toBe('Она была оштрафована на 50 000 тенге.');
  expect(sayAll({ coerciveActs: [act], detentions: [{ ...spell, length: undefined }] })).toEqual([
    '12 мая 2024 года Асель Нурланова была задержана.',
    'Она содержалась под административным арестом.',
  ]);
});

test('extensions that follow each other are counted', () => {
  const extended = (date: string, to: string) => ({ date: on(date), to: on(to), court: 'court' });
  const orders = [
    extended('2025-03-05', '2025-04-05'),
    extended('2025-04-04', '2025-05-05'),
    extended('2025-05-04', '2025-06-05'),
    extended('2025-06-04', '2025-07-05'),
  ];
  expect(say({ person: 'erlan', kind: 'house-arrest', orders }).at(-1)).toContain(
    'и продлен 3 раза, до 5 июля 2025 года,',
  );
});

test('contacts are told in whatever form they were typed', () => {
  const contacts = { counselContact: 'не было три дня', familyContact: 'нет', doctorContact: 'осмотр при поступлении' };
  expect(say({ person: 'asel', kind: 'administrative', ...contacts }).at(-1)).toBe(
    'Под административным арестом она не имела контакта с защитником три дня и контакта с семьей; с врачом – осмотр при поступлении.',
  );
});

test('an arrest that a court orders, or of somebody in custody, is a committal', () => {
  const arrests = (act: object, spells: readonly Readonly<Record<string, unknown>>[] = []) => {
    const acts = [{ id: 'a', kind: 'arrest', persons: ['asel'], date: on('2025-03-05'), ...act }];
    const book = aCaseBook({ parties: [asel], coerciveActs: acts, detentions: spells });
    return saidInRussian({ acts: actPhrases.acts }, book, kazakhstan).sentences;
  };
  expect(arrests({ by: ['court'] })).toEqual([
    '5 марта 2025 года Асель Нурланова была заключена под стражу по решению Медеуского районного суда города Алматы.',
  ]);
  expect(arrests({}, [{ id: 'd', person: 'asel', acts: ['before', 'a'] }])).toEqual([
    '5 марта 2025 года Асель Нурланова была заключена под стражу.',
  ]);
  expect(arrests({})).toEqual(['5 марта 2025 года Асель Нурланова была задержана.']);
});

test('contacts typed as sentences are told as sentences', () => {
  const contacts = { counselContact: 'Адвокат был допущен через неделю.', familyContact: 'Ее сестре было отказано.' };
  expect(say({ person: 'asel', from: on('2025-03-03'), ...contacts }).at(-1)).toBe(
    'Пока она находилась под стражей, адвокат был допущен через неделю; ее сестре было отказано.',
  );
});
