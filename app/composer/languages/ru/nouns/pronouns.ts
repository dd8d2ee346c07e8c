import { adjectiveIn } from '../grammar/declension/adjectives';
import { type Case, cases } from '../grammar/declension/cases';
import type { Agrees, Noun } from './noun';

const forms = {
  he: 'он его ему его им нем'.split(' '),
  she: 'она ее ей ее ею ней'.split(' '),
  it: 'оно его ему его им нем'.split(' '),
  they: 'они их им их ими них'.split(' '),
} as const;
const possessives = { he: 'его', she: 'ее', it: 'его', they: 'их' } as const;

const wordFor = ({ gender, number }: Agrees): keyof typeof forms =>
  number === 'plural' ? 'they' : ({ masculine: 'he', feminine: 'she', neuter: 'it' } as const)[gender];

/** «он», «она», «оно», «они» for what agrees so. */
export function pronoun(agrees: Agrees): Noun {
  const word = wordFor(agrees);
  return { in: (wanted) => forms[word][cases.indexOf(wanted)] ?? '', agrees, possessive: possessives[word] };
}

/** «его», «ее», «их» before what belongs to it. */
export const possessive = (agrees: Agrees): string => possessives[wordFor(agrees)];

/** The form behind a preposition: «него», «ней», «ними». */
export function behindPreposition(noun: Noun, wanted: Case): string {
  const form = forms[wordFor(noun.agrees)][cases.indexOf(wanted)] ?? '';
  if (form === 'ею') return 'ней';
  return /^н/u.test(form) ? form : `н${form}`;
}

/** «свой», «своего», «свою»: what belongs to the subject of the sentence; agrees with what is owned. */
export const ownIn = (owned: Agrees, wanted: Case): string => adjectiveIn('свой', { ...owned, case: wanted }).text;
