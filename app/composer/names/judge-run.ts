import type { NameWord } from '#shared/search/name-words';
import type { Hit } from './hit';
import type { How, Meaning } from './name-index';
import { consonantsOf, isSemitic } from './near-words';
import { isOrdinary, saysNothing } from './ordinary-words';

/** Words of a text, one behind the other, that may be words of one name. */
export type Run = {
  readonly meaning: Meaning;
  /** Which words of the name stand there, and how. */
  readonly taken: ReadonlyMap<number, How>;
  /** Which stand there as a letter. */
  readonly initials: ReadonlySet<number>;
  readonly words: readonly NameWord[];
  readonly start: number;
  readonly end: number;
};

/** What such a stretch is worth; nothing where it is only a word of the language. */
export function judge(textAt: (start: number, end: number) => string, run: Run): Hit | undefined {
  const { meaning, start, end, taken } = run;
  const whole = strengthOf(run, textAt);
  if (whole === 0) return undefined;
  // Over a comma it may be two people of a list as well.
  const strength = whole === 4 && taken.size > 1 && /[,،、]/u.test(textAt(start, end)) ? 3 : whole;
  return { known: meaning.known, start, end, strength, words: taken.size + run.initials.size };
}

function strengthOf(run: Run, textAt: (start: number, end: number) => string): Hit['strength'] | 0 {
  const { taken, initials, meaning, words } = run;
  const { form } = meaning;
  const isSmall = words.some(({ looks }) => looks === 'small');
  const isOnlyWords = [...taken.keys()].every((at) => isOrdinary(form.words[at]?.folded ?? ''));
  if (isOnlyWords && isSmall) return 0;
  if (areWordsOfText(run, textAt)) return 1;
  if (form.kind !== 'recorded') return form.kind === 'joined' && meaning.how === 'same' ? 3 : 1;
  if (taken.size + initials.size === 1) return ofOne(run, isOnlyWords, textAt);
  if ([...taken.values()].some((how) => how === 'spelt' || how === 'near')) return 1;
  if (taken.size === form.words.length) return [...taken.values()].every((how) => how === 'same') ? 4 : 3;
  const hasFamily = form.family !== undefined && taken.has(form.family);
  if (!hasFamily) return 1;
  const others = [...taken.keys()].filter((at) => at !== form.family && at !== form.patronymic && !isParticle(run, at));
  if (others.length > 0) return 3;
  return initials.size > 0 ? 2 : 1;
}

/** In small letters, outside of an address, and one of them a word of a language: "we will ford the river". */
function areWordsOfText({ meaning, taken, words }: Run, textAt: (start: number, end: number) => string): boolean {
  return (
    taken.size > 1 &&
    words.every((word) => word.looks === 'small' && !isInAddress(word, textAt)) &&
    [...taken.keys()].some((at) => isOrdinary(meaning.form.words[at]?.folded ?? ''))
  );
}

const isParticle = ({ meaning }: Run, at: number) => saysNothing(meaning.form.words[at]?.folded ?? '');

/** One word alone: sure only where the whole recorded name is this one word and no word of a language. */
function ofOne(
  { meaning, words }: Run,
  isOnlyWord: boolean,
  textAt: (start: number, end: number) => string,
): Hit['strength'] | 0 {
  const [word] = words;
  const name = meaning.form.words[meaning.at];
  if (word === undefined || name === undefined) return 0;
  // Somebody may be called Das or An: then it is asked where it has a capital.
  const isFamily = meaning.at === (meaning.form.family ?? 0) && meaning.how === 'same' && word.looks === 'capital';
  if (saysNothing(name.folded)) return isFamily ? 1 : 0;
  const isWhole = meaning.form.words.length === 1 && meaning.how === 'same' && !isOnlyWord;
  if (isWhole && word.looks !== 'small' && name.folded.length > 2) return 4;
  if (meaning.how === 'near' && !isNearEnough(word.folded, name.folded)) return 0;
  if (word.looks !== 'small') return isLongEnough(name.folded, meaning.how, word.looks) ? 1 : 0;
  const least = isInAddress(word, textAt) ? 3 : 4;
  return name.folded.length >= least && meaning.how !== 'spelt' && meaning.how !== 'near'
    ? 1
    : isInAddress(word, textAt)
      ? 1
      : 0;
}

/** Two consonants in common with a name of a script without vowels say nothing of one word alone. */
function isNearEnough(word: string, name: string): boolean {
  return isSemitic(word) === isSemitic(name) || consonantsOf(name).length > 2;
}

function isLongEnough(name: string, how: How, looks: NameWord['looks']): boolean {
  if (how === 'same') return name.length > 1;
  return looks === 'other' ? name.length > 1 : name.length > 2;
}

/** Whether a word stands in an address or the name of a file. */
function isInAddress({ start, end }: NameWord, textAt: (start: number, end: number) => string): boolean {
  const before =
    textAt(Math.max(0, start - longestAddress), start)
      .split(/\s/u)
      .at(-1) ?? '';
  const after = /^\S*/u.exec(textAt(end, end + longestAddress))?.[0] ?? '';
  return (
    /[/_@#\\%=]|\w\.\w|-$/u.test(`${before} ${after}`.replace(/^[("'«“]|[)"'»”.,;:!?]+$/gu, '')) ||
    /^[-.]\w/u.test(after)
  );
}

const longestAddress = 200;
