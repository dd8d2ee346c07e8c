import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';

test('a verdict is told with the sentence, what else was ordered, the complaint and what the text said', () => {
  const book = aCaseBook({
    parties: [elsa, { id: 'firm', kind: 'legal-person', name: 'Black Castle' }],
    expressions: [
      {
        id: 'x',
        kind: 'article',
        titles: ['Whose castle?'],
        authors: ['elsa'],
        claims: [
          { act: 'suspected', content: 'the tender was fixed' },
          { act: 'asked', content: 'who had paid for it' },
        ],
      },
    ],
    proceedings: [
      {
        id: 'p',
        kind: 'criminal-private',
        against: ['elsa'],
        complainants: ['firm'],
        following: [{ kind: 'expression', id: 'x' }],
      },
    ],
    charges: [{ id: 'c', against: ['elsa'], norm: { norm: 'cc-1', part: '2' }, offence: 'insult' }],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        proceeding: 'p',
        date: on('2011-10-19'),
        by: ['court'],
        against: ['elsa'],
        outcome: 'convicted',
        charges: ['c'],
        sanctions: [{ kind: 'imprisonment', term: { years: 1, months: 6 }, suspended: true }],
        orders: [
          {
            kind: 'damages',
            amount: {
              amount: 300000,
              currency: 'KZT',
              converted: { amount: 1500, currency: 'EUR', exactness: 'about' },
            },
          },
          { kind: 'retraction', of: ['x'] },
        ],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 19 October 2011, Elsa Strofzin, a journalist, was convicted by the Streslau City Court of insult (Article 130(2) of the Criminal Code of Ruritania) and given a suspended sentence of one and a half years’ imprisonment. The court also ordered her to pay KZT 300,000 (approx. EUR 1,500) in damages and to publish a retraction of the article “Whose castle?” The case was brought on a private complaint by Black Castle following the publication of the article. In the article, Strofzin voiced the suspicion that the tender was fixed and asked who had paid for it.',
  ]);
});

test('a verdict without court, sentence or gender says no more than is recorded', () => {
  const book = aCaseBook({
    parties: [{ id: 'who', kind: 'person', name: 'Sapt' }],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        date: on('2011-10'),
        against: ['who'],
        outcome: 'convicted',
        norms: [{ norm: 'cc-2' }],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'In October 2011, Sapt was convicted under Article 334 of the Criminal Code of Ruritania (“Violation of the order of meetings”).',
  ]);
});

test('several counts are told each with its article, and a law that was just named is not named again', () => {
  const book = aCaseBook({
    parties: [paul],
    charges: [
      { id: 'c1', norm: { norm: 'cc-1' } },
      { id: 'c2', norm: { norm: 'cc-2', part: '1' } },
    ],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        date: on('2012'),
        against: ['paul'],
        outcome: 'convicted',
        charges: ['c1', 'c2'],
        sanctions: [{ kind: 'imprisonment', term: { years: 6 } }],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'In 2012, Paul Detchard, a poet, was convicted of insult (Article 130 of the Criminal Code of Ruritania) and under Article 334(1) (“Violation of the order of meetings”), and sentenced to six years’ imprisonment.',
  ]);
});

test('a case that has a start is told from its start, with the words of the accusation', () => {
  const book = aCaseBook({
    parties: [paul],
    expressions: [
      {
        id: 'x',
        kind: 'article',
        numberOfTexts: { number: 9, unit: 'articles' },
        url: 'www.herald.example',
        date: on('2011-11-01 to 2012-04-09'),
        assessedAs: ['false', 'misleading'],
      },
    ],
    proceedings: [
      {
        id: 'p',
        kind: 'criminal-public',
        against: ['paul'],
        started: on('2012-09-21'),
        startedBy: 'court',
        following: [{ kind: 'expression', id: 'x' }],
      },
    ],
    charges: [{ id: 'c', norm: { norm: 'cc-1' }, offence: 'insulting the King', wording: 'a pig in a crown' }],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        proceeding: 'p',
        date: on('2012-12-05'),
        against: ['paul'],
        outcome: 'convicted',
        charges: ['c'],
        sanctions: [{ kind: 'restriction-of-freedom', label: 'restricted freedom', term: { years: 1 } }],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 21 September 2012, criminal proceedings were opened by the Streslau City Court against Paul Detchard, a poet. The case concerned nine articles that had appeared on www.herald.example from 1 November 2011 to 9 April 2012. In the proceedings, the information in the articles was considered false and misleading. On 5 December 2012, he was convicted of insult (Article 130 of the Criminal Code of Ruritania) and sentenced to “restricted freedom” for one year. He was accused of insulting the King “a pig in a crown”.',
  ]);
});

