import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { paul, registers } from '../../../../test/builders/ruritania';

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
    'On 8 October 2012, Paul Detchard, a poet, was convicted by the Streslau City Court and sentenced to seven and a half years’ imprisonment. The Streslau City Court gave no legal reasoning for its judgment and did not establish the link between the speech and the riot. The court did not explain which evidence supports its findings and made no reference to witnesses. The prosecution did not identify the content in question. International observers widely saw the decision as unfair.',
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
