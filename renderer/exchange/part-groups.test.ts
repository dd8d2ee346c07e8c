import { describe, expect, it } from 'vitest';
import type { SharablePart } from '#shared/contract/exchange-api';
import { collectionNames } from '#shared/records/case-book';
import { everythingOpen, partGroups, privilegedIn, termsOf, withList } from './part-groups';

const parts: readonly SharablePart[] = [
  { list: 'notes', records: 3, privileged: 3 },
  { list: 'parties', records: 5, privileged: 1 },
  { list: 'decisions', records: 2, privileged: 0 },
  { list: 'hearings', records: 0, privileged: 0 },
];

describe('what of a case book can be handed over', () => {
  it('stands under the headings of the case, without what is privileged and without empty lists', () => {
    expect(partGroups(parts, false)).toEqual([
      { name: 'people', parts: [{ list: 'parties', records: 4 }] },
      { name: 'proceedings', parts: [{ list: 'decisions', records: 2 }] },
    ]);
  });

  it('has the lists of the team where what is privileged goes too', () => {
    expect(partGroups(parts, true)).toEqual([
      { name: 'people', parts: [{ list: 'parties', records: 5 }] },
      { name: 'proceedings', parts: [{ list: 'decisions', records: 2 }] },
      { name: 'work', parts: [{ list: 'notes', records: 3 }] },
    ]);
  });

  it('counts what is privileged in the lists that are chosen', () => {
    expect(privilegedIn(parts, everythingOpen)).toBe(4);
    expect(privilegedIn(parts, { leftOut: new Set(['notes']) })).toBe(1);
  });

  it('is every list but those that are left out', () => {
    expect(termsOf(everythingOpen)).toEqual({ lists: collectionNames, withPrivileged: false });
    const leftOut = withList(everythingOpen, 'parties', false);
    expect(termsOf({ leftOut, withPrivileged: true }).lists).not.toContain('parties');
    expect(withList({ leftOut, withPrivileged: true }, 'parties', true)).toEqual(new Set());
  });
});
