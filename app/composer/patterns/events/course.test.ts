import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';

test('hearings, steps, motions and where the case stands', () => {
  const book = aCaseBook({
    parties: [paul, elsa],
    proceedings: [
      {
        id: 'p',
        kind: 'criminal-public',
        against: ['paul'],
        steps: [{ kind: 'returned-for-investigation', date: on('2013-08-13') }],
        state: 'continuing',
        threat: 're-arrest',
      },
    ],
    hearings: [{ id: 'h', proceeding: 'p', kind: 'trial', date: on('2013-07-29'), court: 'court', openness: 'closed' }],
    motions: [
      {
        id: 'm',
        kind: 'complaint',
        filed: on('2013-08-01'),
        by: ['elsa'],
        to: 'supreme',
        asks: ['open the hearing'],
        answer: 'silence',
      },
    ],
    coerciveActs: [
      {
        id: 'r',
        kind: 'restraint-changed',
        persons: ['paul'],
        date: on('2013-09-03'),
        by: ['court'],
        measureFrom: 'custody',
        measureTo: 'house-arrest',
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 29 July 2013, the trial of Paul Detchard, a poet, opened behind closed doors in the Streslau City Court. On 1 August 2013, a complaint was filed by Elsa Strofzin, a journalist, with the Supreme Court asking it to open the hearing. The complaint was left without an answer. On 13 August 2013, the case was returned for further investigation. On 3 September 2013, the measure of restraint on Detchard was changed by the Streslau City Court from custody to house arrest. The criminal proceedings continue, and he remains under threat of re-arrest.',
  ]);
});

test('an extradition threatens those alone who were not extradited', () => {
  const book = aCaseBook({
    parties: [paul, elsa],
    proceedings: [{ id: 'p', kind: 'criminal-public', against: ['paul', 'elsa'], threat: 'extradition' }],
    coerciveActs: [{ id: 'x', kind: 'extradition', persons: ['paul'], date: on('2013-05-03') }],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 3 May 2013, Paul Detchard, a poet, was extradited. Elsa Strofzin, a journalist, remains under threat of extradition.',
  ]);
  const russian = composeText(book, registers, 'un-public', 'ru').paragraphs.join(' ').replaceAll('\u00a0', ' ');
  expect(russian).toContain('был выдан. Journalist Elsa Strofzin по-прежнему грозит экстрадиция.');
});

test('only the first sitting of a trial opens it', () => {
  const book = aCaseBook(
    {
      parties: [elsa],
      hearings: [
        { id: 'a', kind: 'trial', date: on('2013-05-02'), court: 'court' },
        { id: 'b', kind: 'trial', date: on('2013-05-09'), openness: 'closed' },
      ],
    },
    { subject: 'elsa' },
  );
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 2 May 2013, the trial of Elsa Strofzin, a journalist, opened in the Streslau City Court. On 9 May 2013, a further hearing of her trial was held behind closed doors.',
  ]);
});

test('a trial of several is nobody’s alone, and whoever was there is named', () => {
  const book = aCaseBook(
    {
      parties: [elsa, paul, { id: 'ana', kind: 'person', name: 'Ana Brandt', roles: ['prosecutor'] }],
      proceedings: [{ id: 'p', kind: 'criminal-public', against: ['elsa', 'paul'] }],
      hearings: [
        {
          id: 'h',
          proceeding: 'p',
          kind: 'trial',
          date: on('2013-07-29'),
          court: 'court',
          attendance: [
            { party: 'elsa', presence: 'present' },
            { party: 'ana', presence: 'present' },
            { party: 'paul', presence: 'not-notified' },
          ],
        },
      ],
    },
    { subject: 'elsa' },
  );
  expect(composeText(book, registers).paragraphs.join(' ')).toContain(
    'On 29 July 2013, the trial opened in the Streslau City Court. Elsa Strofzin, a journalist, and the prosecutor Ana Brandt were present, and Paul Detchard, a poet, had not been notified.',
  );
});

test('a first hearing may have been one of the trial, so the next neither opens it nor goes on with it', () => {
  const book = aCaseBook(
    {
      parties: [elsa],
      hearings: [
        { id: 'a', kind: 'first', date: on('2013-05-02'), court: 'court' },
        { id: 'b', kind: 'trial', date: on('2014-05-09'), court: 'court' },
      ],
    },
    { subject: 'elsa' },
  );
  expect(composeText(book, registers).paragraphs.join(' ')).toContain(
    'On 9 May 2014, a hearing of her trial was held in the Streslau City Court.',
  );
});

test('proceedings are opened on the complaint of its day', () => {
  const told = (fields: Readonly<Record<string, unknown>>, language: 'en' | 'ru' = 'en') =>
    composeText(
      aCaseBook({
        parties: [paul, { id: 'mill', kind: 'legal-person', name: { en: 'Old Mill', ru: 'Старая мельница' } }],
        proceedings: [{ id: 'p', against: ['paul'], started: on('2013-07-29'), complainants: ['mill'], ...fields }],
      }),
      registers,
      'un-public',
      language,
    ).paragraphs[0]?.replaceAll('\u00a0', ' ');
  expect(told({ kind: 'criminal-private', complaintFiled: on('2013-07-01') })).toBe(
    'On 29 July 2013, criminal proceedings were opened against Paul Detchard, a poet, on a private complaint of 1 July 2013 by Old Mill.',
  );
  expect(told({ kind: 'criminal-public', complaintFiled: on('2013-07-01'), against: undefined }, 'ru')).toBe(
    '29 июля 2013 года было начато производство по уголовному делу по заявлению организации «Старая мельница» от 1 июля 2013 года.',
  );
  expect(told({ kind: 'civil' })).toBe(
    'On 29 July 2013, civil proceedings were opened against Paul Detchard, a poet, on a claim by Old Mill.',
  );
});

test('a decision of the day that the sentence begins with is of that day', () => {
  const told = (language: 'en' | 'ru') =>
    composeText(
      aCaseBook({
        decisions: [{ id: 'd', kind: 'judgment', date: on('2021-01-21'), inForceFrom: on('2021-01-21') }],
      }),
      registers,
      'un-public',
      language,
    )
      .paragraphs.join(' ')
      .replaceAll('\u00a0', ' ');
  expect(told('en')).toContain('the judgment of that day entered into force.');
  expect(told('ru')).toContain('решение от той же даты вступило в законную силу.');
});

test.each([
  ['paul', 'extradition', false],
  ['elsa', 'extradition', true],
  ['paul', 'deportation', true],
])('whether an extradition threatens after %s was sent away by %s', (person, kind, isThreat) => {
  const book = aCaseBook({
    parties: [elsa, paul],
    proceedings: [{ id: 'p', kind: 'criminal-public', against: ['paul'], threat: 'extradition' }],
    coerciveActs: [{ id: 'a', kind, persons: [person], date: on('2014-01-01') }],
  });
  const text = composeText(book, registers).paragraphs.join(' ');
  expect(text.includes('under threat of extradition')).toBe(isThreat);
});
