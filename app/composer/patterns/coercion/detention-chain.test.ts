import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, herald, paul, registers } from '../../../../test/builders/ruritania';

test('detention, search, questioning, pledge, arrest, custody and release stand in their order', () => {
  const book = aCaseBook({
    parties: [elsa, paul],
    expressions: [{ id: 'm', kind: 'protest', authors: ['elsa'], subject: 'an unsanctioned meeting' }],
    charges: [
      { id: 'c1', against: ['elsa'], offence: 'organising a gathering' },
      { id: 'c2', against: ['elsa', 'paul'], norm: { norm: 'cc-1' }, offence: 'insulting the King' },
    ],
    coerciveActs: [
      {
        id: 'a1',
        kind: 'detention',
        persons: ['elsa'],
        date: on('2011-08-16'),
        firstTime: true,
        place: 'Streslau airport',
        charges: ['c1'],
        fine: { amount: 70, currency: 'EUR', exactness: 'about' },
      },
      {
        id: 'a2',
        kind: 'search',
        persons: ['elsa'],
        date: on('2012-01-23'),
        object: 'apartment',
        itemsTaken: ['a telephone', 'letters'],
      },
      { id: 'a3', kind: 'questioning', persons: ['elsa', 'paul'], date: on('2012-01-23'), by: ['police'] },
      {
        id: 'a4',
        kind: 'restraint-set',
        persons: ['elsa', 'paul'],
        date: on('2012-01-23'),
        by: ['police'],
        measureTo: 'pledge-not-to-leave',
        boundTo: 'Streslau',
      },
      {
        id: 'a5',
        kind: 'arrest',
        persons: ['elsa', 'paul'],
        date: on('2012-06-15'),
        charges: ['c2'],
        facility: 'prison',
      },
      { id: 'a6', kind: 'transfer', persons: ['elsa', 'paul'], facilityFrom: 'prison', place: 'Hentzau' },
      { id: 'a7', kind: 'release', persons: ['elsa', 'paul'], date: on('2012-07'), releaseReason: 'admission' },
    ],
    detentions: [
      { id: 'h1', person: 'elsa', kind: 'administrative', length: { days: 10 }, acts: ['a1'] },
      { id: 'h2', person: 'elsa', kind: 'pre-trial', length: { several: 'weeks' }, acts: ['a5'] },
      { id: 'h3', person: 'paul', kind: 'pre-trial', length: { several: 'weeks' }, acts: ['a5'] },
    ],
    treatments: [
      {
        id: 't1',
        kind: 'beating',
        person: 'paul',
        period: on('2012-06-15'),
        manner: 'severely',
        attribution: { strength: 'reported', by: ['paul'] },
      },
      {
        id: 't2',
        kind: 'forced-admission',
        person: 'paul',
        description: 'to repent',
        attribution: { strength: 'alleged' },
      },
    ],
    links: [
      {
        id: 'l1',
        from: { kind: 'expression', id: 'm' },
        relation: 'prior-to',
        to: { kind: 'coerciveAct', id: 'a1' },
        interval: { days: 4 },
      },
      {
        id: 'l2',
        from: { kind: 'coerciveAct', id: 'a7' },
        relation: 'following',
        to: { kind: 'coerciveAct', id: 'a5' },
        interval: { months: 1 },
        lessThan: true,
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 16 August 2011, Elsa Strofzin, a journalist, was detained for the first time at Streslau airport on charges of organising a gathering. She was held in administrative detention for ten days and fined about EUR 70. Four days before her detention, she had taken part in an unsanctioned meeting. On 23 January 2012, her apartment was searched, and a telephone and letters were seized. On the same day, Strofzin and Paul Detchard, a poet, were questioned by the Streslau Police and made to give a pledge not to leave Streslau.',
    'On 15 June 2012, Strofzin and Detchard were arrested on charges of insulting the King (Article 130 of the Criminal Code of Ruritania), placed in prison No. 5 and later transferred to Hentzau. They spent several weeks in pre-trial detention. Detchard reported that, on 15 June 2012, he was severely beaten. Less than a month later, in July 2012, Strofzin and Detchard were released, allegedly after they had been forced to repent.',
  ]);
});

test('a suspicion is quoted, and what the charges rest on is told with its age', () => {
  const book = aCaseBook({
    parties: [paul],
    expressions: [{ id: 'x', kind: 'leaflet' }],
    events: [{ id: 'e', kind: 'strike', name: 'the strike', date: on('2011-12-16') }],
    charges: [
      {
        id: 'c',
        against: ['paul'],
        stage: 'suspicion',
        norm: { norm: 'cc-1' },
        wording: 'calling for the violent overthrow',
      },
      { id: 'c2', against: ['paul'], basedOn: [{ kind: 'expression', id: 'x' }] },
    ],
    coerciveActs: [
      {
        id: 'a',
        kind: 'detention',
        persons: ['paul'],
        date: on('2012-01-23'),
        charges: ['c'],
        connectedWith: [{ kind: 'event', id: 'e' }],
        warrantShown: 'no',
      },
      { id: 'f', kind: 'seizure', by: ['police'], itemsTaken: ['leaflets'] },
      {
        id: 'r',
        kind: 'release',
        persons: ['paul'],
        date: on('2012-03'),
        releaseReason: 'amnesty',
        afterwards: 'left the country',
      },
    ],
    links: [
      {
        id: 'l',
        from: { kind: 'coerciveAct', id: 'f' },
        relation: 'prior-to',
        to: { kind: 'event', id: 'e' },
        interval: { years: 2 },
        lessThan: true,
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 23 January 2012, Paul Detchard, a poet, was detained on suspicion of “calling for the violent overthrow” (Article 130 of the Criminal Code of Ruritania) in connection with the strike of 16 December 2011, without being shown a warrant. What he was later charged with was based on leaflets. The leaflets had been found by the Streslau Police less than two years before the strike. In March 2012, he was released under an amnesty and left the country.',
  ]);
});

test('a facility keeps the dates of its own stay, and a release a reason in other words', () => {
  const book = aCaseBook({
    parties: [elsa],
    detentions: [
      {
        id: 'd',
        person: 'elsa',
        from: on('2011-05-28'),
        to: on('2012-03-15'),
        stays: [{ facility: 'prison', from: on('2011-06'), to: on('2012-11') }],
      },
    ],
    coerciveActs: [
      {
        id: 'r',
        kind: 'release',
        persons: ['elsa'],
        date: on('2013'),
        releaseReason: { other: 'a decision of the President' },
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'Elsa Strofzin, a journalist, was held in custody from 28 May 2011 until 15 March 2012, in prison No. 5 from June 2011 until November 2012. In 2013, she was released because of a decision of the President.',
  ]);
});

test('a seizure on a day is told as one, with its place', () => {
  const book = aCaseBook({
    parties: [herald],
    coerciveActs: [
      {
        id: 's',
        kind: 'seizure',
        date: on('2015-02-25'),
        by: ['police'],
        object: 'the whole print run',
        itemsTaken: ['1,800 copies'],
        place: 'the printing house',
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 25 February 2015, the whole print run (1,800 copies) was seized by the Streslau Police in the printing house.',
  ]);
});

test('a suspicion is no charge', () => {
  const book = aCaseBook({
    parties: [paul],
    charges: [
      {
        id: 'c',
        against: ['paul'],
        stage: 'suspicion',
        norm: { norm: 'cc-1' },
        offence: 'insulting the King',
        brought: on('2012-01-23'),
        broughtBy: 'police',
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 23 January 2012, Paul Detchard, a poet, was suspected by the Streslau Police of insulting the King (Article 130 of the Criminal Code of Ruritania).',
  ]);
});

test('what was kept is never taken in by what was lacking', () => {
  const book = aCaseBook({
    parties: [elsa],
    coerciveActs: [
      {
        id: 'a',
        kind: 'arrest',
        persons: ['elsa'],
        date: on('2012-06-15'),
        facility: 'prison',
        warrantShown: 'no',
        reasonsTold: 'yes',
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 15 June 2012, Elsa Strofzin, a journalist, was arrested, told the reasons, without being shown a warrant, and placed in prison No. 5.',
  ]);
});

test('what was taken with somebody, and what they did or suffered then, stands behind the act', () => {
  const told = (act: Readonly<Record<string, unknown>>) =>
    composeText(
      aCaseBook({ parties: [elsa], coerciveActs: [{ id: 'a', persons: ['elsa'], date: on('2014-05-05'), ...act }] }),
      registers,
    ).paragraphs[0];
  expect(told({ kind: 'arrest', itemsTaken: ['a lantern', 'two maps'] })).toBe(
    'On 5 May 2014, Elsa Strofzin, a journalist, was arrested; a lantern and two maps were seized.',
  );
  expect(told({ kind: 'deployment', place: 'Port Alba', afterwards: 'was sent on to the islands' })).toBe(
    'On 5 May 2014, Elsa Strofzin, a journalist, was deployed to Port Alba and was sent on to the islands.',
  );
});
