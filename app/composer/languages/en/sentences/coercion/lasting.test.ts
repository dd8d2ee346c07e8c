import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { composeText } from '../../../../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../../../../test/builders/ruritania';

const period = { ...on('2014-02'), latest: '2014-05-31', spread: 'period' } as const;
const told = (act: Readonly<Record<string, unknown>>) =>
  composeText(
    aCaseBook({ parties: [elsa, paul], coerciveActs: [{ id: 'a', persons: ['paul'], ...act }] }),
    registers,
  ).paragraphs.join(' ');

test('a measure of a period lasted all of it', () => {
  expect([
    told({ kind: 'travel-ban', date: period, by: ['court'] }),
    told({ kind: 'asset-freeze', date: period, object: 'two accounts' }),
    told({ kind: 'travel-ban', date: { ...period, spread: 'moment' } }),
  ]).toEqual([
    'From February to May 2014, Paul Detchard, a poet, was under a travel ban imposed by the Streslau City Court.',
    'From February to May 2014, Paul Detchard, a poet, was under a freeze of two accounts.',
    'Between February and May 2014, Paul Detchard, a poet, was placed under a travel ban.',
  ]);
});

test('so it did in Russian', () => {
  const book = aCaseBook({
    parties: [elsa, paul],
    coerciveActs: [{ id: 'a', persons: ['paul'], kind: 'travel-ban', date: period }],
  });
  const [said = ''] = composeText(book, registers, 'un-public', 'ru').paragraphs;
  expect(said.replaceAll('\u00a0', ' ')).toMatch(/^С февраля по май 2014 года/u);
});
