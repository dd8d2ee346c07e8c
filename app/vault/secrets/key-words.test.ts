import { expect, test } from 'vitest';
import { judgeRecoveryKey, newRecoveryKey } from './recovery-key';

const words = newRecoveryKey();

test('a recovery key is whole however it is typed', () => {
  expect(judgeRecoveryKey(words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join('\n'))).toEqual({
    state: 'whole',
  });
});

test('a mistyped word is named by its place as soon as it is finished', () => {
  expect(judgeRecoveryKey('abandon oner')).toEqual({ state: 'unfinished', words: 2, of: 24 });
  expect(judgeRecoveryKey('abandon oner ')).toEqual({ state: 'unknown-words', places: [2] });
  expect(judgeRecoveryKey('wordless мир abandon')).toEqual({ state: 'unknown-words', places: [1, 2] });
  expect(judgeRecoveryKey(words.with(23, 'oner').join(' '))).toEqual({ state: 'unknown-words', places: [24] });
  expect(judgeRecoveryKey([...words, 'oner'].join(' '))).toEqual({ state: 'unknown-words', places: [25] });
});

test('too few, too many and the right words in a wrong order are told apart', () => {
  expect(judgeRecoveryKey('')).toEqual({ state: 'unfinished', words: 0, of: 24 });
  expect(judgeRecoveryKey(words.slice(1).join(' '))).toEqual({ state: 'unfinished', words: 23, of: 24 });
  expect(judgeRecoveryKey([...words, 'zoo'].join(' '))).toEqual({ state: 'too-many', words: 25, of: 24 });
  expect(judgeRecoveryKey(`${'abandon '.repeat(23)}abandon`)).toEqual({ state: 'damaged' });
});
