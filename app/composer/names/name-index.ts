import { nameKey } from '#shared/search/name-key';
import { foldWord, type NameWord } from '#shared/search/name-words';
import { declined, georgianForms, inCyrillic } from './declension';
import { withoutEnding, withoutPrefix } from './endings';
import type { KnownName } from './known-name';
import { formsOf, type FormWord, type NameForm, wholeForm } from './name-form';
import { consonantsOf, isSemitic, possibleStarts, startsOf } from './near-words';
import { isUnspaced } from './unspaced';
import { writtenForms } from './written-forms';

/**
 * How a word of a text is a word of a name: the same letters, declined, only by one key for all spellings, or with the
 * same start or consonants.
 */
export type How = 'same' | 'declined' | 'spelt' | 'near';

/** A word of a name that a word of a text may be. */
export type Meaning = {
  readonly known: KnownName;
  readonly form: NameForm;
  /** The place of the word in the form. */
  readonly at: number;
  readonly how: How;
  /** Only what stands before the apostrophe is the name. */
  readonly isStem?: true;
};

export type NameIndex = { readonly meaningsOf: (word: NameWord, written: string) => readonly Meaning[] };

/** Makes the words of names ready to be found in texts. */
export function indexNames(known: readonly KnownName[]): NameIndex {
  const byWord = new Map<string, Meaning[]>();
  const byKey = new Map<string, Meaning[]>();
  const byDeclinedKey = new Map<string, Meaning[]>();
  const byStart = new Map<string, Meaning[]>();
  const byConsonants = { semitic: new Map<string, Meaning[]>(), others: new Map<string, Meaning[]>() };
  for (const one of known) {
    for (const { name, form } of namedForms(one)) {
      const written = one.isPerson && form.kind === 'recorded' ? writtenForms(name, form) : [];
      form.words.forEach((word, at) => {
        const meaning = (how: How): Meaning => ({ known: one, form, at, how });
        add(byWord, word.folded, meaning('same'));
        if (!one.isPerson) return;
        const { forms, keys, declinedKeys } = spellingsOf(word);
        const declensions = new Set([...forms, ...(written[at] ?? [])]);
        for (const declension of declensions) add(byWord, declension, meaning('declined'));
        if (one.may !== 'hidden' && one.may !== 'unasked') return;
        for (const key of keys) add(byKey, key, meaning('spelt'));
        for (const key of declinedKeys) add(byDeclinedKey, key, meaning('spelt'));
        for (const bare of withoutPrefix(word.folded)) add(byWord, bare, meaning('declined'));
        if (form.kind !== 'recorded') return;
        for (const start of startsOf(word.folded)) add(byStart, start, meaning('near'));
        add(byConsonants[isSemitic(word.folded) ? 'semitic' : 'others'], consonantsOf(word.folded), meaning('near'));
      });
    }
  }
  const found = new Map<string, readonly Meaning[]>();
  return {
    meaningsOf: (word, written) => {
      const before = found.get(written);
      if (before !== undefined) return before;
      const meanings = best(look(word, written, { byWord, byKey, byDeclinedKey, byStart, byConsonants }));
      found.set(written, meanings);
      return meanings;
    },
  };
}

const namedForms = ({ names, isPerson, order: recorded }: KnownName) =>
  names
    .filter((name) => !isUnspaced(name))
    .flatMap((name) => (isPerson ? formsOf(name, recorded) : wholeForm(name)).map((form) => ({ name, form })));

type Words = ReadonlyMap<string, readonly Meaning[]>;

type Known = {
  readonly byWord: Words;
  readonly byKey: Words;
  readonly byDeclinedKey: Words;
  readonly byStart: Words;
  readonly byConsonants: { readonly semitic: Words; readonly others: Words };
};

function look(word: NameWord, written: string, known: Known): readonly Meaning[] {
  if (/^\p{N}/u.test(word.folded)) return [];
  const meanings = lookClosely(word, written, known);
  return meanings.length > 0 || word.folded.length < 2 ? meanings : lookWidely(word, known);
}

