import { expect, test } from 'vitest';
import { on, someRegisters } from '../../../../test/builders/a-case';
import { registerText } from '../../../../test/builders/register-text';
import { balance, followUp, positionConflicts } from './follow-up';
import { traceRegisters } from '../../case-file/trace';
import { Phrase } from '../../words/phrase';

type Loose = Readonly<Record<string, unknown>>;
const base = { state: 'Ruritania', cycle: 1, year: 2010, themes: ['insult'] };

function sayFollowUp(recommendations: readonly Loose[], aggregates: readonly Loose[] = []) {
  const registers = someRegisters({ recommendations, aggregates });
  return registerText(registers, ({ file, tell }) =>
    followUp(
      new Phrase('insult'),
      new Phrase('Ruritania'),
      file.findAll(
        'recommendation',
        recommendations.map(({ id }) => String(id)),
      ),
      file.findAll(
        'aggregate',
        aggregates.map(({ id }) => String(id)),
      ),
      { tell },
    ),
  );
}

test('recommendations are told by their States, the word of the State and what became of them', () => {
  const { sentences, notes } = sayFollowUp([
    {
      ...base,
      id: 'a',
      paragraph: '95.12',
      reportSymbol: 'A/HRC/14/10',
      recommendingStates: ['Czech Republic'],
      position: 'supported',
      positionWord: 'accepted',
      implementation: 'not',
    },
    {
      ...base,
      id: 'b',
      paragraph: '95.13',
      reportSymbol: 'A/HRC/14/10',
      recommendingStates: ['Brazil', 'Spain'],
      position: 'supported',
      positionWord: 'accepted',
      implementation: 'not',
    },
  ]);
  expect(sentences).toEqual([
    'In 2010, Ruritania received two recommendations on insult, from the Czech Republic, Brazil and Spain.',
    'Ruritania accepted both.',
    'None of them has been implemented.',
  ]);
  expect(notes).toEqual(['A/HRC/14/10, 95.12 (Czech Republic); 95.13 (Brazil, Spain).']);
});

test('positions and outcomes that differ are counted', () => {
  const { sentences } = sayFollowUp([
    { ...base, id: 'a', recommendingStates: ['Spain'], position: 'supported', implementation: 'partly' },
    { ...base, id: 'b', recommendingStates: ['Brazil'], position: 'noted', implementation: 'not' },
    { ...base, id: 'c', recommendingStates: ['Chile'], position: 'noted', implementation: 'not' },
  ]);
  expect(sentences.slice(1)).toEqual([
    'Ruritania supported one and noted two.',
    'One of them has been implemented in part and two have not been implemented.',
  ]);
});

test('a count of recommendations tells how many were supported and that nobody tried', () => {
  const count = {
    id: 'n',
    what: 'recommendations',
    count: { number: 16 },
    period: on('2010'),
    supported: { number: 15 },
    implementation: 'not',
    effort: 'not-genuine',
    themes: ['insult'],
  };
  expect(sayFollowUp([], [count]).sentences).toEqual([
    'In 2010, States made 16 recommendations to Ruritania on insult.',
    'Ruritania supported 15 of them.',
    'Ruritania has made no genuine effort to implement these 15, and none of them has been implemented.',
  ]);
});

test.each([
  ['none', 'Ruritania has made no effort to implement them, and none of them has been implemented.'],
  ['some', 'Ruritania has made some effort to implement them, but none of them has been implemented.'],
])('says what the State tried: %s', (effort, sentence) => {
  const count = { id: 'n', what: 'recommendations', count: { number: 16 }, implementation: 'not', effort };
  expect(sayFollowUp([], [{ ...count, themes: ['insult'] }]).sentences.at(-1)).toBe(sentence);
});

test('a recommendation that is supported here and noted there, or whose word says otherwise, is a conflict', () => {
  const registers = someRegisters({
    recommendations: [
      { ...base, id: 'a', paragraph: '1.1', recommendingStates: ['Spain'], position: 'supported' },
      { ...base, id: 'b', paragraph: '1.1', recommendingStates: ['Spain'], position: 'noted' },
      {
        ...base,
        id: 'c',
        paragraph: '1.2',
        recommendingStates: ['Chile'],
        position: 'noted',
        positionWord: 'Accepted',
      },
      {
        ...base,
        id: 'd',
        paragraph: '1.3',
        recommendingStates: ['Chile'],
        position: 'supported',
        positionWord: 'accepted',
      },
    ],
  });
  const conflicts = positionConflicts(Object.values(traceRegisters(registers).recommendations));
  expect(conflicts.map((group) => group.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
});

const onTwoThemes = [
  { id: 'a', paragraph: '1.1', recommendingStates: ['Spain'], position: 'supported', implementation: 'not' },
  { id: 'b', paragraph: '1.2', recommendingStates: ['Chile'], position: 'noted', implementation: 'not' },
  { id: 'c', paragraph: '1.3', recommendingStates: ['Brazil'], position: 'supported', implementation: 'partly' },
].map((one) => ({ ...base, reportSymbol: 'A/HRC/14/10', ...one }));

test('several themes are told in one paragraph, each with the note of its group', () => {
  const registers = someRegisters({ recommendations: onTwoThemes });
  const { sentences, notes } = registerText(registers, ({ file, tell }) =>
    balance(
      new Phrase('Ruritania'),
      [
        { theme: new Phrase('insult'), recommendations: file.findAll('recommendation', ['a', 'b']), counts: [] },
        { theme: new Phrase('arrests'), recommendations: file.findAll('recommendation', ['c']), counts: [] },
      ],
      { tell },
    ),
  );
  expect(sentences).toEqual([
    'In 2010, Ruritania received two recommendations on insult, from Spain and Chile; it supported one and noted one; none of them has been implemented.',
    'On arrests, Ruritania received one recommendation, from Brazil, which it supported; it has been implemented in part.',
  ]);
  expect(notes).toEqual(['Supported: A/HRC/14/10, 1.1 (Spain); noted: 1.2 (Chile).', 'A/HRC/14/10, 1.3 (Brazil).']);
});
