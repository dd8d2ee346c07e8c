import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { composeText } from '../../../../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../../../../test/builders/ruritania';

const say = (act: Record<string, unknown>) =>
  composeText(
    aCaseBook({ parties: [elsa, paul], coerciveActs: [{ id: 's', kind: 'search', date: on('2020-05-02'), ...act }] }),
    registers,
  ).paragraphs.join('\n');

const elsaInFull = 'Elsa Strofzin, a journalist';

test('a place is called by those whose it is', () => {
  expect(say({ persons: ['elsa'], object: 'flat' })).toBe(`On 2 May 2020, the flat of ${elsaInFull}, was searched.`);
  expect(say({ persons: ['elsa', 'paul'], object: 'their homes' })).toBe(
    `On 2 May 2020, the homes of ${elsaInFull}, and Paul Detchard, a poet, were searched.`,
  );
});

test('those for whom the place of somebody else is searched are named', () => {
  expect(say({ persons: ['elsa'], object: 'the offices of the newspaper', by: ['police'] })).toBe(
    `On 2 May 2020, the offices of the newspaper were searched by the Streslau Police in respect of ${elsaInFull}.`,
  );
});

test('a person never takes the place of a thing that is missing', () => {
  expect(say({ persons: ['elsa'] })).toBe(`On 2 May 2020, a search was carried out in respect of ${elsaInFull}.`);
  expect(say({})).toBe('');
});

test('where, on what ground and with which formalities, and what was taken', () => {
  const act = { persons: ['elsa'], object: 'home and office', place: 'Streslau', statedReason: 'a tax audit' };
  expect(say({ ...act, warrantShown: 'no', itemsTaken: ['a phone'] })).toBe(
    `On 2 May 2020, the home and office of ${elsaInFull}, were searched in Streslau on the stated ground of a tax audit, without a warrant being shown, and a phone was seized.`,
  );
});
