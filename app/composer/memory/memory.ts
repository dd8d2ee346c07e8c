import type { Party } from '../case-file/records';
import type { Words } from '../words/words';
import { type Attempts, createAttempts } from './attempts';

/** How a mention may be worded: in full the first time, then short, or by a pronoun where no one else can be meant. */
export type MentionForm = 'full' | 'short' | 'pronoun';

type Mentioned = {
  readonly key: string;
  readonly gender: Party['gender'];
  readonly isPerson: boolean;
  readonly form?: MentionForm;
  /** Named in one breath with others, so that nobody of them is the one whom a pronoun means. */
  readonly isAmong?: boolean;
  readonly isIn?: IsIn;
};

/** Whether the words of a sentence hold the name that was asked for. */
type IsIn = (words: Words) => boolean;

/**
 * Who and what a document has already named. One memory serves the whole document, over all its case books, so that
 * a person introduced in one paragraph is not introduced again in another.
 */
export type Memory = {
  /** Whether this is the first mention of a body, a law, an outlet …; from now on it is known. */
  readonly isFirst: (key: string) => boolean;
  /** The same without remembering. */
  readonly isKnown: (key: string) => boolean;
  /** Whether nothing else that is called so was mentioned since this was; from now on it is the latest. */
  readonly isLatest: (called: string, key: string) => boolean;
  readonly mention: (key: string, party: Pick<Party, 'gender' | 'kind'>, isIn?: IsIn) => MentionForm;
  /** Who was asked for by name in the last sentence and does not stand in its words. */
  readonly unsaid: (words: Words) => readonly string[];
  /** What comes now is not heard: the next mention of each of these is none. */
  readonly overhear: (keys: readonly string[]) => void;
  /** Nobody has met them in the last sentence. */
  readonly forget: (keys: readonly string[]) => void;
  /** Whether exactly these are the people that the last sentence was about, so that "they" is clear. */
  readonly areClear: (keys: readonly string[]) => boolean;
  /** Those who were just named are one of several: the next mention of each by itself is by name. */
  readonly nameTogether: (keys: readonly string[]) => void;
  /** From here on in the sentence, somebody known is the one whom a pronoun means. */
  readonly focus: (key: string, party: Pick<Party, 'gender' | 'kind'>) => void;
  readonly startSentence: () => void;
  readonly startParagraph: () => void;
};

const couldBeMeant = (one: Mentioned, other: Mentioned) =>
  one.key !== other.key &&
  other.isPerson &&
  (one.gender === other.gender || one.gender === undefined || other.gender === undefined);

const peopleIn = (mentioned: readonly Mentioned[]): ReadonlySet<string> =>
  new Set(mentioned.filter(({ isPerson }) => isPerson).map(({ key }) => key));

export function createMemory(attempts: Attempts = createAttempts()): Memory {
  const known = new Set<string>();
  const latest = new Map<string, string>();
  let before: readonly Mentioned[] = [];
  let now: readonly Mentioned[] = [];
  let met: readonly string[] = [];
  const overheard = new Set<string>();

  const isFirst = (key: string) => {
    if (known.has(key)) return false;
    known.add(key);
    attempts.remembered(() => known.delete(key));
    return true;
  };
  const isLatest = (called: string, key: string) => {
    const last = latest.get(called);
    latest.set(called, key);
    attempts.remembered(() => (last === undefined ? latest.delete(called) : latest.set(called, last)));
    return last === undefined || last === key;
  };
  const reach = (sentences: { readonly before: readonly Mentioned[]; readonly now: readonly Mentioned[] }) => {
    const old = { before, now };
    ({ before, now } = sentences);
    attempts.remembered(() => {
      ({ before, now } = old);
    });
  };
  const isClear = (one: Mentioned) => {
    const inReach = [...before, ...now];
    const last = inReach.filter(({ key }) => key === one.key).at(-1);
    const isAlone = last !== undefined && last.isAmong !== true;
    return isAlone && one.isPerson && one.gender !== undefined && !inReach.some((other) => couldBeMeant(one, other));
  };

  return {
    isFirst,
    isKnown: (key) => known.has(key),
    isLatest,
    mention: (key, { gender, kind }, isIn) => {
      const one = { key, gender, isPerson: kind === 'person' };
      if (overheard.delete(key)) return known.has(key) ? 'short' : 'full';
      const form = isFirst(key) ? 'full' : isClear(one) ? 'pronoun' : 'short';
      if (form === 'full') met = [...met, key];
      reach({ before, now: [...now, { ...one, form, ...(isIn && { isIn }) }] });
      return form;
    },
    unsaid: (words) => [
      ...new Set(now.filter(({ form, isIn }) => form !== 'pronoun' && isIn?.(words) === false).map(({ key }) => key)),
    ],
    overhear: (keys) => {
      overheard.clear();
      for (const key of keys) overheard.add(key);
    },
    forget: (keys) => {
      for (const key of keys.filter((one) => met.includes(one))) known.delete(key);
      reach({ before, now: now.filter(({ key }) => !keys.includes(key)) });
    },
    areClear: (keys) => {
      const [here, all] = [peopleIn(now), peopleIn([...before, ...now])];
      const areAll = (people: ReadonlySet<string>) =>
        people.size === keys.length && keys.every((key) => people.has(key));
      return keys.length > 1 && areAll(all) && (here.size === 0 || areAll(here));
    },
    nameTogether: (keys) => {
      reach({ before, now: now.map((one) => (keys.includes(one.key) ? { ...one, isAmong: true } : one)) });
    },
    focus: (key, { gender, kind }) => {
      reach({ before: [], now: [{ key, gender, isPerson: kind === 'person' }] });
    },
    startSentence: () => {
      met = [];
      reach({ before: now.length > 0 ? now : before, now: [] });
    },
    startParagraph: () => {
      reach({ before: [], now: [] });
    },
  };
}
