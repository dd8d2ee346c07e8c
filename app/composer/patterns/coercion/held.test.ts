import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { saidInRussian } from '../../../../test/builders/composed/said-in-russian';
import { elsa, registers } from '../../../../test/builders/ruritania';
import { custodyPhrases } from '../../languages/ru/sentences/coercion/custody';

const arrest = { id: 'a', kind: 'detention', persons: ['elsa'], date: on('2014-03-03') };
const release = { id: 'r', kind: 'release', persons: ['elsa'], date: on('2014-04-30') };

const spell = (fields: object, acts: readonly Readonly<Record<string, unknown>>[] = [arrest]) =>
  aCaseBook({
    parties: [elsa],
    coerciveActs: acts,
    detentions: [{ id: 'd', person: 'elsa', kind: 'pre-trial', from: on('2014-03-03'), acts: ['a'], ...fields }],
  });

type Book = ReturnType<typeof aCaseBook>;

const told = (book: Book) => composeText(book, registers).paragraphs.join(' ').replaceAll('\u00a0', ' ');
const toldInRussian = (book: Book) => saidInRussian(custodyPhrases, book, registers).sentences.join(' ');

test('days of custody before the first place are not lost', () => {
  const book = spell({
    to: on('2014-05-01'),
    stays: [{ facility: 'prison', from: on('2014-03-06'), to: on('2014-05-01') }],
  });
  expect(told(book)).toContain(
    'She was held in pre-trial detention from 3 March 2014, in prison No. 5 from 6 March 2014 until 1 May 2014.',
  );
});

test('a spell that goes on is told since when', () => {
  const from = { written: 'since 3 March 2014', earliest: '2014-03-03', precision: 'day', ongoing: true };
  expect(told(spell({ from }))).toContain('She has been held in pre-trial detention since 3 March 2014.');
  expect(toldInRussian(spell({ from }))).toContain('содержится под стражей с 3 марта 2014 года');
});

test('a spell of which only its days are known is told with both, whatever else says them', () => {
  const book = spell({ to: on('2014-04-30') }, [arrest, release]);
  expect(told(book)).toContain('She was held in pre-trial detention from 3 March 2014 until 30 April 2014.');
  expect(toldInRussian(book)).toContain('содержалась под стражей с 3 марта до 30 апреля 2014 года');
});

test('the days of a sentence are told once, with the places where they are those of the places', () => {
  const served = {
    kind: 'sentence',
    acts: undefined,
    to: on('2015-03-03'),
    stays: [{ facility: 'prison', from: on('2014-03-03'), to: on('2015-03-03') }],
  };
  const days = 'from 3 March 2014 until 3 March 2015';
  expect(told(spell(served, []))).toBe(`Elsa Strofzin, a journalist, was imprisoned in prison No. 5 ${days}.`);
  expect(toldInRussian(spell(served, []))).toMatch(/с 3 марта 2014 года до 3 марта 2015 года/u);
  expect(toldInRussian(spell(served, [])).match(/марта/gu)).toHaveLength(2);
});

test('a place in words is told as known where the same spell named it before', () => {
  const base = { en: 'an army base' };
  const beaten = (period: string) => ({
    id: 't',
    kind: 'beating',
    person: 'elsa',
    facilityWords: base,
    period: on(period),
  });
  const book = (period: string) =>
    aCaseBook({
      parties: [elsa],
      detentions: [
        {
          id: 'd',
          person: 'elsa',
          kind: 'pre-trial',
          from: on('2014-03-03'),
          to: on('2014-05-01'),
          stays: [{ facilityWords: base }],
        },
      ],
      treatments: [beaten(period)],
    });
  expect(told(book('2014-03-06'))).toContain('On 6 March 2014, she was beaten in the army base.');
  expect(told(book('2016-03-06'))).toContain('On 6 March 2016, she was beaten in an army base.');
});
