import { expect, test } from 'vitest';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';
import { originOf } from '../words/traced';
import { traceBook, traceRegisters } from './trace';

const book = aCaseBook({
  charges: [{ id: 'c', offence: 'insult', brought: on('2011-10-19'), norm: { norm: 'n', part: '2' } }],
  decisions: [
    {
      id: 'd',
      kind: 'verdict',
      sanctions: [{ kind: { other: 'exile' }, term: { years: 2 }, amount: { amount: 5, currency: 'KZT' } }],
    },
  ],
});

const at = (kind: 'charge' | 'decision', id: string, field: string) => ({
  bookId: book.id,
  record: { kind, id },
  field,
});

test('texts, dates and cited norms of a case book know their field', () => {
  const charge = Object.values(traceBook(book).charges)[0];
  expect([
    charge?.offence?.of,
    charge?.brought && originOf(charge.brought),
    charge?.norm && originOf(charge.norm),
  ]).toEqual(['offence', 'brought', 'norm'].map((field) => at('charge', 'c', field)));
});

test('a value inside a record knows the way to it', () => {
  const sanction = Object.values(traceBook(book).decisions)[0]?.sanctions?.[0];
  expect(sanction?.term && originOf(sanction.term)).toEqual(at('decision', 'd', 'sanctions.0.term'));
  expect(sanction?.amount && originOf(sanction.amount)).toEqual(at('decision', 'd', 'sanctions.0.amount'));
  expect(typeof sanction?.kind === 'object' && sanction.kind.other.of).toEqual(
    at('decision', 'd', 'sanctions.0.kind.other'),
  );
});

test('a copy of a value still knows its field', () => {
  const brought = Object.values(traceBook(book).charges)[0]?.brought;
  const copy = brought && { ...brought, spread: 'moment' as const };
  expect(copy && originOf(copy)).toEqual(at('charge', 'c', 'brought'));
});

test('entries of the registers belong to no case book, and are the same each time they are opened', () => {
  const registers = someRegisters({ norms: [{ id: 'n', kind: 'national', code: 'Criminal Code' }] });
  const traced = traceRegisters(registers);
  expect(traced.norms['n']?.code.of).toEqual({ record: { kind: 'norm', id: 'n' }, field: 'code' });
  expect(traceRegisters(registers).norms['n']).toBe(traced.norms['n']);
});
