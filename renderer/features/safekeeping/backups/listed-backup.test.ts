import { expect, test } from 'vitest';
import { listedBackups } from './listed-backup';

const nameOf = (vault: string, hour: number, end = '') => `backup-${vault}-20140301-${10 + hour}0000${end}.age`;
const noted = { name: nameOf('0a1b2c3d', 1), bytes: 700, testedAt: '2014-03-01T11:00:01.000Z' };
const state = { vaults: ['0a1b2c3d', '44444444'], noted: [noted] };

test('says of each file what is known of it, the newest first', () => {
  const files = [
    { name: nameOf('0a1b2c3d', 0), bytes: 700 },
    { name: nameOf('0a1b2c3d', 1), bytes: 700 },
    { name: nameOf('44444444', 2, '-incomplete'), bytes: 5 },
    { name: nameOf('ffffffff', 3), bytes: 700 },
    { name: 'notes.age', bytes: 1 },
  ];
  expect(
    listedBackups(files, state).map(({ vault, known, isComplete, noted: one }) => [vault, known, isComplete, one]),
  ).toEqual([
    ['ffffffff', 'other-vault', true, undefined],
    ['44444444', 'unknown', false, undefined],
    ['0a1b2c3d', 'as-made', true, noted],
    ['0a1b2c3d', 'unknown', true, undefined],
  ]);
});

test('says of a file that was cut that it has another size', () => {
  const [listed] = listedBackups([{ name: noted.name, bytes: 0 }], state);
  expect(listed).toMatchObject({ known: 'altered', bytes: 0, noted });
});
