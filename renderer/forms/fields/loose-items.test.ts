import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '#shared/records/read-record';
import { changeItems, type ItemChange, looseItems, settle } from './loose-items';

/** As with a sanction: whole as soon as it has a kind. */
const isWhole = (value: unknown): boolean => valueAt(value, 'kind') !== undefined;

const fine = { kind: 'fine' };
const ban = { kind: 'professional-ban' };

function after(stored: unknown, kept: unknown, ...changes: readonly ItemChange[]) {
  const items = changes.reduce((all, change) => changeItems(all, change), looseItems(stored, kept));
  const { value, drafts } = settle(items, isWhole);
  return { value, drafts };
}

describe('a list while it is typed', () => {
  it('keeps a new item beside the record until it is whole', () => {
    const added = after([fine], undefined, { do: 'add' }, { do: 'set-field', at: 1, name: 'regime', value: 'general' });
    expect(added).toEqual({ value: [fine], drafts: [{ at: 1, value: { regime: 'general' } }] });

    const whole = after(added.value, added.drafts, { do: 'set-field', at: 1, name: 'kind', value: 'imprisonment' });
    expect(whole).toEqual({ value: [fine, { regime: 'general', kind: 'imprisonment' }], drafts: undefined });
  });

  it('leaves in the record what an item was before it lost what it must have', () => {
    const kept = after([{ ...fine, regime: 'strict' }], undefined, {
      do: 'set-field',
      at: 0,
      name: 'kind',
      value: undefined,
    });
    expect(kept).toEqual({
      value: [{ ...fine, regime: 'strict' }],
      drafts: [{ at: 0, was: { ...fine, regime: 'strict' }, value: { regime: 'strict' } }],
    });
  });

  it('takes an item out of the record when all its fields are emptied', () => {
    const emptied = after([fine], undefined, { do: 'set-field', at: 0, name: 'kind', value: undefined });
    expect(emptied).toEqual({ value: undefined, drafts: [{ at: 0, value: {} }] });
  });

  it('takes an item with its half-typed fields to another place', () => {
    const typed = after([fine, ban], undefined, { do: 'type', at: 0, path: 'start', value: '3.' });
    expect(typed).toEqual({ value: [fine, ban], drafts: [{ at: 0, was: fine, typed: { start: '3.' } }] });
    expect(after(typed.value, typed.drafts, { do: 'move', at: 0, to: 1 })).toEqual({
      value: [ban, fine],
      drafts: [{ at: 1, was: fine, typed: { start: '3.' } }],
    });
  });

  it('removes an item with all that was typed in it', () => {
    const drafts = [{ at: 0, was: fine, typed: { start: '3.' } }];
    expect(after([fine, ban], drafts, { do: 'remove', at: 0 })).toEqual({ value: [ban], drafts: undefined });
  });

  it('shows what was typed in an item that the record no longer holds as an item of its own', () => {
    const drafts = [{ at: 0, was: fine, value: { regime: 'general' } }];
    expect(looseItems([ban], drafts)).toEqual([
      { value: { regime: 'general' }, typed: {} },
      { value: ban, stored: ban, typed: {} },
    ]);
  });

  it('shows nothing of drafts that somebody else wrote in another form', () => {
    expect(looseItems([fine], ['?', { at: 'first' }, 3])).toEqual([{ value: fine, stored: fine, typed: {} }]);
  });

  it('is found again as it was after any changes', () => {
    const at = fc.nat(4);
    const change: fc.Arbitrary<ItemChange> = fc.oneof(
      fc.constant<ItemChange>({ do: 'add' }),
      fc.record<ItemChange & { do: 'set-field' }>({
        do: fc.constant('set-field'),
        at,
        name: fc.constantFrom('kind', 'regime'),
        value: fc.constantFrom('fine', 'general', undefined),
      }),
      fc.record<ItemChange & { do: 'type' }>({
        do: fc.constant('type'),
        at,
        path: fc.constantFrom('start', 'term/unit'),
        value: fc.constantFrom('3.', undefined),
      }),
      fc.record<ItemChange & { do: 'remove' }>({ do: fc.constant('remove'), at }),
      fc.record<ItemChange & { do: 'move' }>({ do: fc.constant('move'), at, to: at }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let items = looseItems([fine, ban], undefined);
        for (const each of changes) {
          const settled = settle(changeItems(items, each), isWhole);
          items = settled.items;
          expect(looseItems(settled.value, settled.drafts).map(({ value, typed }) => ({ value, typed }))).toEqual(
            items.map(({ value, typed }) => ({ value, typed })),
          );
        }
      }),
    );
  });
});
