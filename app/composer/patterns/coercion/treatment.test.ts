import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';

test('treatment is told with its strength, then what it amounts to', () => {
  const book = aCaseBook({
    parties: [paul],
    expressions: [
      {
        id: 'x',
        kind: 'book',
        titles: ['The Prisoner'],
        authors: ['paul'],
        subject: 'a critique of the King',
        circumstances: 'written in prison',
      },
    ],
    charges: [{ id: 'c', offence: 'riot', plea: 'denied', against: ['paul'] }],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        date: on('2007'),
        against: ['paul'],
        outcome: 'convicted',
        charges: ['c'],
        sanctions: [{ kind: 'imprisonment', term: { years: 18 } }],
      },
      { id: 'g', kind: 'pardon', against: ['paul'], refused: { by: 'paul', condition: 'an admission of guilt' } },
      {
        id: 's',
        kind: 'order',
        date: on('2012-12'),
        against: ['paul'],
        outcome: 'sanctioned',
        ground: 'breaking prison rules',
        following: [{ kind: 'expression', id: 'x' }],
        sanctions: [{ kind: 'solitary-confinement', term: { years: 2 }, facility: 'prison' }],
      },
    ],
    treatments: [
      {
        id: 't1',
        kind: 'solitary-confinement',
        person: 'paul',
        period: on('2010 to 2014'),
        extent: 'much',
        qualifiedAs: 'cruel treatment',
        contraryTo: [{ norm: 'rules' }],
      },
      {
        id: 't2',
        kind: 'denial-of-visits',
        person: 'paul',
        period: { written: 'since 2010', earliest: '2010-01-01', precision: 'year', spread: 'period', ongoing: true },
        allowed: { number: 1, unit: 'family visit' },
        qualifiedAs: 'cruel treatment',
        contraryTo: [{ norm: 'rules' }],
      },
      {
        id: 't3',
        kind: 'beating',
        person: 'paul',
        attribution: { strength: 'according-to', byWords: 'his cellmates' },
        findings: 'consistent',
        examinedOn: on('2013-01-02'),
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'In 2007, Paul Detchard, a poet, was convicted of riot and sentenced to 18 years’ imprisonment. He maintained his innocence. He rejected a pardon offered in exchange for an admission of guilt. From 2010 to 2014, he was held for much of the time in solitary confinement.',
    'In December 2012, following the publication of the book “The Prisoner”, a critique of the King, written in prison, Detchard was sentenced to two years’ solitary confinement at prison No. 5 for breaking prison rules. Since 2010, he has been allowed only one family visit. According to his cellmates, he was beaten. According to his cellmates, on 2 January 2013, a medical examination made findings that are consistent with the account given. The prolonged solitary confinement and the denial of visits amount to cruel treatment contrary to the Nelson Mandela Rules.',
  ]);
});

test('what still goes on has been done', () => {
  const book = aCaseBook({
    parties: [paul],
    treatments: [
      {
        id: 't',
        kind: 'denial-of-letters',
        person: 'paul',
        period: {
          written: 'since May 2013',
          earliest: '2013-05-01',
          precision: 'month',
          spread: 'period',
          ongoing: true,
        },
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'Since May 2013, Paul Detchard, a poet, has been denied correspondence.',
  ]);
});

test('an end that is open stands between commas where somebody reports it', () => {
  const book = aCaseBook({
    parties: [paul],
    treatments: [
      {
        id: 't',
        kind: 'threats',
        person: 'paul',
        period: { written: 'until 1 May 2013', latest: '2013-05-01', precision: 'day', spread: 'period' },
        attribution: { strength: 'reported', byWords: 'his mother' },
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'His mother reported that, until 1 May 2013, Paul Detchard, a poet, was threatened.',
  ]);
});

test('conditions are several things, and letters that nobody was allowed are no sentence', () => {
  const book = aCaseBook({
    parties: [paul],
    treatments: [
      { id: 't', kind: 'harsh-conditions', person: 'paul', qualifiedAs: 'cruel treatment' },
      { id: 'l', kind: 'denial-of-letters', allowed: { number: 2, unit: 'letters' } },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'Paul Detchard, a poet, was held in harsh conditions. The harsh conditions of detention amount to cruel treatment.',
  ]);
});

test('an examination named by what it found is told with what it found', () => {
  const found = (examination: string) =>
    composeText(
      aCaseBook({
        parties: [paul],
        treatments: [
          {
            id: 't',
            kind: 'beating',
            person: 'paul',
            examination,
            examinedOn: on('2013-01-02'),
            findings: 'highly-consistent',
          },
        ],
      }),
      registers,
    ).paragraphs.join(' ');
  expect(found('a broken jaw')).toContain(
    'On 2 January 2013, an examination found a broken jaw, which is highly consistent with the account given.',
  );
  expect(found('burns on the feet')).toContain('burns on the feet, which are highly consistent with');
  expect(found('a forensic examination')).toContain('a forensic examination made findings that are');
});

test('how something was done stands where it is understood', () => {
  const treated = (fields: object) =>
    composeText(aCaseBook({ parties: [paul], treatments: [{ id: 't', person: 'paul', ...fields }] }), registers)
      .paragraphs[0];
  expect(treated({ kind: 'torture', manner: 'with a wet cloth' })).toBe(
    'Paul Detchard, a poet, was tortured with a wet cloth.',
  );
  expect(treated({ kind: 'beating', manner: 'severely' })).toBe('Paul Detchard, a poet, was severely beaten.');
  expect(treated({ kind: 'threats', manner: 'on the way to the court' })).toContain(
    'threatened on the way to the court',
  );
  expect(treated({ kind: 'denial-of-letters', extent: 'most' })).toContain(
    'denied correspondence for most of the time',
  );
});

test('pressure on somebody’s family is not told as done to them', () => {
  const other = { en: 'pressure on her father', ru: 'давление на ее отца' };
  const book = aCaseBook({
    parties: [{ ...elsa, name: { en: 'Elsa Strofzin', ru: 'Эльза Строфцина' } }],
    treatments: [{ id: 't', person: 'elsa', kind: { other }, period: on('2014-03-03') }],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 3 March 2014, the father of Elsa Strofzin, a journalist, was subjected to pressure.',
  ]);
  expect(composeText(book, registers, 'un-public', 'ru').paragraphs[0]).toMatch(
    /3\s?марта\s2014\s?года было оказано давление на отца .*Эльзы Строфциной/u,
  );
});
