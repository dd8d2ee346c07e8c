import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../../test/builders/ruritania';

const radio = { id: 'radio', kind: 'outlet', outletKind: 'radio-station', name: 'Hentzau Waves' };
const spoke = (fields: object) =>
  composeText(
    aCaseBook({
      parties: [elsa, radio],
      expressions: [{ id: 'x', kind: 'speech', authors: ['elsa'], date: on('2014-03-03'), ...fields }],
    }),
    registers,
  ).paragraphs[0];

test('a speech was given where its outlet is', () => {
  expect(spoke({ outlet: 'radio', subject: 'the salt tax' })).toBe(
    'On 3 March 2014, Elsa Strofzin, a journalist, spoke on the salt tax on the radio station Hentzau Waves.',
  );
  expect(spoke({ outlet: 'radio' })).toContain('spoke on the radio station Hentzau Waves.');
});

test('a religious practice is told without a word for what was practised, and what was around a deed', () => {
  const records = [
    { id: 'a', kind: 'religious-practice', authors: ['paul'], date: on('2014-05-04'), place: 'a barn', repeated: true },
    {
      id: 'b',
      kind: 'protest',
      authors: ['paul'],
      date: on('2014-06-04'),
      subject: 'the salt tax',
      circumstances: 'with an empty cart',
    },
  ];
  const book = aCaseBook({ parties: [paul], expressions: records });
  expect(composeText(book, registers).paragraphs).toEqual([
    'On 4 May 2014, Paul Detchard, a poet, engaged in religious practice several times in a barn. On 4 June 2014, he took part in a protest about the salt tax, with an empty cart.',
  ]);
});
