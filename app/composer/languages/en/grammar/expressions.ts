import { plainText, type Words } from '../../../words/words';

/** What a person does with an expression of a kind in words of its own; `engaged in` and `expressed` take any. */
export type Light =
  'held' | 'gave' | 'performed' | 'presented' | 'displayed' | 'made' | 'wrote' | 'published' | 'engaged in';

const ofNouns: Readonly<Record<Exclude<Light, 'engaged in'>, RegExp>> = {
  held: /^(?:picket|protest|rally|vigil|demonstration|march|meeting|gathering|assembly|procession|sit-in|strike|press conference|news conference|exhibition|concert|performance|service|debate|discussion|conference|ceremony|seminar|workshop|flash ?mob)$/iu,
  gave: /^(?:interview|talk|lecture|sermon|address|testimony|speech|evidence)$/iu,
  performed: /^(?:song|hymn|anthem|ballad|rap|chant|dance|sketch|monologue|aria|stand-up routine)$/iu,
  presented: /^(?:poem|verse|play|puppet play|satire|parody|installation|lampoon)$/iu,
  displayed: /^(?:placard|banner|poster|sign|flag)$/iu,
  made: /^(?:statement|caricature|cartoon|video|film|documentary|complaint|comment|remark|joke|gesture|call|appeal|broadcast|stream|livestream|podcast|repost|recording|allegation|announcement|declaration|mural|drawing|painting)$/iu,
  wrote: /^(?:letter|review|diary|novel|essay|tweet|message|e-?mail|pamphlet)$/iu,
  published:
    /^(?:report|study|investigation|column|photo|photograph|picture|map|magazine|newspaper|newsletter|translation|survey)$/iu,
};

/** Nouns of what somebody did, that what it was done to follows with "of": "disclosure of a report". */
const action =
  /(?:closure|exposure|(?<!peti|exhibi|demonstra|declara|anima|ques|ac)tion|sion|[a-z]ing|leak|refusal)$/iu;
const notActions = /^(?:painting|drawing|posting|meeting|gathering|writing|recording|building|thing)$/iu;

/** Nouns that take no indefinite article. */
const uncounted = /(?:graffiti|music|silence|criticism|satire|propaganda|art|testimony|evidence|ism|ing)$/iu;

const headOf = (noun: Words) => plainText(noun).trim();

const lastWord = (noun: Words) => headOf(noun).split(/ (?:of|in|on|at|for|about|against|with|by|to|from) /u)[0] ?? '';

const endsIn = (noun: Words, pattern: RegExp) => {
  const head = lastWord(noun);
  const words = head.split(' ');
  return [head, words.slice(-2).join(' '), words.at(-1) ?? ''].some((part) => pattern.test(singular(part)));
};

const singular = (noun: string) => noun.replace(/(?<=[^s])s$/u, '').replace(/ie$/u, 'y');

/** Whether a noun names what somebody did to something: "disclosure", "burning", not "petition". */
export const isAction = (noun: Words): boolean => endsIn(noun, action) && !endsIn(noun, notActions);

export const isUncounted = (noun: Words): boolean => endsIn(noun, uncounted) && !endsIn(noun, notActions);

const verbs = ['held', 'gave', 'performed', 'presented', 'displayed', 'made', 'wrote', 'published'] as const;

/** What may have been made by others, or long before, once an outlet or an address is told: it was published there. */
const putOut: ReadonlySet<Light | undefined> = new Set(['presented', 'displayed', 'made', 'wrote']);

/** How the expression of a kind in words of its own came before the public where an outlet or an address is recorded. */
export const verbInOutlet = (noun: Words): Light | undefined => {
  const verb = lightVerb(noun);
  return putOut.has(verb) &&
    !endsIn(noun, /^(?:statement|broadcast|stream|livestream|comment|remark|joke|appeal|call)$/iu)
    ? 'published'
    : verb;
};

/** The verb of somebody whose expression it is; nothing where no verb is sure. */
export function lightVerb(noun: Words): Light | undefined {
  return verbs.find((verb) => endsIn(noun, ofNouns[verb])) ?? (isAction(noun) ? 'engaged in' : undefined);
}

/** Whether what a protest is told by is one itself, "the march on the square", and not what it was about. */
export const isProtest = (subject: Words): boolean =>
  /^(?:\S+ ){0,4}?(?:marche?|rally|rallie|picket|demonstration|protest|strike|vigil|gathering|assembl(?:y|ie)|procession|sit-in|blockade|flash ?mob|walkout|occupation|meeting|parade|memorial|prayer)s?\b/iu.test(
    lastWord(subject),
  );

/** Whether typed words begin with a verb in the past: "held a sign", "shared a post". */
export const isPastDeed = (words: Words): boolean =>
  /^(?:\w{3,}ed|held|wrote|gave|made|sang|spoke|drew|put|hung|wore|read|sent|took|burnt|burned|told|said) (?!of\b)/u.test(
    headOf(words),
  );
