import type { ProvisionKind } from '#shared/values/citations/provisions/provision-kinds';
import { stepsIn } from '#shared/values/citations/provisions/read-provision';
import { groupBy } from '../../../case-file/group-by';
import type { NormReference } from '../../../voice/voice';
import { originOf } from '../../../words/traced';
import { bold, prose, stated, type Words } from '../../../words/words';
import { capital, list } from '../grammar/prose';
import { ordinalIn } from '../grammar/figures/numerals';
import { phraseIn, phraseTraits } from '../grammar/declension/phrases';
import { type Agrees, around, fixed, listed, type Noun, own, thing } from './noun';

type Step = readonly [word: string, short: string, number: string];
type StepName = readonly [word: string, short: string];

const article: StepName = ['статья', 'ст.'];
const [part, point, subpoint]: readonly [StepName, StepName, StepName] = [
  ['часть', 'ч.'],
  ['пункт', 'п.'],
  ['подпункт', 'подп.'],
];
/** From the outside: what is within a provision of a code, of a treaty, and where no part is named. */
const codeSteps = [part, point, subpoint, subpoint] as const;
const treatySteps = [point, subpoint, subpoint, subpoint] as const;
const pointSteps = [point, subpoint, subpoint, subpoint] as const;

const isTreaty = ({ norm }: NormReference) => norm.kind === 'international' || norm.kind === 'soft-law';
const isArticle = ({ law: { kind, provision } }: NormReference) =>
  provision === undefined || (kind === 'article' && (!provision.isWords || provision.kind !== undefined));

/** What stands before the number of a provision that is no article. */
const words: Readonly<Partial<Record<ProvisionKind, string>>> = {
  section: 'раздел',
  rule: 'правило',
  regulation: 'правило',
  paragraph: 'пункт',
  clause: 'пункт',
  principle: 'принцип',
  chapter: 'глава',
  schedule: 'приложение',
  amendment: 'поправка',
};

/** From the smallest step: «пункт 2», «часть 1», «статья 164»; in a treaty «подпункт b», «пункт 3», «статья 19». */
function stepsOf(reference: NormReference): readonly Step[] {
  const { law } = reference;
  const outer = stepsIn(reference.part);
  const all = [...outer, ...stepsIn(reference.paragraph)];
  const names = outer.length === 0 ? pointSteps : isTreaty(reference) ? treatySteps : codeSteps;
  const inner = all.map((number, place): Step => [...(names[place] ?? subpoint), lettered(number)]).toReversed();
  return law.provision === undefined ? inner : [...inner, [...article, law.provision.text]];
}

/** Letters of Russian laws stand in quotation marks: «пункт «а»». */
const lettered = (step: string): string => (/^[а-яё]$/u.test(step) ? `«${step}»` : step);

const inBrackets = (steps: readonly string[]) =>
  steps.map((step) => (/\s/u.test(step) ? `, ${step}` : `(${step})`)).join('');

/**
 * «часть 1 статьи 174», «раздел 5(1)(a)», «§ 130(1)», «Четвертая поправка»; in short, behind the first mention of the
 * code, «ч. 1 ст. 174». Nothing for a law as a whole.
 */
export function place(reference: NormReference, isShort: boolean): Noun | undefined {
  if (reference.law.kind === 'unwritten') return undefined;
  const found = isArticle(reference) ? articlePlace(reference, isShort) : otherPlace(reference);
  return found && reference.isBold ? around(found, bold) : found;
}

function articlePlace(reference: NormReference, isShort: boolean): Noun | undefined {
  const [first, ...outer] = stepsOf(reference);
  const of = originOf(reference.cited);
  if (first === undefined) return undefined;
  const isSeveral = outer.length === 0 && reference.law.provision?.isSeveral === true;
  const agrees: Agrees = { ...agreesLike(first[0]), ...(isSeveral && { number: 'plural' }) };
  const shortly = [first, ...outer].map(([, short, number]) => `${short} ${number}`).join(' ');
  if (isShort && reference.law.provision !== undefined) return fixed(stated(shortly, of), agrees);
  const rest = outer.map(([word, , number]) => ` ${outerWord(word, reference)} ${number}`).join('');
  const number = isSeveral ? 'plural' : 'singular';
  return {
    in: (wanted) => stated(`${phraseIn(first[0], wanted, number).text} ${first[2]}${rest}`, of),
    agrees,
  };
}

