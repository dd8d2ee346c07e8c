import { expect, test } from 'vitest';
import { BookId } from '#shared/schema/ids';
import { expectValue } from '#shared/result';
import { utf8 } from '../../vault/crypto/bytes';
import {
  readLedger,
  termsOf,
  withShare,
  withoutBooks,
  withoutTeam,
  withTeam,
  writeLedger,
  type Ledger,
} from './ledger';

const [book, other, share, another] = ['00', '11', 'aa', 'bb'].map((byte) => BookId.parse(byte.repeat(16)));

/** A ledger as a later version may have written it: with something more in every place. */
const later = {
  format: 1,
  more: 'of the ledger',
  colleagues: [{ name: 'Bolat', code: 'dcx1', more: 'of a colleague' }],
  shares: [aShare(share, book, 'of a share'), aShare(another, other, 'of another share')],
  teams: [aTeam('t1', [share, another]), aTeam('t2', [another])],
};

function aShare(id: unknown, of: unknown, more: string) {
  const known = { id, book: of, lists: ['charges', 'of-later'], withPrivileged: true, ids: { x: 'y' } };
  return { ...known, bookHeads: ['h1'], registerHeads: ['h2'], actors: ['a1'], more };
}

function aTeam(id: string, shares: readonly unknown[]) {
  return { state: { id, copy: '', keys: [], files: [], shares: [] }, shares, unwanted: [], more: 'of a team' };
}

function read(): Ledger {
  return expectValue(readLedger(utf8(JSON.stringify(later))));
}

test('what a later version wrote stays, whatever is changed beside it', () => {
  const ledger = read();
  expect(expectValue(readLedger(writeLedger(ledger)))).toEqual(later);
  const [first] = ledger.shares;
  const changed = first ? withShare(ledger, { ...first, bookHeads: ['h3'] }) : ledger;
  expect(changed).toEqual({ ...later, shares: [later.shares[1], { ...later.shares[0], bookHeads: ['h3'] }] });
});

test('the terms of a share are those that this program knows, and privileged only where it says so', () => {
  const [first] = read().shares;
  expect(first && termsOf(first)).toEqual({ lists: ['charges'], withPrivileged: true });
  expect(first && termsOf({ ...first, withPrivileged: false })).toEqual({ lists: ['charges'], withPrivileged: false });
});

test('of a case book that is erased nothing is left but that it is not wanted', () => {
  expect(withoutBooks(read(), new Set([`${book}`]))).toEqual({
    ...later,
    shares: [later.shares[1]],
    teams: [{ ...later.teams[0], shares: [another], unwanted: [share] }, later.teams[1]],
  });
});

test('a team takes the place of the one with its id, and goes alone', () => {
  const ledger = read();
  const [first, second] = ledger.teams ?? [];
  const changed = first ? { ...first, shares: [] } : undefined;
  expect(changed && withTeam(ledger, changed).teams).toEqual([changed, second]);
  expect(withoutTeam(ledger, 't1').teams).toEqual([second]);
});
