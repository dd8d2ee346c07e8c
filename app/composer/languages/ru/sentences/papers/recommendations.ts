import type { Positions, RecommendationMessages, Verdict, Verdicts } from '../../../../messages/recommendations';
import type { Voice } from '../../../../voice/voice';
import type { Phrase } from '../../../../words/phrase';
import { has, joinedBy, plainText, prose, replaced, type Words } from '../../../../words/words';
import type { Case } from '../../grammar/declension/cases';
import { cardinalIn, pluralityOf } from '../../grammar/figures/numerals';
import { list } from '../../grammar/prose';
import { join, lead, said, softComma } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { norms } from '../../nouns/law';
import { type Agrees, counted, listed } from '../../nouns/noun';
import { noun, stateName } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { amount } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { predicates } from './predicates';

const unit = 'рекомендация';

/** A number of recommendations alone: in words up to ten, «одну», «двум», «15». */
const alone = (many: number, wanted: Case): string =>
  many > 10 ? String(many) : cardinalIn(many, { case: wanted, gender: 'feminine', animate: false });

/** What a predicate of so many recommendations agrees with: одна выполнена, две выполнены, пять выполнено. */
function agreesWith(many: number): Agrees {
  const plurality = pluralityOf(many);
  if (plurality === 'few') return { gender: 'feminine', number: 'plural', animate: false };
  return { gender: plurality === 'one' ? 'feminine' : 'neuter', number: 'singular', animate: false };
}
const plural: Agrees = { gender: 'feminine', number: 'plural', animate: false };

const becoming: Record<Exclude<Verdict, 'reversed'>, (agrees: Agrees) => string> = {
  implemented: (agrees) => passive('выполнен', agrees),
  partly: (agrees) => `${passive('выполнен', agrees)} частично`,
  not: (agrees) => `не ${passive('выполнен', agrees)}`,
};
const opposite = 'приняты противоположные меры';

/** What became of all of them alike: «ни одна из них не выполнена», «все эти 15 рекомендаций выполнены частично». */
function ofAll(verdict: Verdict, total: number, ofSupported: boolean): string {
  if (verdict === 'reversed') {
    if (total === 1) return `по ней ${opposite}`;
    return ofSupported ? `по всем этим ${total} рекомендациям ${opposite}` : `по всем из них ${opposite}`;
  }
  if (total === 1) return `она ${becoming[verdict](agreesWith(1))}`;
  const those = ofSupported ? `этих ${total} рекомендаций` : 'них';
  if (verdict === 'not') return `ни одна из ${those} не выполнена`;
  return `${ofSupported ? `все из ${those}` : 'все они'} ${becoming[verdict](plural)}`;
}

function ofSome(verdicts: Verdicts, total: number, ofSupported: boolean): Words {
  const which = ofSupported ? ` из этих ${total} рекомендаций` : ' из них';
  return predicates(
    verdicts.map(({ verdict, count }, place) => {
      const of = place === 0 ? which : '';
      if (verdict === 'reversed') return `по ${alone(count, 'dative')}${of} ${opposite}`;
      return `${alone(count, 'nominative')}${of} ${becoming[verdict](agreesWith(count))}`;
    }),
  );
}

function outcome(verdicts: Verdicts, total: number, ofSupported: boolean): Words {
  const [only, ...others] = verdicts;
  if (only === undefined) return '';
  const isAlike = others.length === 0 && only.count === total;
  return isAlike ? ofAll(only.verdict, total, ofSupported) : ofSome(verdicts, total, ofSupported);
}

const efforts = {
  none: 'не предпринял никаких усилий',
  'not-genuine': 'не предпринял реальных усилий',
  some: 'предпринял некоторые усилия',
} as const;

/** A verb in the past, recorded in the masculine, with whatever stands behind it: «приняла к сведению». */
const agreeing = (words: Words, agrees: Agrees): Words =>
  replaced(words, /^(?:не )?\p{L}+л(?:ся)?(?= |$)/u, (verb) => past(verb, agrees));

const positionVerbs = {
  supported: 'поддержал',
  noted: 'принял к сведению',
  pending: 'оставил на рассмотрении',
} as const;

/** So many of all as the object of a verb: «ее», «обе», «все 15», «две». */
function share(many: number, total: number): string {
  if (many < total) return alone(many, 'accusative');
  return total === 1 ? 'ее' : total === 2 ? 'обе' : `все ${total}`;
}

