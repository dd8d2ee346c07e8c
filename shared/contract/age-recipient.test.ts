import { expect, test } from 'vitest';
import { problemOfRecipient } from './age-recipient';

const right = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

test('a recipient as age-keygen prints it is well formed, also with spaces around it', () => {
  expect(problemOfRecipient(right)).toBeUndefined();
  expect(problemOfRecipient(`  ${right}\n`)).toBeUndefined();
});

test('what is missing and what is too much is counted', () => {
  expect(problemOfRecipient('')).toEqual({ problem: 'unfinished', signs: 62 });
  expect(problemOfRecipient('ag')).toEqual({ problem: 'unfinished', signs: 60 });
  expect(problemOfRecipient(right.slice(0, 60))).toEqual({ problem: 'unfinished', signs: 2 });
  expect(problemOfRecipient(`${right}q`)).toEqual({ problem: 'too-long', signs: 1 });
});

test('every single sign that is mistyped, and every two neighbours in the wrong order, is found', () => {
  for (let at = 4; at < right.length; at += 1) {
    const letter = right[at] === 'q' ? 'p' : 'q';
    expect(problemOfRecipient(right.slice(0, at) + letter + right.slice(at + 1))).toEqual({ problem: 'mistyped' });
    const [one = '', other = ''] = [right[at], right[at + 1]];
    if (one === other || other === '') continue;
    const swapped = right.slice(0, at) + other + one + right.slice(at + 2);
    expect(problemOfRecipient(swapped)).toEqual({ problem: 'mistyped' });
  }
});

test('a sign that no such key has is a mistake, not another kind of key', () => {
  for (const mistyped of ['age1abc', `age1${'b'.repeat(58)}`])
    expect(problemOfRecipient(mistyped)).toEqual({ problem: 'mistyped' });
});

test('keys of other kinds are told apart, a secret one most of all', () => {
  expect(problemOfRecipient('AGE-SECRET-KEY-1QQQ')).toEqual({ problem: 'secret' });
  expect(problemOfRecipient('age-secret-key-1')).toEqual({ problem: 'secret' });
  for (const other of ['ssh-ed25519 AAAA', 'age1yubikey1q0', right.toUpperCase(), 'age2'])
    expect(problemOfRecipient(other)).toEqual({ problem: 'other' });
});
