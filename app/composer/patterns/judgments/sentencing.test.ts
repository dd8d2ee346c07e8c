import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { untoldFields } from '../../../../test/builders/composed/untold';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';
import { openCaseFile } from '../../case-file/case-file';
import { convictionSentenced } from './sentencing';

const proceedings = [{ id: 'p', kind: 'criminal-public', against: ['elsa', 'paul'] }];
const charges = [{ id: 'c', proceeding: 'p', against: ['elsa', 'paul'], offence: 'insult' }];
const verdict = {
  id: 'v',
  kind: 'verdict',
  proceeding: 'p',
  date: on('2011-08-01'),
  by: ['court'],
  against: ['elsa', 'paul'],
  outcome: 'convicted',
  charges: ['c'],
};
const sentence = {
  id: 's',
  kind: { other: 'sentence' },
  proceeding: 'p',
  date: on('2011-08-10'),
  by: ['court'],
  against: ['elsa', 'paul'],
  charges: ['c'],
  sanctions: [{ kind: 'imprisonment', term: { months: 19 } }],
};

const book = (...decisions: readonly Readonly<Record<string, unknown>>[]) =>
  aCaseBook({ parties: [elsa, paul], proceedings, charges, decisions });
const told = (...decisions: readonly Readonly<Record<string, unknown>>[]) => composeText(book(...decisions), registers);

test.each([
  ['a sanction', { outcome: 'sanctioned' }],
  ['a sanction that reviews the verdict', { outcome: 'sanctioned', reviews: 'v' }],
  ['a second conviction', { outcome: 'convicted' }],
  ['a decision of which only the penalty is recorded', {}],
])('a sentence that the court passed apart from its verdict is one sentence, recorded as %s', (_as, fields) => {
  expect(told(verdict, { ...sentence, ...fields }).paragraphs.join(' ')).toBe(
    'On 1 August 2011, Elsa Strofzin, a journalist, and Paul Detchard, a poet, were convicted by the Streslau City Court of insult. On 10 August 2011, they were sentenced to 19 months’ imprisonment by the Streslau City Court.',
  );
  expect(untoldFields(book(verdict, { ...sentence, ...fields }), registers)).toEqual([]);
});

test('an appeal against the sentence is one against a sentence, and one against the verdict one against a conviction', () => {
  const upheld = (reviews: string) => ({
    id: 'u',
    kind: 'judgment',
    proceeding: 'p',
    instance: 'appeal',
    date: on('2011-10-01'),
    by: ['second'],
    against: ['elsa', 'paul'],
    outcome: 'upheld',
    reviews,
  });
  const apart = { ...sentence, outcome: 'sanctioned', reviews: 'v' };
  expect(told(verdict, apart, upheld('s')).paragraphs.join(' ')).toContain('the sentence was upheld');
  expect(told(verdict, apart, upheld('v')).paragraphs.join(' ')).toContain('the conviction was upheld');
});

test.each([
  ['a higher court', { instance: 'appeal', by: ['second'] }],
  ['another court', { by: ['second'] }],
  ['a conviction of something else', { outcome: 'convicted', charges: ['other'] }],
])('what %s decided is no sentence on the verdict', (_by, fields) => {
  const text = told(verdict, { ...sentence, outcome: 'convicted', ...fields }).paragraphs.join(' ');
  expect(text).not.toContain('were sentenced to 19 months’ imprisonment by the Streslau City Court');
});

test('two convictions that no case and no charge ties are two', () => {
  const bare = { proceeding: undefined, charges: undefined };
  const two = aCaseBook({
    parties: [elsa, paul],
    decisions: [
      { ...verdict, ...bare },
      { ...sentence, ...bare, kind: 'verdict', outcome: 'convicted' },
    ],
  });
  expect(composeText(two, registers).paragraphs.join(' ')).toContain(
    'convicted by the Streslau City Court and sentenced to 19 months’ imprisonment',
  );
  expect(
    composeText(two, registers, 'un-public', 'ru')
      .paragraphs.join(' ')
      .match(/виновны/gu),
  ).toHaveLength(2);
});

test.each([
  ['the penalty of the conviction', {}, {}, 'v'],
  ['less of the people', { against: ['paul'] }, {}, 'v'],
  ['no court', { by: undefined }, {}, 'v'],
  ['a higher instance', { instance: 'appeal' }, {}, undefined],
  ['a review of another decision', { reviews: 'u' }, {}, undefined],
  ['another case', { proceeding: 'q' }, {}, undefined],
  ['somebody else as well', { against: ['paul', 'third'] }, {}, undefined],
  ['nobody', { against: undefined }, {}, undefined],
  ['another court', { by: ['second'] }, {}, undefined],
  ['a conviction of something else', { outcome: 'convicted', charges: ['other'] }, {}, undefined],
  ['the penalty alone, of something else', { charges: ['other'] }, {}, 'v'],
  ['a day before the conviction', { date: on('2011-07-01') }, {}, undefined],
  ['an acquittal', { outcome: 'acquitted' }, {}, undefined],
  ['no penalty', { sanctions: undefined }, {}, undefined],
  ['a penalty beside that of the conviction', {}, { sanctions: [{ kind: 'fine' }] }, undefined],
  ['a penalty on a judgment of appeal', {}, { reviews: 'u' }, undefined],
  ['a penalty on an acquittal', {}, { outcome: 'acquitted' }, undefined],
])('a decision is a sentence on the conviction or none: %s', (_what, ofSentence, ofVerdict, conviction) => {
  const decisions = book({ ...verdict, ...ofVerdict }, { ...sentence, ...ofSentence });
  const file = openCaseFile(decisions, registers, 'un-public');
  const [decision] = file.findAll('decision', ['s']);
  expect(decision && convictionSentenced(decision, file)?.id).toBe(conviction);
});

test('a sentence beside another sanction on the same people has its day, however it is recorded', () => {
  const earlier = { ...sentence, id: 'o', proceeding: 'q', date: on('2010-02-03'), outcome: 'sanctioned', charges: [] };
  const upheld = {
    ...{ id: 'u', kind: 'judgment', proceeding: 'p', instance: 'appeal', date: on('2011-10-01'), by: ['second'] },
    ...{ against: ['elsa', 'paul'], outcome: 'upheld', reviews: 's' },
  };
  for (const outcome of ['convicted', 'sanctioned', undefined])
    expect(told(verdict, earlier, { ...sentence, outcome }, upheld).paragraphs.join(' ')).toMatch(
      /the (?:sentence|decision) of 10 August 2011 was upheld/u,
    );
});
