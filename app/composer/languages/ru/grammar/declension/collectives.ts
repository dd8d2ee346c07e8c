import { adjectiveIn } from './adjectives';
import { type Case, cases, type Form, inLettersOf, type PhraseTraits, sure, together, unsure } from './cases';
import { formOf, nounOfGenitivePlural } from './nouns';

/** Words for how many that have the genitive plural behind them: «двое неизвестных», «несколько сотрудников». */
const forms: Readonly<Record<string, string>> = {
  двое: 'двое двоих двоим двоих двоими двоих',
  трое: 'трое троих троим троих троими троих',
  четверо: 'четверо четверых четверым четверых четверыми четверых',
  пятеро: 'пятеро пятерых пятерым пятерых пятерыми пятерых',
  шестеро: 'шестеро шестерых шестерым шестерых шестерыми шестерых',
  семеро: 'семеро семерых семерым семерых семерыми семерых',
  несколько: 'несколько нескольких нескольким несколько несколькими нескольких',
};

type Read = { readonly many: string; readonly words: readonly string[]; readonly animate: boolean };

function read(phrase: string): Read | undefined {
  const [many = '', ...words] = phrase.trim().split(/[ \u00a0]+/u);
  if (!Object.hasOwn(forms, many.toLowerCase()) || words.length === 0) return undefined;
  const noun = words.map((word) => nounOfGenitivePlural(word)).find((one) => one !== undefined);
  return { many, words, animate: noun?.animate ?? many.toLowerCase() !== 'несколько' };
}

/** What verbs agree with; `undefined` for any other phrase. */
export function collectiveTraits(phrase: string): PhraseTraits | undefined {
  const found = read(phrase);
  return found && { gender: 'masculine', number: 'plural', animate: found.animate };
}

/** Such a phrase in a case: in the nominative it has its genitive, in the others both parts are declined. */
export function collectiveIn(phrase: string, wanted: Case): Form | undefined {
  const found = read(phrase);
  if (found === undefined) return undefined;
  if (wanted === 'nominative') return sure(phrase);
  const { many, words, animate } = found;
  const isLiving = wanted === 'accusative' && animate;
  const number = forms[many.toLowerCase()]?.split(' ')[cases.indexOf(isLiving ? 'genitive' : wanted)] ?? many;
  const own = inLettersOf(many, sure(number));
  const isAsGiven = wanted === 'genitive' || wanted === 'accusative';
  return isAsGiven ? together([own, ...words.map(sure)]) : together([own, ...declined(words, wanted)]);
}

const isAdjective = (word: string) => /[ыи]х(?:ся)?$/u.test(word);
const isPreposition = (word: string) => /^(?:в|во|на|с|со|из|от|без|у|по|при|под|к|о|об)$/u.test(word);

function declined(words: readonly string[], wanted: Case): readonly Form[] {
  const count = words.findIndex((word) => !isAdjective(word));
  const adjectives = (count < 0 ? words : words.slice(0, count)).map((word) => ofGenitive(word, wanted));
  const [head, ...rest] = count < 0 ? [] : words.slice(count);
  if (head === undefined) return adjectives;
  const noun = nounOfGenitivePlural(head);
  if (noun !== undefined) return [...adjectives, formOf(head, noun, wanted, 'plural'), ...rest.map(sure)];
  const isSettled = adjectives.length > 0 && isPreposition(head);
  return [...adjectives, isSettled ? sure(head) : unsure(head), ...rest.map(sure)];
}

/** «неизвестных» is told by its plural. */
const ofGenitive = (word: string, wanted: Case) =>
  adjectiveIn(word.replace(/х(?=(?:ся)?$)/u, 'е'), {
    case: wanted,
    gender: 'masculine',
    number: 'plural',
    animate: true,
  });
