import { expect, it } from 'vitest';
import { halfTypedToCome } from './half-typed';

const renamed = (kind: string, id: string): string => (kind === 'body' && id === 'b1' ? 'b7' : id);

it('goes with an entry that has another id here, whatever kind of half-typed thing it is', () => {
  const there = {
    'bodies/b1/name': 'Medeu Dist',
    'new/bodies/b1': { name: 'Medeu District Court' },
    'refused/bodies/b1/kind': { issue: { path: 'bodies.b1.kind', problem: 'missing' } },
    'new-book': { name: 'Aigerim Serik' },
  };
  expect(Object.keys(halfTypedToCome(there, {}, { renamed }))).toEqual([
    'bodies/b7/name',
    'new/bodies/b7',
    'refused/bodies/b7/kind',
    'new-book',
  ]);
});

it('takes the place of nothing that is half-typed here', () => {
  expect(halfTypedToCome({ 'bodies/b2/name': 'A' }, { 'bodies/b2/name': 'B' }, { renamed })).toEqual({});
});
