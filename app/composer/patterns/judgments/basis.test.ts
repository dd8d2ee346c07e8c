import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { untoldFields } from '../../../../test/builders/composed/untold';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';

const told = (records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>) =>
  composeText(aCaseBook({ parties: [elsa, paul], ...records }), registers).paragraphs.join(' ');

const search = { id: 's', kind: 'detention', persons: ['paul'], date: on('2014-02-01') };
const charge = { id: 'c', against: ['paul'], offence: 'fraud', brought: on('2014-05-05') };

test('the opinion that a charge rests on is told behind the charge, with its own day', () => {
  expect(
    told({
      coerciveActs: [search],
      charges: [
        { ...charge, basedOn: [{ kind: 'expertOpinion', id: 'o' }] },
        { id: 'd', against: ['elsa'], offence: 'libel', brought: on('2014-05-05') },
      ],
      expertOpinions: [
        {
          id: 'o',
          kinds: ['linguistic'],
          for: 'prosecution',
          date: on('2014-04-01'),
          institutions: ['institute'],
          conclusion: 'the letter deceives',
        },
      ],
    }),
  ).toBe(
    'On 1 February 2014, Paul Detchard, a poet, was detained. On 5 May 2014, he was charged with fraud. The charge was based on a linguistic expert opinion of 1 April 2014 by the Institute of Language, which concluded: “the letter deceives”. On 5 May 2014, Elsa Strofzin, a journalist, was charged with libel.',
  );
});

test.each([
  ['en', 'was convicted of fraud. The verdict rested on the linguistic expert opinion of 1 April 2014.'],
  ['ru', 'Приговор основан на заключении лингвистической экспертизы от 1 апреля 2014 года.'],
] as const)('on which opinion a verdict rests is said behind it, in %s', (language, said) => {
  const book = aCaseBook({
    parties: [paul],
    charges: [charge],
    expertOpinions: [
      { id: 'o', kinds: ['linguistic'], for: 'court', date: on('2014-04-01'), conclusion: 'the letter deceives' },
    ],
    decisions: [
      {
        id: 'v',
        kind: 'verdict',
        date: on('2014-09-01'),
        against: ['paul'],
        outcome: 'convicted',
        charges: ['c'],
        basedOn: [{ kind: 'expertOpinion', id: 'o' }],
      },
    ],
  });
  const { paragraphs } = composeText(book, registers, 'un-public', language);
  expect(paragraphs.join(' ').replaceAll('\u00a0', ' ')).toContain(said);
  expect(untoldFields(book, registers, language)).not.toContain('decision.basedOn');
});

test('so is a statement that a charge rests on', () => {
  expect(told({ coerciveActs: [search], charges: [{ ...charge, basedOnWords: 'the statement of a neighbour' }] })).toBe(
    'On 1 February 2014, Paul Detchard, a poet, was detained. On 5 May 2014, he was charged with fraud. This charge was based on the statement of a neighbour.',
  );
});

test('a charge that was just told is not named again with what it rests on', () => {
  const book = aCaseBook({
    parties: [paul],
    charges: [
      { ...charge, basedOnWords: 'leaflets' },
      { ...charge, id: 'd', offence: 'insult', brought: on('2014-06-05') },
    ],
  });
  expect(composeText(book, registers).paragraphs.join(' ')).toContain(
    'was charged with fraud. This charge was based on leaflets. On 5 June 2014, he was charged with insult.',
  );
  expect(composeText(book, registers, 'un-public', 'ru').paragraphs.join(' ')).toContain(
    'Это обвинение основывалось на leaflets.',
  );
});

test('a charge that an arrest of its day tells is not told again, whatever the hour of the arrest', () => {
  const arrest = {
    ...search,
    kind: 'arrest',
    date: { ...on('2014-05-05'), written: '5 May 2014 at 23:30', time: '23:30' },
  };
  expect(told({ coerciveActs: [{ ...arrest, charges: ['c'] }], charges: [{ ...charge, stage: 'charge' }] })).toBe(
    'On 5 May 2014 at 23:30, Paul Detchard, a poet, was arrested on charges of fraud.',
  );
});
