import { type ThesaurusList, thesaurusLists, type ThesaurusTerm } from '../kinds/registers/thesaurus-term';
import type { Path } from '../schema/walk-schema';
import { asCompared } from '../search/as-compared';
import { type Language, languages, type LocalText, plainest, type Wording, wordingsOf } from '../values/texts/text';
import { listNamed } from './lists';

/** The terms that own words of a list may mean. */
export type Thesaurus = (list: ThesaurusList, words: LocalText) => readonly ThesaurusTerm[];

/** Choices that have the same list as another field, by `group-name`. */
const sharedLists: Readonly<Record<string, ThesaurusList>> = {
  'coerciveAct-measureTo': 'coerciveAct-measureFrom',
  'norm-versions-penalties-kind': 'norm-penalties-kind',
};

/** The list whose terms a field may hold, by `group-name` of the field; `undefined` of one that holds no own words. */
export function listOfChoice(choice: string): ThesaurusList | undefined {
  return thesaurusLists.find((list) => list === choice) ?? sharedLists[choice];
}

/** The list whose terms own words may mean that stand at `treatments.t1.kind.other`. */
export function listAt([place, , ...field]: Path): ThesaurusList | undefined {
  const kind = listNamed(String(place))?.kind;
  if (kind === undefined || field.at(-1) !== 'other') return undefined;
  const names = field.slice(0, -1).filter((step) => typeof step === 'string');
  return listOfChoice([kind, ...names].join('-'));
}

/** A word as it is looked up. Many write е for ё. */
const keyOf = (word: string) => asCompared(word).replaceAll('ё', 'е');

const namesOf = ({ name }: ThesaurusTerm) => wordingsOf(name).map(({ wording }) => keyOf(wording.text));
const variantsOf = ({ variants = [] }: ThesaurusTerm) => variants.map(keyOf);

/** Looks words up in the terms of a list: first among their names, then among the other words for them. */
export function readThesaurus(terms: readonly ThesaurusTerm[]): Thesaurus {
  const [byName, byVariant] = [index(terms, namesOf), index(terms, variantsOf)];
  return (list, words) => {
    const meant = wordingsOf(words).map(({ wording }) => {
      const key = `${list} ${keyOf(wording.text)}`;
      return byName.get(key) ?? byVariant.get(key) ?? [];
    });
    return [...new Set(meant.flat())];
  };
}

function index(
  terms: readonly ThesaurusTerm[],
  wordsOf: (term: ThesaurusTerm) => readonly string[],
): ReadonlyMap<string, readonly ThesaurusTerm[]> {
  const found = new Map<string, ThesaurusTerm[]>();
  for (const term of terms) {
    for (const word of new Set(wordsOf(term))) {
      const key = `${term.list} ${word}`;
      found.set(key, [...(found.get(key) ?? []), term]);
    }
  }
  return found;
}

/** Own words as the terms that they mean say them, and from which term each language is. */
export type InTerms = {
  readonly text: LocalText;
  readonly from: Readonly<Partial<Record<Language, ThesaurusTerm>>>;
};

/**
 * Own words in each language as the terms say them that they mean. What was typed stays in a language that no term
 * names, in which the terms differ, or in which something was typed that is no word for them.
 */
export function inTerms(words: LocalText, terms: readonly ThesaurusTerm[]): InTerms {
  const told = languages.flatMap((language) => {
    const term = spokesman(terms, language);
    const said = term && wordingFor(term, language);
    if (said === undefined || !mayStandFor(words, terms, language)) return [];
    return [{ language, term, wording: plainest(withForms(said, ownWording(words, language))) }];
  });
  if (told.length === 0) return { text: words, from: {} };
  const typed = typeof words === 'string' ? Object.fromEntries(languages.map((language) => [language, words])) : words;
  return {
    text: { ...typed, ...Object.fromEntries(told.map(({ language, wording }) => [language, wording])) },
    from: Object.fromEntries(told.map(({ language, term }) => [language, term])),
  };
}

/** The words of a term that names the language by name; a name in no named language tells nobody which it is. */
function wordingFor({ name }: ThesaurusTerm, language: Language): Wording | undefined {
  return wordingsOf(name).find((one) => one.language === language)?.wording;
}

/** One of the terms, where all that name it in this language name it alike. */
function spokesman(terms: readonly ThesaurusTerm[], language: Language): ThesaurusTerm | undefined {
  const naming = terms.filter((term) => wordingFor(term, language) !== undefined);
  const names = new Set(naming.map((term) => keyOf(wordingFor(term, language)?.text ?? '')));
  return names.size === 1 ? naming[0] : undefined;
}

/** Whether nothing was typed in this very language, or a word for one of the terms. */
function mayStandFor(words: LocalText, terms: readonly ThesaurusTerm[], language: Language): boolean {
  const typed = ownWording(words, language);
  if (typeof words === 'string' || typed === undefined) return true;
  const key = keyOf(typed.text);
  return terms.some((term) => namesOf(term).includes(key) || variantsOf(term).includes(key));
}

function ownWording(words: LocalText, language: Language): Wording | undefined {
  return wordingsOf(words).find((one) => one.language === undefined || one.language === language)?.wording;
}

/** Forms that were recorded with the same words in the record itself count before those of the term. */
function withForms(said: Wording, own: Wording | undefined): Wording {
  if (own === undefined || keyOf(own.text) !== keyOf(said.text)) return said;
  return { ...said, ...own, text: said.text, forms: { ...said.forms, ...own.forms } };
}