/** What the State said to them: «поддержала одну и приняла к сведению две». */
const taken = (positions: Positions, total: number, agrees: Agrees, voice: Voice): Words =>
  predicates(
    positions.map(({ position, count: many, word }) => {
      const verb = agreeing(word === undefined ? positionVerbs[position] : voice.text(word), agrees);
      return join(verb, share(many, total), many < total && positions.length === 1 ? 'из них' : '');
    }),
  );

export const recommendationPhrases: Phrases<keyof RecommendationMessages> = {
  'recommendations-made': ({ year, state, count: many, theme, purpose, from }, voice) => {
    const time = year === undefined ? '' : `в ${year} году`;
    const to = stateName(state, voice);
    const senders = after('от', listed(from.map((one) => stateName(one, voice))), 'genitive');
    const what = join(
      amount({ ...many, unit: undefined }, voice, unit).in('accusative'),
      lead('по вопросам ', noun(theme, voice).in('genitive')),
      lead('в целях ', purpose && noun(purpose, voice).in('genitive')),
    );
    return senders === ''
      ? join(time, 'государства вынесли', to.in('dative'), what)
      : join(time, to.in('nominative'), past('получил', to.agrees), senders, what);
  },

  'recommendations-position': ({ state, total, positions }, voice) => {
    if (positions.length === 0) return '';
    const { agrees, ...who } = stateName(state, voice);
    return prose`${who.in('nominative')} ${taken(positions, total, agrees, voice)}`;
  },

  'recommendations-group': ({ isFurther, year, state, total, theme, from, positions, verdicts }, voice) => {
    const time = year === undefined ? '' : `в ${year} году`;
    const to = stateName(state, voice);
    const on = lead('по вопросам ', noun(theme, voice).in('genitive'));
    const senders = after('от', listed(from.map((one) => stateName(one, voice))), 'genitive');
    const what = amount({ number: total }, voice, unit).in('accusative');
    const received = join(
      isFurther ? on : '',
      time,
      to.in('nominative'),
      past('получил', to.agrees),
      senders,
      what,
      isFurther ? '' : on,
    );
    const clauses = [taken(positions, total, to.agrees, voice), outcome(verdicts, total, false)];
    return joinedBy('; ', said([received, ...clauses]));
  },

  'recommendations-implementation': ({ total, ofSupported, state, effort, verdicts }, voice) => {
    const became = outcome(verdicts, total, ofSupported);
    if (effort === undefined) return became;
    const who = stateName(state, voice);
    const aim = ofSupported
      ? prose`для выполнения ${total === 1 ? 'этой рекомендации' : prose`этих ${counted(total, unit).in('genitive')}`}`
      : `для ${total === 1 ? 'ее' : 'их'} выполнения`;
    const tried = prose`${who.in('nominative')} ${agreeing(efforts[effort], who.agrees)} ${aim}`;
    if (became === '') return tried;
    return prose`${tried}, ${effort === 'some' ? 'но' : 'и'} ${outcome(verdicts, total, false)}`;
  },

  'own-recommendation': ({ verb, object, also = [], standards, including = [] }, voice) => {
    const [first = '', ...others] = [{ verb, object }, ...also].map((one) => deedOf(one.verb, one.object, voice));
    const held = join(first, after('в соответствии с', norms(standards, voice), 'instrumental'));
    const how = lead(', в том числе ', list(including.map((one) => voice.text(one))));
    return predicates([prose`${held}${lead('', how, softComma)}`, ...others]);
  },
};

const governs: readonly (readonly [RegExp, Case])[] = [
  [/ (?:от|из|до|для|без|против|с целью)$/u, 'genitive'],
  [/ (?:к|по)$/u, 'dative'],
  [/ (?:о|об|при)$/u, 'prepositional'],
  [/ (?:с|над|перед|между)$/u, 'instrumental'],
];

/** «отменить уголовную ответственность», «воздержаться от уголовного преследования»: an object in the case that its verb asks for. */
function deedOf(verb: Phrase, object: Phrase, voice: Voice): Words {
  const does = voice.text(verb);
  const whole = voice.text(object);
  if (standsAlone(whole)) return prose`${does} ${whole}`;
  const wanted = governs.find(([preposition]) => has(does, preposition))?.[1] ?? 'accusative';
  return prose`${does} ${noun(object, voice).in(wanted)}`;
}

/** What is no noun for the verb to govern: «не допускать применения силы», «чтобы …», «от …». */
const standsAlone = (object: Words) =>
  /^(?:не |чтобы |от |из |до |для |без |к |по |о |об |при |с |со |в |во |на |за |\p{L}+(?:ть|ти|чь)(?:ся)? )/iu.test(
    plainText(object),
  );