/** What no closer way finds: another ending, another script without vowels. */
function lookWidely({ folded, looks }: NameWord, { byStart, byConsonants }: Known): readonly Meaning[] {
  const from = isSemitic(folded) ? byConsonants.others : byConsonants.semitic;
  const starts = looks === 'other' || byStart.size === 0 ? [] : possibleStarts(folded);
  return [
    ...starts.flatMap((start) => byStart.get(start) ?? []),
    ...(from.size === 0 ? [] : (from.get(consonantsOf(folded)) ?? [])),
  ];
}

function lookClosely({ folded, stem }: NameWord, written: string, { byWord, byKey, byDeclinedKey }: Known) {
  const of = (words: Words, word: string) => words.get(word) ?? [];
  if (folded.length < 2) return of(byWord, folded);
  const prefixed = withoutPrefix(folded);
  const bare = [...withoutEnding(folded), ...prefixed];
  const declinedForms = [
    ...bare.flatMap((word) => of(byWord, word)).filter(({ how }) => how === 'same'),
    ...prefixed.flatMap((word) => of(byWord, word)),
  ];
  return [
    ...of(byWord, folded),
    ...(stem === undefined ? [] : of(byWord, stem.folded)).map((meaning) => ({ ...meaning, isStem: true }) as const),
    ...declinedForms.map((meaning) => ({ ...meaning, how: 'declined' }) as const),
    ...(byKey.size === 0 ? [] : [nameKey(written), ...bare.map(nameKey)].flatMap((key) => of(byKey, key))),
    ...(byKey.size === 0 ? [] : of(byDeclinedKey, nameKey(written))),
  ];
}

const order: readonly How[] = ['same', 'declined', 'spelt', 'near'];

/** For each word of each form only the nearest way to be it. */
function best(meanings: readonly Meaning[]): readonly Meaning[] {
  const found = new Map<NameForm, Map<number, Meaning>>();
  for (const meaning of meanings.toSorted((a, b) => order.indexOf(a.how) - order.indexOf(b.how))) {
    const places = found.get(meaning.form) ?? new Map<number, Meaning>();
    found.set(meaning.form, places);
    if (!places.has(meaning.at)) places.set(meaning.at, meaning);
  }
  return [...found.values()].flatMap((places) => [...places.values()]);
}

function add(words: Map<string, Meaning[]>, word: string, meaning: Meaning): void {
  const there = words.get(word);
  if (there === undefined) words.set(word, [meaning]);
  else there.push(meaning);
}

type Spellings = {
  readonly forms: readonly string[];
  readonly keys: readonly string[];
  readonly declinedKeys: readonly string[];
};
const spellings = new Map<string, Spellings>();
const mostSpellings = 10_000;

/** The declined forms of a word of a name, folded, and the keys of all its forms. Remembered: people come again. */
function spellingsOf({ written, folded }: FormWord): Spellings {
  const known = spellings.get(written);
  if (known !== undefined) return known;
  if (spellings.size >= mostSpellings) spellings.clear();
  const own = formsIn(written.normalize('NFC'));
  const keysOf = (words: readonly string[]) => [...new Set(words.map(nameKey))].filter((key) => key.length > 1);
  const made = {
    forms: [...new Set(own.map(foldWord))].filter((form) => form !== folded && form.length > 1),
    keys: keysOf([written, ...umlauts(written)]),
    declinedKeys: keysOf([...own, ...ownLetters(written)]),
  };
  spellings.set(written, made);
  return made;
}

function formsIn(word: string): readonly string[] {
  if (/\p{Script=Cyrillic}/u.test(word)) return declined(word);
  return /\p{Script=Georgian}/u.test(word) ? georgianForms(word) : [];
}

/** The declined forms of a Latin name, were it written in Cyrillic letters; none where that is too rough a guess. */
function ownLetters(word: string): readonly string[] {
  if (!/^\p{Script=Latin}+$/u.test(word)) return [];
  const cyrillic = inCyrillic(word);
  return nameKey(cyrillic) === nameKey(word) ? declined(cyrillic) : [];
}

const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', ñ: 'ny' };

/** Müller is written Mueller where there are no marks. */
function umlauts(word: string): readonly string[] {
  const spelt = word.toLowerCase().normalize('NFC');
  const plain = Array.from(spelt, (letter) => twoLetters[letter] ?? letter).join('');
  return plain === spelt ? [] : [plain];
}
