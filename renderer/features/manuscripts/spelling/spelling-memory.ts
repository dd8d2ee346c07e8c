import type { SpellingApi } from '#shared/contract/spelling-api';
import type { Failure } from '#shared/failure';
import { misspelledIn, type SpellingLanguage, type WordPlace } from '#shared/spelling/words';

/** The misspelt words of a text as far as is known; `isWhole` when nothing of it is still asked for. */
export type Misspelt = { readonly words: readonly WordPlace[]; readonly isWhole: boolean };

/** `more`: words that were asked for have an answer, or none. `other`: what was said before may not hold any more. */
export type SpellingNews = 'more' | 'other';

/** The spelling of one document: what was asked is remembered, so that typing asks for new words only. */
export type SpellingMemory = {
  /** Words that are new are asked for. */
  readonly misspelled: (text: string) => Misspelt;
  /** Calls at every piece of news; the answer ends it. */
  readonly listen: (heard: (news: SpellingNews) => void) => () => void;
  /** Why the last question had no answer. Words that had none are asked for with the next text. */
  readonly failure: () => Failure | undefined;
  /** What may have been meant; none where that cannot be told. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
  /** Takes words as right until the program locks. */
  readonly know: (words: readonly string[]) => void;
};

/** One question holds the worker for some milliseconds, so that suggestions never wait long. */
const wordsOfQuestion = 2000;
/** Far more than the different words of the longest document; what was not seen longest is forgotten then. */
const mostRemembered = 100_000;

/** Remembers what `api` says of the words of a document in this language. */
export function createSpellingMemory(
  api: SpellingApi,
  language: SpellingLanguage,
  { most = mostRemembered }: { readonly most?: number } = {},
): SpellingMemory {
  const verdicts = createVerdicts(most);
  const waiting = new Set<string>();
  const listeners = new Set<(news: SpellingNews) => void>();
  let isAsking = false;
  let timesKnown = 0;
  let failure: Failure | undefined;

  function look(text: string): Misspelt {
    let isWhole = true;
    const words = misspelledIn(text, language, (word) => {
      const verdict = verdicts.of(word);
      if (verdict === undefined) waiting.add(word);
      isWhole &&= verdict !== undefined;
      return verdict === 'wrong';
    });
    return { words, isWhole };
  }

  /** Questions go one after the other, and end with one that fails: the next text asks again. */
  async function ask(): Promise<void> {
    isAsking = true;
    // Words of all texts that are looked at in one go are asked for together.
    await Promise.resolve();
    while (waiting.size > 0) {
      const words = [...waiting].slice(0, wordsOfQuestion);
      const before = timesKnown;
      const answer = await api.check(words, language);
      failure = answer.ok ? undefined : answer.failure;
      if (answer.ok) settle(words, new Set(answer.value), before === timesKnown);
      tellAll(listeners, 'more');
      // Whoever was told has looked at the texts again.
      if (!answer.ok) waiting.clear();
    }
    isAsking = false;
  }

  /** What was found wrong before other words were made known is asked again. */
  function settle(words: readonly string[], wrong: ReadonlySet<string>, isCurrent: boolean): void {
    for (const word of words) {
      if (wrong.has(word) && !isCurrent) continue;
      waiting.delete(word);
      verdicts.keep(word, wrong.has(word) ? 'wrong' : 'right');
    }
  }

  return {
    misspelled: (text) => {
      const found = look(text);
      if (waiting.size > 0 && !isAsking) void ask();
      return found;
    },
    listen: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    failure: () => failure,
    suggest: async (word) => {
      const answer = await api.suggest(word, language);
      return answer.ok ? answer.value : [];
    },
    know: (words) => {
      api.know(words);
      timesKnown += 1;
      // A name makes other words right too, with 's and within a hyphened word: all that was wrong is asked anew.
      verdicts.forgetWrong();
      tellAll(listeners, 'other');
    },
  };
}

function tellAll(listeners: ReadonlySet<(news: SpellingNews) => void>, news: SpellingNews): void {
  for (const heard of listeners) heard(news);
}

type Verdict = 'right' | 'wrong';

/** What was said of words; beyond the most, the word that was not asked for longest goes. */
function createVerdicts(most: number) {
  const verdicts = new Map<string, Verdict>();

  function keep(word: string, verdict: Verdict): void {
    verdicts.delete(word);
    verdicts.set(word, verdict);
    for (const oldest of verdicts.keys()) {
      if (verdicts.size <= most) return;
      verdicts.delete(oldest);
    }
  }

  return {
    keep,
    of: (word: string): Verdict | undefined => {
      const verdict = verdicts.get(word);
      if (verdict !== undefined) keep(word, verdict);
      return verdict;
    },
    forgetWrong: (): void => {
      for (const [word, verdict] of verdicts) if (verdict === 'wrong') verdicts.delete(word);
    },
  };
}
