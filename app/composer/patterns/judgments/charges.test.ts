import { describe, expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';

type Loose = Readonly<Record<string, unknown>>;

const told = (charges: readonly Loose[], more: Readonly<Record<string, readonly Loose[]>> = {}) =>
  composeText(aCaseBook({ parties: [elsa, paul], charges, ...more }), registers).paragraphs.join(' ');

const theft = { id: 'a', against: ['elsa'], offence: 'theft', brought: on('2019-03-01') };
const arson = { id: 'b', against: ['elsa'], offence: 'arson', brought: on('2019-04-01') };
const convicted = (charges: readonly string[]) => ({
  decisions: [
    {
      id: 'd',
      kind: 'verdict',
      date: on('2019-12-01'),
      against: ['elsa'],
      outcome: 'convicted',
      charges,
    },
  ],
});

describe('what a charge rests on', () => {
  test('is said of that charge alone where another rests on nothing recorded', () => {
    expect(told([{ ...theft, basedOnWords: 'a diary' }, arson])).toBe(
      'On 1 March 2019, Elsa Strofzin, a journalist, was charged with theft. This charge was based on a diary. On 1 April 2019, she was charged with arson.',
    );
  });

  test('is said once of all charges that rest on it', () => {
    const basedOnWords = 'a diary';
    expect(
      told(
        [
          { ...theft, basedOnWords },
          { ...arson, basedOnWords },
        ],
        convicted(['a', 'b']),
      ),
    ).toContain('The charges brought against her were based on a diary.');
  });
});

describe('a charge that became another', () => {
  const murder = {
    id: 'm',
    against: ['elsa'],
    offence: 'murder',
    requalifiedFrom: 'a',
    requalifiedOn: on('2019-06-01'),
  };

  test('is told on its day before the conviction of what it became', () => {
    expect(
      told(
        [
          { ...theft, outcome: 'requalified' },
          { ...murder, outcome: 'convicted' },
        ],
        convicted(['m']),
      ),
    ).toBe(
      'On 1 March 2019, Elsa Strofzin, a journalist, was charged with theft. On 1 June 2019, the charge against her was requalified as murder. On 1 December 2019, she was convicted of murder.',
    );
  });

  test('is named where it was not the only one, and an indictment that came later has its own day', () => {
    const indicted = { ...murder, stage: 'indictment', brought: on('2019-08-01') };
    expect(told([{ ...theft, outcome: 'requalified' }, arson, indicted])).toContain(
      'On 1 June 2019, the charge of theft against her was requalified as murder. On 1 August 2019, she was indicted for murder.',
    );
  });
});

describe('how a charge ended', () => {
  test('is told on its day, where there is one, and else as something that came later', () => {
    expect(
      told([
        { ...theft, outcome: 'dropped', ended: on('2019-07-01') },
        { ...arson, outcome: 'dropped' },
      ]),
    ).toBe(
      'On 1 March 2019, Elsa Strofzin, a journalist, was charged with theft. On 1 April 2019, she was charged with arson; the charge was later dropped. On 1 July 2019, the charge of theft against her was dropped.',
    );
  });

  test('is told at the end where a court decided something else before', () => {
    const order = {
      id: 'o',
      kind: 'order',
      against: ['elsa'],
      by: ['court'],
      date: on('2019-06-01'),
      held: ['she stay'],
    };
    expect(told([{ ...theft, outcome: 'dropped' }], { decisions: [order] })).toBe(
      'On 1 March 2019, Elsa Strofzin, a journalist, was charged with theft. On 1 June 2019, in an order concerning her, the Streslau City Court held that she stay. The charge of theft against her was dropped.',
    );
  });

  test('is told by the appeal alone that acquitted of all that the first court had convicted of', () => {
    const [verdict, appeal] = ['2019-06-01', '2019-09-01'].map((day) => ({
      kind: 'judgment',
      against: ['elsa'],
      date: on(day),
    }));
    const decisions = [
      { ...verdict, id: 'v', outcome: 'convicted', charges: ['a'] },
      { ...appeal, id: 'w', outcome: 'acquitted', reviews: 'v' },
    ];
    expect(told([{ ...theft, id: 'a', outcome: 'acquitted' }], { decisions })).toBe(
      'On 1 March 2019, Elsa Strofzin, a journalist, was charged with theft. On 1 June 2019, she was convicted of theft. On 1 September 2019, the conviction was quashed with an acquittal.',
    );
  });

  test('is told with the verdict of the case where somebody was acquitted of it, and convicted of another', () => {
    const ofCase = { proceeding: 'p' };
    const verdict = { id: 'v', kind: 'verdict', outcome: 'convicted', against: ['elsa'], date: on('2019-06-01') };
    const records = {
      proceedings: [{ id: 'p', kind: 'criminal-public', against: ['elsa'] }],
      decisions: [{ ...verdict, ...ofCase, charges: ['b'] }],
      coerciveActs: [{ id: 'r', kind: 'release', persons: ['elsa'], date: on('2019-07-01') }],
    };
    expect(
      told(
        [
          { ...theft, ...ofCase, outcome: 'acquitted' },
          { ...arson, ...ofCase, id: 'b' },
        ],
        records,
      ),
    ).toBe(
      'On 1 March 2019, Elsa Strofzin, a journalist, was charged with theft. On 1 April 2019, she was charged with arson. On 1 June 2019, she was convicted of arson. She was acquitted of theft. On 1 July 2019, she was released.',
    );
  });

  test('is told of a suspicion that never became a charge', () => {
    const offence = { en: 'theft', ru: 'кража' };
    const suspicion = { ...theft, offence, stage: 'suspicion', outcome: 'dropped', ended: on('2019-07-01') };
    const book = aCaseBook({ parties: [elsa], charges: [suspicion] });
    const texts = (['en', 'ru'] as const).map((language) =>
      composeText(book, registers, 'un-public', language).paragraphs.join(' ').replaceAll('\u00a0', ' '),
    );
    expect(texts).toEqual([
      'On 1 March 2019, Elsa Strofzin, a journalist, was suspected of theft. On 1 July 2019, the suspicion of theft against her was dropped.',
      '1 марта 2019 года journalist Elsa Strofzin была признана подозреваемой в краже. 1 июля 2019 года подозрение в краже в отношении нее было снято.',
    ]);
  });

  test('is told of every pending charge where one of them has to be told', () => {
    const proceedings = [{ id: 'p', kind: 'criminal-public', state: 'investigation', against: ['elsa'] }];
    const pending = { outcome: 'pending' };
    expect(
      told(
        [
          { ...theft, ...pending },
          { ...arson, ...pending, proceeding: 'p' },
        ],
        { proceedings },
      ),
    ).toContain('The charges of theft and arson against her are pending.');
  });
});

test('a pardon of a part of what somebody was sentenced to is not told as a pardon of all', () => {
  const pardon = {
    id: 'd',
    kind: 'pardon',
    date: on('2020-05-01'),
    by: ['supreme'],
    against: ['paul'],
    outcome: { other: 'release from the fine' },
  };
  expect(told([], { decisions: [pardon] })).toBe(
    'On 1 May 2020, a pardon was granted to Paul Detchard, a poet, by the Supreme Court: release from the fine.',
  );
});

test('the offence of a charge is told beside its wording', () => {
  expect(told([{ ...theft, wording: 'took a lamp from the hall' }])).toContain(
    'was charged with theft, in the words of the charge: “took a lamp from the hall”.',
  );
});

test('charges of one day keep their order, whether a verdict tells more of them or not', () => {
  const charges = [
    { id: 'a', against: ['paul'], offence: 'fraud', brought: on('2014-05-05') },
    { id: 'b', against: ['paul', 'elsa'], offence: 'libel', brought: on('2014-05-05') },
    { id: 'c', against: ['elsa'], offence: 'insult', brought: on('2014-05-05') },
  ];
  const decisions = [
    { id: 'v', kind: 'verdict', date: on('2014-09-01'), against: ['paul'], outcome: 'convicted', charges: ['a'] },
  ];
  const { paragraphs } = composeText(aCaseBook({ parties: [paul, elsa], charges, decisions }), registers);
  expect(paragraphs.join(' ').match(/charged with \w+/gu)).toEqual([
    'charged with fraud',
    'charged with libel',
    'charged with insult',
  ]);
});

test('a charge that an arrest has told and another of the day keep each what became of it', () => {
  const charge = { against: ['paul'], brought: on('2012-03-05'), outcome: 'dropped' };
  const book = aCaseBook({
    parties: [paul],
    coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['paul'], date: on('2012-03-02'), charges: ['c'] }],
    charges: [
      { ...charge, id: 'c', offence: 'insult' },
      { ...charge, id: 'd', offence: 'riot' },
    ],
  });
  expect(composeText(book, registers).paragraphs.join(' ')).toContain(
    'On 5 March 2012, he was charged with insult. On the same day, he was charged with riot; the charge was later dropped. The charge of insult against him was dropped.',
  );
});
