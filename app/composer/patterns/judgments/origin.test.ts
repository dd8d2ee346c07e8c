import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { untoldFields } from '../../../../test/builders/composed/untold';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';

const vigil = { id: 'vigil', kind: 'protest', name: 'vigil for the mill', date: on('2015-06-01'), byWords: 'weavers' };
const sermon = { id: 'sermon', kind: 'speech', authors: ['paul'], date: on('2015-06-01'), place: 'Zenda' };
const opened = {
  id: 'p',
  kind: 'criminal-public',
  against: ['paul'],
  started: on('2015-06-10'),
  following: [{ kind: 'event', id: 'vigil' }],
};
const charge = { id: 'c', proceeding: 'p', against: ['paul'], offence: 'insult', brought: on('2015-07-01') };

type Records = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
const bookOf = (records: Records) =>
  aCaseBook({ parties: [elsa, paul], events: [{ ...vigil, action: 'sang' }], ...records });
const told = (records: Records) => composeText(bookOf(records), registers);

test('a case says which event it is over, and keeps what happened there in its own sentence', () => {
  expect(told({ proceedings: [opened] }).paragraphs.join(' ')).toBe(
    'On 1 June 2015, weavers sang. On 10 June 2015, criminal proceedings were opened against Paul Detchard, a poet. The case concerned the vigil for the mill.',
  );
  expect(untoldFields(bookOf({ proceedings: [opened] }), registers)).toEqual([]);
});

test('a case against several is no charge against each of them; a charge says what it is about by itself', () => {
  const both = { ...opened, against: ['elsa', 'paul'] };
  const { paragraphs } = told({
    expressions: [sermon],
    proceedings: [both],
    charges: [
      { ...charge, acts: ['sermon'] },
      { ...charge, id: 'd', against: ['elsa'], offence: 'riot' },
    ],
  });
  expect(paragraphs.join(' ')).toBe(
    'On 1 June 2015, Paul Detchard, a poet, spoke in Zenda. On the same day, weavers sang. On 10 June 2015, criminal proceedings were opened against Elsa Strofzin, a journalist, and Detchard. The case concerned the vigil for the mill. On 1 July 2015, Detchard was charged with insult. The charge concerned his speech in Zenda on 1 June 2015. On 1 July 2015, Strofzin was charged with riot.',
  );
});

test('what a case is over is not said again of its only charge', () => {
  const { paragraphs } = told({
    expressions: [sermon],
    proceedings: [{ ...opened, following: [{ kind: 'expression', id: 'sermon' }] }],
    charges: [{ ...charge, acts: ['sermon'] }],
  });
  expect(paragraphs.join(' ').match(/concerned/gu)).toEqual(['concerned']);
});

test.each([
  ['charge', {}],
  ['charge', { brought: on('2015-06-10') }],
  ['case', { brought: on('2015-07-01') }],
  ['case', { stage: 'suspicion', brought: on('2015-06-10') }],
])('what set off a case is the subject of a %s: %j', (what, fields) => {
  const { paragraphs } = told({
    expressions: [sermon],
    proceedings: [{ ...opened, following: [{ kind: 'expression', id: 'sermon' }] }],
    charges: [{ ...charge, brought: undefined, acts: ['sermon'], ...fields }],
  });
  expect(paragraphs.join(' ')).toContain(`The ${what} concerned his speech in Zenda`);
});
