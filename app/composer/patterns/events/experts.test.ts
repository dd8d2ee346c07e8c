import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';

test('the opinion of the prosecution is followed by those that contest it', () => {
  const book = aCaseBook({
    parties: [paul],
    charges: [
      { id: 'c', against: ['paul'], offence: 'inciting hatred', basedOn: [{ kind: 'expertOpinion', id: 'o1' }] },
    ],
    coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['paul'], date: on('2013-03'), charges: ['c'] }],
    expertOpinions: [
      {
        id: 'o1',
        kinds: ['psychological', 'linguistic'],
        for: 'prosecution',
        conclusion: 'a negative attitude is formed',
        defects: [{ defect: 'method-not-named' }],
        noticeToDefence: 'no',
      },
      {
        id: 'o2',
        for: 'defence',
        number: 2,
        institutions: ['institute'],
        conclusion: 'the texts incite hatred',
        finding: 'not-found',
        contests: ['o1'],
      },
      {
        id: 'o3',
        kinds: ['psychiatric'],
        examined: 'paul',
        forced: true,
        date: on('2013-03'),
        institutions: ['clinic'],
        result: 'unfit',
      },
      {
        id: 'o4',
        kinds: ['psychiatric'],
        examined: 'paul',
        forced: true,
        date: on('2013-05'),
        institutions: ['institute'],
        result: 'sane',
        contests: ['o3'],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'In March 2013, Paul Detchard, a poet, was arrested on charges of inciting hatred. The charge was based on psychological and linguistic expert opinions, which concluded: “a negative attitude is formed”. The opinion named no method and the defence had not been notified. Two expert analyses by the Institute of Language for the defence, contesting the opinions for the prosecution, found no sign that “the texts incite hatred”. Following the arrest, he had to undergo two forced psychiatric examinations. In March 2013, he was declared unfit by the Streslau Clinic. In May 2013, he was, however, declared sane by the Institute of Language.',
  ]);
});

test('a conclusion that denies something is not turned round by the words before it', () => {
  const opinion = (more: Record<string, unknown>) => ({ kinds: ['linguistic'], ...more });
  const book = aCaseBook({
    expertOpinions: [
      opinion({ id: 'a', conclusion: 'the text contains no calls', finding: 'not-found', certainty: 'probable' }),
      opinion({ id: 'b', conclusion: 'the text calls for violence', finding: 'not-found', for: 'defence' }),
      opinion({ id: 'c', conclusion: 'the text does not call for violence' }),
    ],
  });
  expect(composeText(book).paragraphs).toEqual([
    'A linguistic expert opinion came to a negative finding: “the text contains no calls” (as probable, not as certain). A linguistic expert opinion for the defence found no sign that “the text calls for violence”. A linguistic expert opinion concluded: “the text does not call for violence”.',
  ]);
});

test('a conclusion that speaks of signs itself is not said to be a sign of signs', () => {
  const opinion = (id: string, conclusion: string, finding: string) => ({
    id,
    kinds: ['linguistic'],
    conclusion,
    finding,
  });
  const told = (conclusion: string, finding: string) =>
    composeText(aCaseBook({ expertOpinions: [opinion('a', conclusion, finding)] })).paragraphs.join();
  expect(told('signs of pressure on the workers', 'found')).toBe(
    'A linguistic expert opinion found “signs of pressure on the workers”.',
  );
  expect(told('the text contains signs of incitement', 'found')).toBe(
    'A linguistic expert opinion found that “the text contains signs of incitement”.',
  );
  expect(told('signs of pressure on the workers', 'not-found')).toBe(
    'A linguistic expert opinion did not find “signs of pressure on the workers”.',
  );
  expect(told('incitement by signs on the road', 'found')).toBe(
    'A linguistic expert opinion found signs of “incitement by signs on the road”.',
  );
});

test('a technical investigation is told with its side', () => {
  const technical = (id: string, side: string) => ({
    id,
    kinds: ['technical'],
    for: side,
    conclusion: `file ${id} was planted`,
  });
  const book = aCaseBook({ expertOpinions: [technical('a', 'defence'), technical('b', 'independent')] });
  expect(composeText(book).paragraphs).toEqual([
    'A technical expert opinion for the defence concluded: “file a was planted”. An independent investigation concluded: “file b was planted”.',
  ]);
});

test('an opinion of a psychiatrist for the defence is no examination that somebody had to undergo', () => {
  const book = aCaseBook({
    parties: [paul],
    coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['paul'], date: on('2013-03-01') }],
    expertOpinions: [
      {
        id: 'o',
        kinds: ['psychiatric'],
        for: 'defence',
        examined: 'paul',
        date: on('2013-06-02'),
        institutions: ['clinic'],
        conclusion: 'he suffers from insomnia',
        certainty: 'categorical',
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 1 March 2013, Paul Detchard, a poet, was arrested. On 2 June 2013, a psychiatric expert opinion by the Streslau Clinic for the defence concluded: “he suffers from insomnia” (as certain).',
  ]);
});

test('an examination is not told as one after the arrest of somebody else', () => {
  const book = aCaseBook({
    parties: [paul, elsa],
    coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['elsa'], date: on('2013-03-01') }],
    expertOpinions: [
      { id: 'o', kinds: ['psychiatric'], examined: 'paul', date: on('2013-06-02'), institutions: ['clinic'] },
    ],
  });
  expect(composeText(book, registers).paragraphs.join(' ')).not.toContain('Following the arrest');
});

test.each([
  ['no day', undefined],
  ['a year alone', { earliest: '2013-01-01', latest: '2013-12-31', precision: 'year', written: '2013' }],
])('an examination with %s is not told as one after an arrest that it may have gone before', (_, date) => {
  const book = aCaseBook({
    parties: [paul],
    coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['paul'], date: on('2013-03-01') }],
    expertOpinions: [{ id: 'o', kinds: ['psychiatric'], examined: 'paul', date }],
  });
  expect(composeText(book, registers).paragraphs.join(' ')).not.toContain('Following the arrest');
  expect(composeText(book, registers, 'un-public', 'ru').paragraphs.join(' ')).not.toMatch(
    /осле (?:ареста|задержания)/u,
  );
});

test('an examination is not told as one after an arrest of a later day', () => {
  const told = (date: string) =>
    composeText(
      aCaseBook({
        parties: [paul],
        coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['paul'], date: on(date) }],
        expertOpinions: [
          { id: 'o', kinds: ['psychiatric'], examined: 'paul', date: on('2013-06-02'), institutions: ['clinic'] },
        ],
      }),
      registers,
    ).paragraphs.join(' ');
  expect(told('2013-03-01')).toContain('Following the arrest, he had to undergo');
  expect(told('2013-07-01')).not.toContain('Following the arrest');
});
