import { expect, test } from 'vitest';
import { createAttempts } from './attempts';
import { createShortNames } from './short-names';

test('a name that was introduced and not used since is unused', () => {
  const names = createShortNames();
  names.introduce('penal', 'PCA');
  names.introduce('press', 'PrA');
  names.use('press');
  expect([...names.unused()]).toEqual([['penal', 'PCA']]);
});

test('what a sentence that came to nothing introduced or used did not happen', () => {
  const attempts = createAttempts();
  const names = createShortNames(attempts);
  names.introduce('penal', 'PCA');
  attempts.attempt(() => {
    names.use('penal');
    names.introduce('press', 'PrA');
    return '';
  });
  expect([names.isKnown('penal'), names.isKnown('press'), [...names.unused()]]).toEqual([
    true,
    false,
    [['penal', 'PCA']],
  ]);
});
