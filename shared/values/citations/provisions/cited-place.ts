import { ordinalNumber, type ProvisionKind, provisionWords } from './provision-kinds';
import { stepsIn } from './read-provision';

/** Where in a provision something stands, by what it is called. */
export type CitedSteps = {
  /** Behind the number: `(1)(a)`, `/2`. */
  readonly steps: readonly string[];
  readonly part?: string;
  readonly paragraph?: string;
};

/** What of a text names a provision, and the text without it. */
export type FoundPlace = {
  readonly kind: ProvisionKind;
  readonly number: string;
  readonly steps: readonly string[];
  readonly rest: string;
};

const one = String.raw`\d+(?:[-–.]\d+)*(?:\s?(?:bis|ter|quater|quinquies)(?!\p{L})|-?\p{L}{1,2}(?![\p{L}\d])|(?![\p{L}\d]))`;
/** Codes of France number some articles by a letter first. */
const lettered = String.raw`(?:[LRDA]\*?\.?\s?)?${one}`;
const listed = (words: string): string => String.raw`${lettered}(?:(?:,\s*${one})*,?\s+(?:${words})\s+${one})?`;
/** A schedule belongs "to" its law: no range ends with the number of that. */
const listOf = (kind: ProvisionKind): string => listed(kind === 'schedule' ? 'and|и' : 'and|to|и|по');
const inner = String.raw`(?<inner>(?:\s*\([\p{L}\d]{1,4}\)|\/\p{L}?\d{1,3}\p{L}?(?![\p{L}\d]))*)`;
const before = String.raw`(?<![\p{L}\d])`;

const placeForms = provisionWords
  .filter(([kind]) => kind !== 'amendment')
  .map(([kind, words]) => {
    const number = String.raw`(?<value>${listOf(kind)}|[IVX]+(?!\p{L}))${inner}`;
    return [kind, new RegExp(String.raw`${before}(?:${words})\s*${number}`, 'giu')] as const;
  });
const amendmentForms = [
  /(?<![\p{L}\d])(?:the\s+)?(?<value>[\p{L}\d-]+)\s+(?:amendment|поправк(?:а|и|е|у|ой))(?!\p{L})/giu,
  /(?<![\p{L}\d])(?:amendment|amend\.|поправк(?:а|и|е|у|ой))\s*(?<value>[IVX]+|\d+)(?![\p{L}\d])/giu,
];
const signBehindForm = new RegExp(String.raw`${before}(?<value>${one})\.?\s*§`, 'gu');
const kazakhForm = new RegExp(String.raw`${before}(?<value>${one})\s*-?\s*ба[пбы]+(?!\p{L})`, 'giu');
const bareForm = new RegExp(String.raw`${before}(?<value>${one})${inner}`, 'gu');

/** All that may be a provision by a word or sign of its own, the likeliest first. */
export function namedPlaces(text: string): readonly FoundPlace[] {
  return [
    ...found(text, kazakhForm, 'article'),
    ...amendmentForms.flatMap((form) => amendments(text, form)),
    ...placeForms.flatMap(([kind, form]) => (kind === 'paragraph' ? [] : found(text, form, kind))),
    ...found(text, signBehindForm, 'section-sign'),
  ];
}

/** A paragraph that is itself the provision: `paragraph 3 of Order No. 7`. */
export const paragraphPlaces = (text: string): readonly FoundPlace[] =>
  placeForms.flatMap(([kind, form]) => (kind === 'paragraph' ? found(text, form, kind) : []));

/** Numbers without a word, unless they are the number of the law or its year: the last one is the likeliest. */
export function barePlaces(text: string): readonly FoundPlace[] {
  const masked = text.replace(ofTheLaw, (match) => '·'.repeat(match.length));
  const places = found(masked, bareForm, 'article', text).toReversed();
  return places.toSorted((a, b) => Number(isYear(a)) - Number(isYear(b)));
}

const ofTheLaw = /(?:no\.?|№|n°)\s*\d[\d/-]*|\((?:1[89]|20)\d\d\)|(?<=\sof\s)(?:1[89]|20)\d\d/giu;
const isYear = ({ number }: FoundPlace) => /^(?:1[89]|20)\d\d$/u.test(number);

