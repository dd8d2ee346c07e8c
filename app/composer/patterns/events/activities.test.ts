import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, registers } from '../../../../test/builders/ruritania';

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
