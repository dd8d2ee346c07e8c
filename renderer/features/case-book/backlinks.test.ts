import { expect, it } from 'vitest';
import { aCaseBook } from '../../../test/builders/a-case';
import { backlinksTo } from './backlinks';

it('finds what points to a record, in fields, groups, citations and links', () => {
  const { parties, charges, links, sources, events } = aCaseBook({
    parties: [
      { id: 'p1', kind: 'person', name: 'A' },
      { id: 'p2', kind: 'person', name: 'B', relations: [{ to: 'p1', as: 'sister' }] },
    ],
    charges: [{ id: 'c1', against: ['p1'], attribution: { strength: 'alleged', by: ['p2'] } }],
    links: [{ id: 'l1', from: { kind: 'party', id: 'p1' }, to: { kind: 'charge', id: 'c1' }, relation: 'following' }],
    sources: [{ id: 'p1', kind: 'article', title: 'The same id, another kind' }],
    events: [{ id: 'e1', kind: 'strike', sources: [{ source: 'p1' }] }],
  });
  const lists = { parties, charges, links, sources, events };
  expect(backlinksTo({ kind: 'party', id: 'p1' }, lists)).toEqual([
    { kind: 'party', id: 'p2' },
    { kind: 'charge', id: 'c1' },
    { kind: 'link', id: 'l1' },
  ]);
  expect(backlinksTo({ kind: 'source', id: 'p1' }, lists)).toEqual([{ kind: 'event', id: 'e1' }]);
});
