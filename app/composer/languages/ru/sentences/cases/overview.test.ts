import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { overviewInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { asel, erlan, steppeRegisters } from '../../../../../../test/builders/composed/steppe';
import { overviewPhrases } from './overview';

type Loose = Readonly<Record<string, unknown>>;

const aBook = (id: string, party: Loose, decision: Loose) =>
  aCaseBook(
    { parties: [party], decisions: [{ id: 'd', kind: 'ruling', against: [party['id']], ...decision }] },
    { id },
  );
const newspaper = (name: string, more: Loose = {}) => ({
  id: 'p',
  kind: 'outlet',
  outletKind: 'newspaper',
  name,
  ...more,
});
const suspended = (date: string) => ({
  date: on(date),
  outcome: 'sanctioned',
  ground: 'ошибки в выходных данных',
  sanctions: [{ kind: 'suspension-of-outlet', term: { months: 3 } }],
});
const said = (...books: Parameters<typeof overviewInRussian>[1]) =>
  overviewInRussian(overviewPhrases, books, { registers: steppeRegisters });

test('outlets of several books that met the same sanction share a sentence', () => {
  expect(
    said(
      aBook('a', newspaper('Вестник'), suspended('2025-08-07')),
      aBook('b', newspaper('Курьер'), suspended('2025-09')),
    ),
  ).toBe(
    'Между августом и сентябрем 2025 года деятельность 2 газет («Вестник» и «Курьер») была приостановлена на 3 месяца за ошибки в выходных данных.',
  );
});

test('one outlet is told by its name', () => {
  expect(said(aBook('a', newspaper('Вестник'), suspended('2025-08-07')))).toBe(
    '7 августа 2025 года деятельность газеты «Вестник» была приостановлена на 3 месяца за ошибки в выходных данных.',
  );
});

const sentencedTo = (kind: string, term: Loose) => ({
  kind: 'verdict',
  outcome: 'convicted',
  date: on('2025-05-06'),
  sanctions: [{ kind, term }],
});
const books = [
  aBook('a', erlan, sentencedTo('imprisonment', { years: 7 })),
  aBook('b', asel, sentencedTo('imprisonment', { years: 7 })),
];

test('people are told with the sentence that each received', () => {
  const more = aBook(
    'c',
    { ...asel, id: 'x', name: 'Марат Омаров', gender: 'male', profession: 'художник' },
    sentencedTo('correctional-labour', { months: 2 }),
  );
  expect(said(...books, more)).toBe(
    '6 мая 2025 года журналист Ерлан Садвакасов и учительница Асель Нурланова были приговорены к лишению свободы сроком на 7 лет; художник Марат Омаров был приговорен к исправительным работам сроком на 2 месяца.',
  );
});

test('a fine that no proceedings and no conviction are recorded of is told apart from one of a sentence', () => {
  const fined = (outcome: string) => ({
    kind: 'resolution',
    outcome,
    date: on('2025-05-06'),
    sanctions: [{ kind: 'fine' }],
  });
  expect(said(aBook('a', erlan, fined('sanctioned')), aBook('b', asel, fined('convicted')))).toBe(
    '6 мая 2025 года журналист Ерлан Садвакасов был оштрафован; учительница Асель Нурланова была приговорена к штрафу.',
  );
});

test('there may be more of them than those named', () => {
  expect(overviewInRussian(overviewPhrases, books, { registers: steppeRegisters, atLeast: true })).toBe(
    '6 мая 2025 года не менее 2 человек (журналист Ерлан Садвакасов и учительница Асель Нурланова) были приговорены к лишению свободы сроком на 7 лет.',
  );
});
