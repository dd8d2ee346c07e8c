import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, herald, paul, registers } from '../../../../test/builders/ruritania';

test('what the judgment failed to do follows the verdict, the prosecution apart from the court', () => {
  const book = aCaseBook({
    parties: [paul],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        date: on('2012-10-08'),
        by: ['court'],
        against: ['paul'],
        outcome: 'convicted',
        sanctions: [{ kind: 'imprisonment', term: { years: 7, months: 6 } }],
        failures: [
          { failure: 'no-legal-reasoning' },
          { failure: 'link-not-established', detail: 'the speech and the riot' },
          { failure: 'evidence-not-explained' },
          { failure: 'no-reference-to-evidence', detail: 'witnesses' },
          { failure: 'content-not-identified', by: 'prosecution' },
        ],
        seenAs: { as: 'unfair', by: 'international observers', extent: 'widely' },
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 8 October 2012, Paul Detchard, a poet, was convicted by the Streslau City Court and sentenced to seven and a half years’ imprisonment. The Streslau City Court gave no legal reasoning for its judgment and did not establish a link between the speech and the riot. The court did not explain which evidence supports its findings and made no reference to witnesses. The prosecution did not identify the content in question. The decision was widely regarded by international observers as unfair.',
  ]);
});

test('why a hearing was unfair is said', () => {
  const book = aCaseBook({
    parties: [paul],
    decisions: [
      {
        id: 'd',
        kind: 'verdict',
        date: on('2012-10-08'),
        against: ['paul'],
        outcome: 'convicted',
        failures: [{ failure: 'hearing-unfair', detail: 'the poet was not notified' }],
      },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 8 October 2012, Paul Detchard, a poet, was convicted. The hearings were unfair (the poet was not notified).',
  ]);
});

test('the failures of one verdict stand behind it, and not behind another of the same day', () => {
  const verdict = { kind: 'verdict', date: on('2012-10-08'), outcome: 'convicted' };
  const book = aCaseBook({
    parties: [elsa, paul],
    decisions: [
      { ...verdict, id: 'd', against: ['paul'], failures: [{ failure: 'hearing-pro-forma' }] },
      { ...verdict, id: 'e', against: ['elsa'] },
    ],
  });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 8 October 2012, Paul Detchard, a poet, was convicted. The hearings were a mere formality. On the same day, Elsa Strofzin, a journalist, was convicted.',
  ]);
});

test.each([
  ['paul', 'The verdict did not specify a defendant and it was issued automatically.'],
  [
    'herald',
    'The claims were brought against the titles of outlets and did not specify a defendant, and the verdict was issued automatically.',
  ],
])('what a decision against %s did not specify fits those whom it is against', (party, sentence) => {
  const failures = [{ failure: 'defendant-not-identified' }, { failure: 'issued-automatically' }];
  const book = aCaseBook({
    parties: [paul, herald],
    decisions: [{ id: 'd', kind: 'verdict', date: on('2012-10-08'), against: [party], outcome: 'convicted', failures }],
  });
  expect(composeText(book, registers).paragraphs.join(' ')).toContain(sentence);
});

test('of a claim nothing is said that belongs to a charge', () => {
  const book = aCaseBook({
    parties: [paul, { id: 'mine', kind: 'legal-person', name: 'Ruritanian Mines' }],
    proceedings: [
      {
        id: 'p',
        kind: 'civil',
        against: ['paul'],
        complainants: ['mine'],
        seenAs: { as: 'an attempt to silence him', extent: 'widely' },
      },
    ],
    decisions: [
      {
        id: 'd',
        kind: 'judgment',
        proceeding: 'p',
        date: on('2012-10-08'),
        by: ['court'],
        against: ['paul'],
        outcome: 'liable',
        failures: [{ failure: 'elements-not-identified' }, { failure: 'no-reference-to-evidence', by: 'prosecution' }],
      },
    ],
  });
  const text = composeText(book, registers).paragraphs.join(' ');
  expect(text).toContain(
    'did not identify the elements of the claim. The plaintiff’s side made no reference to evidence.',
  );
  expect(text).toMatch(/[Tt]he claim against [^.]* was widely seen as an attempt to silence him\./u);
});
