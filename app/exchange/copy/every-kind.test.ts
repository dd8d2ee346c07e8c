import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SharingTerms } from '#shared/contract/exchange-api';
import { caseBookFields, type CaseBook, collectionNames } from '#shared/records/case-book';
import type { Registers } from '#shared/records/registers';
import { anyCaseBook, anyRegisters } from '../../../test/builders/arbitrary';
import { patched, type Patch } from '../../book/stored/plain';
import { arrivals } from './arrivals';
import { departures } from './bridge';
import { ownCells } from './own-cells';
import type { OwnSide } from './own-side';

const empty: OwnSide = { book: { fields: {}, lists: {} }, registers: {} };
const terms: SharingTerms = { lists: collectionNames, withPrivileged: true };

function sideOf(book: CaseBook, registers: Registers): OwnSide {
  const fields = Object.fromEntries(caseBookFields.map((field) => [field, book[field]]));
  return {
    book: { fields, lists: Object.fromEntries(collectionNames.map((name) => [name, book[name]])) },
    registers,
  };
}

const listsAfter = (patches: readonly Patch[]) => patches.reduce(patched, { fields: {}, lists: {} });

it('whatever a case book holds comes into an empty vault as it is, and is the same in the copy from there', () => {
  fc.assert(
    fc.property(anyCaseBook, anyRegisters, (book, registers) => {
      let given = 0;
      const nextId = () => `fresh-${(given += 1)}`;
      const side = sideOf(book, registers);
      const { patches, ids } = departures({ base: empty, now: side, terms }, new Map(), nextId);
      const copy = new Map(patches.flatMap(({ key, json }) => (json === undefined ? [] : [[key, json] as const])));

      const arrived = arrivals({ before: new Map(), after: copy }, { side: empty, ids: new Map(), nextId });
      const there = { book: listsAfter(arrived.book), registers: listsAfter(arrived.registers).lists };
      expect(arrived.notUnderstood).toEqual([]);
      expect(there.book).toEqual(side.book);
      for (const [register, entries] of Object.entries(there.registers)) {
        for (const [id, entry] of Object.entries(entries)) {
          expect({ [register]: { [id]: { own: undefined, ...entry } } }).toEqual({
            [register]: { [id]: { ...side.registers[register]?.[id], own: undefined } },
          });
        }
      }
      expect(ownCells(there, terms, arrived.ids)).toEqual(ownCells(side, terms, ids));
    }),
    { numRuns: 60 },
  );
});
