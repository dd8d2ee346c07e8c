import { ordinalWord, type ProvisionKind } from '#shared/values/citations/provisions/provision-kinds';
import { stepsIn } from '#shared/values/citations/provisions/read-provision';
import { groupBy } from '../../../case-file/group-by';
import type { NormReference } from '../../../voice/voice';
import { originOf } from '../../../words/traced';
import { lead } from '../../../words/joining';
import { bold, prose, stated, type Words } from '../../../words/words';
import { list } from '../grammar/prose';

const nouns: Readonly<Record<ProvisionKind, readonly [one: string, many: string]>> = {
  article: ['Article', 'Articles'],
  section: ['section', 'sections'],
  'section-sign': ['§', '§§'],
  'section-sign-after-law': ['§', '§§'],
  rule: ['rule', 'rules'],
  regulation: ['regulation', 'regulations'],
  paragraph: ['paragraph', 'paragraphs'],
  clause: ['clause', 'clauses'],
  principle: ['principle', 'principles'],
  chapter: ['chapter', 'chapters'],
  schedule: ['Schedule', 'Schedules'],
  amendment: ['Amendment', 'Amendments'],
  unwritten: ['', ''],
};

/** How one provision is said: the noun that several can share, or words of its own. */
type Place =
  | { readonly words: Words }
  | { readonly kind: ProvisionKind; readonly isCapital: boolean; readonly isSeveral: boolean; readonly number: Words };

const stepsOf = ({ part, paragraph }: NormReference) => [...stepsIn(part), ...stepsIn(paragraph)];

/** `(1)(a)`; steps of several words stand behind a comma. */
const inBrackets = (steps: readonly string[]): string =>
  steps.map((step) => (/\s/u.test(step) ? `, ${step}` : `(${step})`)).join('');

function placeOf(reference: NormReference): Place | undefined {
  const { provision, kind } = reference.law;
  const of = originOf(reference.cited);
  const steps = stepsOf(reference);
  if (provision === undefined) {
    const words = withoutProvision(reference);
    return words === '' ? undefined : { words: stated(words, of) };
  }
  const { text, isCapital, isSeveral } = provision;
  if (provision.isWords && provision.kind === undefined) {
    const isName = !/\d/u.test(text) && !/^the /iu.test(text);
    return { words: stated(within('paragraph', steps, `${isName ? 'the ' : ''}${text}`), of) };
  }
  const inner = innerNouns[kind];
  const number = kind === 'amendment' ? ordinalWord(Number(text)) : text;
  if (inner === undefined || steps.length === 0)
    return {
      kind,
      isCapital: isCapital || isOfNations(reference),
      isSeveral,
      number: stated(`${number}${inBrackets(steps)}`, of),
    };
  const outer = kind === 'amendment' ? `the ${number} Amendment` : `${nouns[kind][0]} ${number}`;
  return { words: stated(within(inner, steps, outer), of) };
}

/** `paragraph 3(a) of Schedule 7` */
const within = (noun: string, [first, ...more]: readonly string[], outer: string): string =>
  first === undefined ? outer : `${noun} ${first}${inBrackets(more)} of ${outer}`;

/** Provisions whose own provisions have a noun: `paragraph 3 of Schedule 7`. */
const innerNouns: Readonly<Partial<Record<ProvisionKind, string>>> = { schedule: 'paragraph', amendment: 'section' };

/** Rules and principles of the United Nations have a capital. */
const isOfNations = ({ norm, law: { kind } }: NormReference) =>
  (norm.kind === 'international' || norm.kind === 'soft-law') && (kind === 'rule' || kind === 'principle');

/** `paragraph 3`, `part 2`, `paragraph 3 of part 2` of a law of which no provision is recorded. */
function withoutProvision({ part, paragraph, law }: NormReference): string {
  if (law.kind === 'unwritten') return '';
  const said = (noun: string, [first, ...inner]: readonly string[]) =>
    first === undefined ? [] : [`${/\s/u.test(first) ? '' : `${noun} `}${first}${inBrackets(inner)}`];
  return [...said('paragraph', stepsIn(paragraph)), ...said('part', stepsIn(part))].join(' of ');
}

/** `sections 5 and 6`, `§§ 130 and 131`, `the Fourth and Sixth Amendments`; words of their own one after the other. */
function together(places: readonly Place[]): Words {
  const [first] = places;
  if (first === undefined) return '';
  if ('words' in first) return list(places.flatMap((place) => ('words' in place ? [place.words] : [])));
  const { kind, isCapital, isSeveral } = first;
  const numbers = list(places.flatMap((place) => ('words' in place ? [] : [place.number])));
  const noun = nouns[kind][places.length > 1 || isSeveral ? 1 : 0];
  const named = isCapital ? `${noun.charAt(0).toUpperCase()}${noun.slice(1)}` : noun;
  return kind === 'amendment' ? prose`the ${numbers} ${named}` : prose`${named} ${numbers}`;
}

type About = (reference: NormReference) => Words;

/** Provisions of one law, those of one kind under one noun; behind each, in brackets, what it is about. */
export function articlesIn(references: readonly NormReference[], about: About = () => ''): readonly Words[] {
  const places = references.flatMap((reference) => {
    const place = placeOf(reference);
    return place === undefined ? [] : [withMatter(place, about(reference))];
  });
  return [...groupBy(places, (place) => ('words' in place ? 'words' : place.kind)).values()].map(together);
}

function withMatter(place: Place, matter: Words): Place {
  const behind = lead(' (', matter, ')');
  return 'words' in place
    ? { words: prose`${place.words}${behind}` }
    : { ...place, number: prose`${place.number}${behind}` };
}

/** `Article 164(3)`, `Articles 317–320`, `section 5(1)(a)`, `§ 130(1)`, `the Fourth Amendment`; nothing for a law as a whole. */
export function article(reference: NormReference): Words {
  const words = articlesIn([reference])[0] ?? '';
  return reference.isBold ? bold(words) : words;
}

/** `of the Criminal Code`, `to the Constitution`: how a provision belongs to its law. */
export const belongsBy = ({ law: { kind, provision } }: NormReference): 'of' | 'to' =>
  (provision?.isWords !== true && (kind === 'amendment' || kind === 'schedule')) ||
  /^(?:annex|appendix)\b/iu.test(provision?.text ?? '')
    ? 'to'
    : 'of';