test('a case with an arrest between its opening and its verdict is told in the order of the days', () => {
  const book = aCaseBook({
    parties: [elsa],
    proceedings: [{ id: 'p', kind: 'criminal-public', against: ['elsa'], started: on('2011-05-01') }],
    coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['elsa'], date: on('2011-06-01') }],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        proceeding: 'p',
        date: on('2011-10-19'),
        by: ['court'],
        against: ['elsa'],
        outcome: 'convicted',
        sanctions: [{ kind: 'imprisonment', term: { years: 1 } }],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 1 May 2011, criminal proceedings were opened against Elsa Strofzin, a journalist. On 1 June 2011, she was arrested. On 19 October 2011, she was convicted by the Streslau City Court and sentenced to one year’s imprisonment.',
  ]);
});

test('a charge and a trial of the day on which the case was opened stand before the verdict', () => {
  const book = aCaseBook({
    parties: [elsa],
    proceedings: [{ id: 'p', kind: 'criminal-public', started: on('2011-03-13'), against: ['elsa'] }],
    charges: [{ id: 'c', proceeding: 'p', against: ['elsa'], offence: 'insult', brought: on('2011-03-13') }],
    hearings: [{ id: 'h', kind: 'first', proceeding: 'p', date: on('2011-03-13') }],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        proceeding: 'p',
        date: on('2012-12-28'),
        against: ['elsa'],
        outcome: 'convicted',
        charges: ['c'],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs.join(' ')).toBe(
    'On 13 March 2011, criminal proceedings were opened against Elsa Strofzin, a journalist. On the same day, she was charged with insult. On the same day, her first hearing was held. On 28 December 2012, she was convicted of insult.',
  );
});

test('a sentence says when it is to end, unless it went on for longer, which has a sentence of its own', () => {
  const told = (sanction: object) =>
    composeText(
      aCaseBook({
        parties: [paul],
        decisions: [
          {
            id: 'd',
            kind: 'verdict',
            date: on('2014-03-03'),
            against: ['paul'],
            outcome: 'convicted',
            sanctions: [{ kind: 'imprisonment', term: { years: 1 }, dueEnd: on('2015-02-28'), ...sanction }],
          },
        ],
      }),
      registers,
    ).paragraphs[0];
  expect(told({ start: on('2014-03-01') })).toContain('one year’s imprisonment from 1 March 2014 to 28 February 2015.');
  expect(told({})).toContain('one year’s imprisonment to end on 28 February 2015.');
  expect(told({ realEnd: on('2015-05-01') })).toContain('sentenced to one year’s imprisonment.');
});

test('a case may follow a text that its charge is not about', () => {
  const book = aCaseBook({
    parties: [paul],
    expressions: [{ id: 'x', kind: 'article', titles: ['Stone'], authors: ['paul'], date: on('2012-02-01') }],
    proceedings: [
      {
        id: 'p',
        kind: 'criminal-public',
        against: ['paul'],
        started: on('2012-03-01'),
        following: [{ kind: 'expression', id: 'x' }],
      },
    ],
    charges: [{ id: 'c', against: ['paul'], proceeding: 'p', offence: 'tax evasion' }],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        proceeding: 'p',
        date: on('2012-05-01'),
        against: ['paul'],
        outcome: 'convicted',
        charges: ['c'],
      },
    ],
  });
  const told = (language: 'en' | 'ru') =>
    composeText(book, registers, 'un-public', language).paragraphs.join(' ').replaceAll('\u00a0', ' ');
  expect(told('en')).toBe(
    'On 1 March 2012, criminal proceedings were opened against Paul Detchard, a poet. The proceedings followed his article “Stone” that had appeared on 1 February 2012. On 1 May 2012, he was convicted of tax evasion.',
  );
  expect(told('ru')).toContain('Производство было начато в связи с');
});

test('a case in which each was convicted by a verdict of his own is told from its opening once', () => {
  const verdict = { kind: 'verdict', proceeding: 'p', date: on('2011-10-19'), by: ['court'], outcome: 'convicted' };
  const book = aCaseBook({
    parties: [elsa, paul],
    proceedings: [
      { id: 'p', kind: 'criminal-public', against: ['elsa', 'paul'], started: on('2011-05-03'), startedBy: 'court' },
    ],
    coerciveActs: [{ id: 's', kind: 'search', persons: ['elsa'], date: on('2011-06-01') }],
    decisions: [
      { ...verdict, id: 'd', against: ['elsa'], sanctions: [{ kind: 'imprisonment', term: { years: 2 } }] },
      { ...verdict, id: 'e', against: ['paul'], sanctions: [{ kind: 'imprisonment', term: { years: 3 } }] },
    ],
  });
  const told = (language: 'en' | 'ru') =>
    composeText(book, registers, 'un-public', language).paragraphs.join(' ').replaceAll('\u00a0', ' ');
  expect(told('en').match(/3 May 2011/gu)).toHaveLength(1);
  expect(told('ru').match(/3 мая 2011/gu)).toHaveLength(1);
});
