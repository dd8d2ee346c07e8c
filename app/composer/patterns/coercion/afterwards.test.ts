import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, registers } from '../../../../test/builders/ruritania';

const day = on('2014-03-03');

test.each([
  [
    'en',
    'left the country',
    'On 3 March 2014, Elsa Strofzin, a journalist, was questioned and left the country. On the same day, she was arrested.',
  ],
  [
    'ru',
    'выехала из страны',
    '3 марта 2014 года journalist Elsa Strofzin была допрошена и выехала из страны. В тот же день она была задержана.',
  ],
] as const)('what somebody did after the first of two acts of a day is not lost (%s)', (language, afterwards, text) => {
  const acts = [
    { id: 'a', kind: 'questioning', persons: ['elsa'], date: day, afterwards },
    { id: 'b', kind: 'arrest', persons: ['elsa'], date: day },
  ];
  const book = aCaseBook({ parties: [elsa], coerciveActs: acts });
  expect(composeText(book, registers, 'un-public', language).paragraphs.join(' ').replaceAll('\u00a0', ' ')).toBe(text);
});
