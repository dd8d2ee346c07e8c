import { wordlist } from '@scure/bip39/wordlists/english.js';
import { expect, test } from 'vitest';
import { joinShares, readShare, shareKey } from '#app/vault/secrets/key-shares';
import { newRecoveryKey, readRecoveryKey } from '#app/vault/secrets/recovery-key';
import { randomFrom } from '../kills/lived-vault';
import { counted, report, trustSeed } from '../rows';

const tries = counted(10_000);
const random = randomFrom(trustSeed);

test('a share with a mistyped word is told of, and never gives a key', async () => {
  const entropy = readRecoveryKey(newRecoveryKey().join(' '));
  if (!entropy) throw new Error('no recovery key');
  const [first, second] = await shareKey(entropy);
  if (!first || !second) throw new Error('too few shares');
  let failures = 0;
  for (let round = 0; round < tries; round += 1) {
    const typed = mistyped(first.words).join(' ');
    const read = await readShare(typed);
    const joined = await joinShares(typed, second.words.join(' '));
    if (read.state === 'whole' || joined.ok) failures += 1;
  }
  report('Mistyped words in shares of the recovery key', { cases: tries, failures });
  expect(failures).toBe(0);
});

/** A word of the list in the place of another, a letter in the place of another, two words exchanged, or one left out. */
function mistyped(words: readonly string[]): readonly string[] {
  const at = below(words.length);
  const word = words[at] ?? '';
  const other = wordlist[below(wordlist.length)] ?? '';
  const next = (at + 1 + below(words.length - 1)) % words.length;
  const kinds = [
    () => words.with(at, other === word ? 'zebra' : other),
    () => words.with(at, withAnotherLetter(word)),
    () => words.with(at, words[next] ?? '').with(next, word),
    () => words.toSpliced(at, 1),
  ];
  const changed = kinds[below(kinds.length)]?.() ?? words;
  return changed.join(' ') === words.join(' ') ? mistyped(words) : changed;
}

function withAnotherLetter(word: string): string {
  const at = below(word.length);
  const letter = String.fromCharCode(97 + below(26));
  return `${word.slice(0, at)}${letter}${word.slice(at + 1)}`;
}

function below(limit: number): number {
  return Math.floor(random() * limit);
}
