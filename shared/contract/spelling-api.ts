import type { Result } from '../result';
import type { SpellingLanguage } from '../spelling/words';

/**
 * Spelling, checked on this machine. Nothing is loaded before the first question in a language; nothing that is asked
 * or made known is written anywhere, and all of it is gone when the program locks. Fails with `spelling/not-available`.
 */
export interface SpellingApi {
  /** Those of the words that are not known, each as `wordsToCheck` gave it. */
  check(words: readonly string[], language: SpellingLanguage): Promise<Result<readonly string[]>>;
  /** What may have been meant, the likeliest first: six at most, or none. */
  suggest(word: string, language: SpellingLanguage): Promise<Result<readonly string[]>>;
  /** Words that are right in every language until the program locks: the names of the case, and what a person takes as right. */
  know(words: readonly string[]): void;
}
