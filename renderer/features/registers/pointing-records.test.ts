import { expect, it } from 'vitest';
import { readThesaurus } from '#shared/records/thesaurus';
import type { AnyReference } from '#shared/schema/ids';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { pointingInBook } from './pointing-records';

const registers = someRegisters({
  unitsOfAccount: [{ id: 'unit', name: 'base unit', plural: 'base units' }],
  thesaurus: [
    { id: 'cell', list: 'treatment-kind', name: 'punishment cell', variants: ['the hole'] },
    { id: 'cell-event', list: 'event-kind', name: 'the hole' },
  ],
});
const book = aCaseBook({
  treatments: [{ id: 't', kind: { other: 'The hole' } }],
  payments: [
    { id: 'p', kind: 'fine', date: on('2019-05-03'), amount: { amount: 5, currency: 'XXX', unit: 'unit' } },
    { id: 'q', kind: 'fine', amount: { amount: 5, currency: 'EUR' } },
  ],
});
const thesaurus = readThesaurus(Object.values(registers.thesaurus));
const pointing = (kind: AnyReference['kind'], id: string) =>
  pointingInBook(book, { to: { kind, id }, thesaurus }).map((one) => one.id);

it('a sum points to its unit, and own words to the term of their list that they mean', () => {
  expect(pointing('unitOfAccount', 'unit')).toEqual(['p']);
  expect(pointing('thesaurusTerm', 'cell')).toEqual(['t']);
  expect(pointing('thesaurusTerm', 'cell-event')).toEqual([]);
});
