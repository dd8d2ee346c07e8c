import { expect, it } from 'vitest';
import type { BookConflict, ConflictValue } from '#shared/contract/exchange-api';
import { allOf } from './all-of';

function wrote(by: string, day: number, isOwn = false): ConflictValue {
  return { id: `${by}${day}`, value: day, by, at: `2026-05-0${day}T10:00:00.000Z`, isShown: false, isOwn };
}

function place(key: string, ...values: readonly ConflictValue[]): BookConflict {
  return { key, list: 'parties', id: 'p', field: 'name', values };
}

it('takes what each person wrote last in every place where they wrote, this vault first', () => {
  const conflicts = [
    place('a', wrote('Aigul', 2), wrote('Dana', 1, true)),
    place('b', wrote('Aigul', 4), wrote('Aigul', 3), wrote('Dana', 1, true)),
    place('c', wrote('', 5), wrote('Dana', 6, true)),
  ];
  expect(allOf(conflicts)).toEqual([
    {
      isOwn: true,
      name: 'Dana',
      choices: [
        { key: 'a', value: 'Dana1' },
        { key: 'b', value: 'Dana1' },
        { key: 'c', value: 'Dana6' },
      ],
    },
    {
      isOwn: false,
      name: 'Aigul',
      choices: [
        { key: 'a', value: 'Aigul2' },
        { key: 'b', value: 'Aigul4' },
      ],
    },
    { isOwn: false, name: '', choices: [{ key: 'c', value: '5' }] },
  ]);
});