function found(text: string, form: RegExp, kind: ProvisionKind, whole = text): readonly FoundPlace[] {
  return [...text.matchAll(form)].map((match) => ({
    kind,
    number: match.groups?.['value'] ?? '',
    steps: innerSteps(match.groups?.['inner'] ?? ''),
    rest: `${whole.slice(0, match.index)} ${whole.slice(match.index + match[0].length)}`,
  }));
}

const innerSteps = (text: string): readonly string[] => text.split(/[()/\s]+/u).filter((step) => step !== '');

function amendments(text: string, form: RegExp): readonly FoundPlace[] {
  return found(text, form, 'amendment').flatMap((place) => {
    const number = ordinalNumber(place.number) ?? russianOrdinal(place.number);
    return number === undefined ? [] : [{ ...place, number: String(number) }];
  });
}

const russianOrdinals =
  'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат'.split(
    ' ',
  );

function russianOrdinal(word: string): number | undefined {
  const stem = word.toLowerCase().replace(/(?:ая|ой|ую|ья|ьей|ью|ья)$/u, '');
  const at = russianOrdinals.indexOf(stem);
  return at < 0 ? undefined : at + 1;
}

const label = String.raw`(?:\(?${one}\)?|[«"“(]?\p{L}[»"”)]?(?![\p{L}\d])|[ivx]+(?!\p{L}))`;
const stepForm = (words: string): RegExp =>
  new RegExp(String.raw`${before}(?:${words})\s*(?<value>${label})${inner}`, 'iu');
const behindForm = (words: string): RegExp =>
  new RegExp(String.raw`${before}(?<value>${one})\s*-?\s*(?:${words})`, 'iu');

const partForms = [
  behindForm('бөлі[кгі]+'),
  stepForm(
    'parts?|pts?\\.?|sub-?sections?|subs\\.|abs(?:\\.|atz)|al(?:in(?:\\.|éa|eatul|eat)?|\\.)|част(?:ь|и|ью|ей|ям|ями|ях)|ч\\.?|бөліг[іі]?|бөлік|f[ıi]kra(?:s[ıi])?|ust\\.|odst\\.|stk\\.|comma|apartado',
  ),
];
const paragraphForms = [
  behindForm('тарма[қғы]+'),
  stepForm(
    'paragraphs?|paras?\\.?|пункт(?:ы|а|у|е|ом|ов|ам|ами|ах)?|пп?\\.|тармағы|тармақ|points?|nr\\.|bendi?|bent|§',
  ),
];
const innerForms = [
  stepForm('sub-?paragraphs?|sub-?paras?\\.?|подпункт(?:ы|а|у|е|ом|ов|ам|ами|ах)?|подп\\.|lit(?:\\.|era)|letter|буква'),
];

const sectionForm = stepForm('sections?|раздел(?:ы|а|у|е|ом|ов)?');

/** What of a provision is meant, and the text without it. An amendment has sections. */
export function takeSteps(
  text: string,
  kind?: ProvisionKind,
): {
  readonly part?: string;
  readonly paragraph?: string;
  readonly rest: string;
} {
  const part = takeStep(kind === 'amendment' ? [sectionForm, ...partForms] : partForms, text);
  const within = takeStep(innerForms, part.rest);
  const paragraph = takeStep(paragraphForms, within.rest);
  const inside = [...paragraph.steps, ...within.steps];
  return {
    ...(part.steps.length > 0 && { part: inOne(part.steps) }),
    ...(inside.length > 0 && { paragraph: inOne(inside) }),
    rest: paragraph.rest,
  };
}

function takeStep(
  forms: readonly RegExp[],
  text: string,
): { readonly steps: readonly string[]; readonly rest: string } {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const steps = innerSteps(`${(groups['value'] ?? '').replace(/[«»"“”]/gu, '')} ${groups['inner'] ?? ''}`);
    return { steps, rest: text.replace(form, ' ') };
  }
  return { steps: [], rest: text };
}

/** `3(d)`: several steps in one field. */
export const inOne = ([first = '', ...more]: readonly string[]): string =>
  `${first}${more.map((step) => `(${step})`).join('')}`;

/** All steps from the outside in. */
export const allSteps = ({ steps, part, paragraph }: CitedSteps): readonly string[] => [
  ...steps,
  ...stepsIn(part),
  ...stepsIn(paragraph),
];
