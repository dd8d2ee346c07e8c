import { describe, expect, test } from 'vitest';
import type { Happening } from '../../book/stored/document';
import { keyOf, type CopyPlace } from '../copy/keys';
import { signedPatches } from './signed-patches';

const patch = (place: CopyPlace) => ({ key: keyOf(place), json: '"x"' });
const ofBook = patch({ at: 'own', field: 'title' });
const ofCharge = patch({ at: 'record', list: 'charges', id: 'c1', field: 'offence' });
const ofNote = patch({ at: 'record', list: 'notes', id: 'n1', field: 'text' });
const ofCourt = patch({ at: 'entry', register: 'bodies', id: 'b1', field: 'name' });
const otherwise = { by: 'Who writes', at: 9 };

const happened = (by: string, at: number, changed: Happening['changed'] = []): Happening => ({
  hash: `${at}`,
  before: [],
  actor: 'aa',
  kind: 'changed',
  by,
  at,
  changed,
});

describe('patches are signed', () => {
  const book = [
    happened('Aigul', 1, [['charges', 'c1']]),
    happened('Bolat', 3, [['charges', 'c1']]),
    happened('Dana', 5, [['hearings', 'h1']]),
  ];
  const registers = [happened('Erlan', 2, [['bodies', 'b1']]), happened('Farida', 4, [['charges', 'c1']])];

  test.each([
    ['by who changed the record last', ofCharge, { by: 'Bolat', at: 3 }],
    ['by who changed the case book last, where no history names the record', ofNote, { by: 'Dana', at: 5 }],
    ['by who changed the case book last, of a field of its own', ofBook, { by: 'Dana', at: 5 }],
    ['by who changed the entry last, of the registers', ofCourt, { by: 'Erlan', at: 2 }],
  ])('%s', (_, one, stamp) => {
    expect(signedPatches([one], { book, registers }, otherwise)).toEqual([{ patches: [one], stamp }]);
  });

  test('by who writes, where nothing is known of what happened', () => {
    const all = [ofCharge, ofCourt, ofBook];
    expect(signedPatches(all, { book: [], registers: [] }, otherwise)).toEqual([{ patches: all, stamp: otherwise }]);
  });

  test('together where one did several at once, and the oldest come first', () => {
    expect(
      signedPatches([ofNote, ofCharge, ofBook, ofCourt], { book, registers }, otherwise).map(({ patches }) => patches),
    ).toEqual([[ofCourt], [ofCharge], [ofNote, ofBook]]);
  });
});
