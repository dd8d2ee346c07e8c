import { expect, it } from 'vitest';
import { collectionNames } from './case-book';
import { sectionOrder } from './section-groups';

it('has every kind of record in one place of the list beside a case', () => {
  expect([...sectionOrder].sort()).toEqual([...collectionNames].sort());
});
