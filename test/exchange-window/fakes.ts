import type { ExchangeCard, HandedOverBook, PacketPreview } from '#shared/contract/exchange-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { collectionNames } from '#shared/records/case-book';
import { succeed } from '#shared/result';
import { BookId } from '#shared/schema/ids';

/** A vault that answers what is given, and fails the test when it is asked for anything else. */
export function onlyVault(parts: Partial<VaultApi>): VaultApi;
export function onlyVault(parts: Partial<VaultApi>): unknown {
  return new Proxy(parts, {
    get: (given, name, self) => {
      const known: unknown = Reflect.get(given, name, self);
      return known ?? (() => Promise.reject(new Error(`nobody asks for ${String(name)} here`)));
    },
  });
}

export const book = { id: BookId.parse('b1'), title: 'Aliya Seitkali' };

export const dana: ExchangeCard = {
  name: 'Dana',
  code: 'casebook1dana',
  words: ['apple', 'bridge', 'cedar', 'delta', 'ember', 'fjord'],
};

export const fileWords: readonly string[] = ['gravel', 'harbour', 'island', 'juniper', 'kettle', 'lantern'];

export const aHandedOverBook: HandedOverBook = {
  ...book,
  terms: { lists: collectionNames, withPrivileged: false },
  records: 12,
  here: 'other',
  added: 3,
  changed: 2,
  removed: 1,
  conflicts: 2,
  entriesAdded: 4,
  entriesMet: 5,
  notUnderstood: 0,
};

export const aPreview: PacketPreview = {
  token: 't1',
  from: { name: 'Dana', card: dana, is: { known: 'Dana' } },
  madeAt: '2026-05-03T10:00:00.000Z',
  words: fileWords,
  books: [aHandedOverBook],
  unknown: 0,
};

/** The dialog of the system, in which this file is chosen. */
export const choosesFile = {
  'file.choose-to-open': () => Promise.resolve(succeed({ name: 'handed-over.dcx', bytes: new Uint8Array([1, 2, 3]) })),
};