const outerWord = (word: string, { law }: NormReference): string =>
  phraseIn(word, 'genitive', word === 'статья' && law.provision?.isSeveral === true ? 'plural' : 'singular').text;

const agreesLike = (word: string): Agrees => phraseTraits(word) ?? thing;

function otherPlace(reference: NormReference): Noun | undefined {
  const { kind, provision } = reference.law;
  if (provision === undefined) return undefined;
  const of = originOf(reference.cited);
  const steps = [...stepsIn(reference.part), ...stepsIn(reference.paragraph)];
  const number = `${provision.text}${inBrackets(steps)}`;
  const word = words[kind];
  if (provision.isWords && provision.kind === undefined)
    return fixed(stated(steps.length === 0 ? provision.text : `${provision.text}, ${pointOf(steps)}`, of));
  if (word === undefined) return fixed(stated(`${provision.isSeveral ? '§§' : '§'} ${number}`, of));
  if (kind !== 'schedule' && kind !== 'amendment') return numbered(word, stated(number, of), provision.isSeveral);
  const whole = kind === 'amendment' ? amendment(Number(provision.text), of) : numbered(word, provision.text);
  const [first, ...inner] = steps;
  if (first === undefined) return whole;
  const within = kind === 'amendment' ? 'раздел' : 'пункт';
  return around(
    own(within),
    (form) => prose`${form} ${stated(`${first}${inBrackets(inner)}`, of)} ${whole.in('genitive')}`,
  );
}

/** «пункт 3», behind words that are not declined. */
const pointOf = ([first = '', ...inner]: readonly string[]): string => `пункт ${first}${inBrackets(inner)}`;

const numbered = (word: string, number: Words, isSeveral = false): Noun => ({
  in: (wanted) => prose`${phraseIn(word, wanted, isSeveral ? 'plural' : 'singular').text} ${number}`,
  agrees: { ...agreesLike(word), number: isSeveral ? 'plural' : 'singular' },
});

/** Amendments beyond these are told in figures. */
const mostInWords = 15;

function amendment(number: number, of: ReturnType<typeof originOf>): Noun {
  if (number > mostInWords) return numbered('поправка', stated(String(number), of));
  const agrees = agreesLike('поправка');
  return around(own('поправка'), (form, wanted) => {
    const ordinal = ordinalIn(number, { ...agrees, case: wanted }).text;
    return prose`${capital(stated(ordinal, of))} ${form}`;
  });
}

/** Provisions of one law, bare ones together: «статьи 164 и 334», «часть 1 статьи 164 и статья 334», «§§ 130 и 131». */
export function placesIn(group: readonly NormReference[], isShort: boolean): Noun | undefined {
  const byKind = groupBy(group, ({ law }) => law.kind);
  return listed([...byKind.values()].flatMap((alike) => ofOneKind(alike, isShort)));
}

function ofOneKind(group: readonly NormReference[], isShort: boolean): readonly Noun[] {
  const [first] = group;
  const places = group.flatMap((reference) => place(reference, isShort) ?? []);
  if (first === undefined || places.length < 2) return places;
  const isPlain = group.every((reference) => isArticle(reference) && stepsOf(reference).length === 1);
  if (isPlain && group.every(({ law }) => law.provision !== undefined))
    return [severally(isShort ? 'ст.' : 'статья', group.map(numberOf))];
  if (isArticle(first) || group.some(({ law }) => law.provision?.isWords === true)) return places;
  const { kind } = first.law;
  if (kind === 'schedule' || kind === 'amendment') return places;
  return [severally(words[kind] ?? '§§', group.map(numberOf))];
}

function numberOf(reference: NormReference): Words {
  const steps = isArticle(reference) ? [] : [...stepsIn(reference.part), ...stepsIn(reference.paragraph)];
  return stated(`${reference.law.provision?.text ?? ''}${inBrackets(steps)}`, originOf(reference.cited));
}

function severally(word: string, numbers: readonly Words[]): Noun {
  const isWord = /^\p{L}+$/u.test(word);
  return {
    in: (wanted) => prose`${isWord ? phraseIn(word, wanted, 'plural').text : word} ${list(numbers)}`,
    agrees: { ...agreesLike(isWord ? word : 'статья'), number: 'plural' },
  };
}
