import { expect, test } from 'vitest';
import { aDocument, aParagraph, aSentence } from '../../test/builders/composed/document';
import { letterOf, romanOf } from '#shared/document/figures';
import { renderPlainText } from './plain-text';

test('plain text keeps numbers, lists and tables, and puts the notes at the end', () => {
  expect(renderPlainText(aDocument())).toBe(`Submission on Ruritania

Submitted by two organisations

Introduction

1. The first sentence.[^1] The second & “last” one <here>.

Practice

2. A court sentenced somebody.[^2]

    Words of the judgment.

Details

3. The State should:

• repeal the article;
• release the prisoner;
  – and pay for what it cost.

a. a first request;
b. a second request.

a. counted anew.

1. one;
2. two.

Annex | Pages
Copy of the verdict | 12
Opinion

3 March 2014
Counsel

[^1]: Author (2012) Report. Available at: https://example.org/report
[^2]: First part, note 1 above.
    Second part.
`);
});

test('a part that has a number shows it in Roman figures', () => {
  const blocks = [
    { kind: 'heading', level: 1, text: 'The charge', number: 3 } as const,
    aParagraph(1, aSentence('Text.')),
  ];
  expect(renderPlainText(aDocument({ blocks, notes: [] }))).toBe('III. The charge\n\n1. Text.\n');
});

test('Roman figures are right up to the parts that a long brief may have', () => {
  expect([1, 4, 9, 14, 19, 40, 49, 90, 1994].map(romanOf)).toEqual([
    'I',
    'IV',
    'IX',
    'XIV',
    'XIX',
    'XL',
    'XLIX',
    'XC',
    'MCMXCIV',
  ]);
});

test('letters go on after z as Word writes them', () => {
  expect([1, 26, 27, 52, 53].map(letterOf)).toEqual(['a', 'z', 'aa', 'zz', 'aaa']);
});
