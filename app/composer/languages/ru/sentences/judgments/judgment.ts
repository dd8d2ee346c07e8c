import type { DecisionMessages, ReviewPart, SentenceOf } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { joinedBy, prose, replaced, type Words } from '../../../../words/words';
import { join, lead, said } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { type Noun, own } from '../../nouns/noun';
import { byName } from '../../nouns/parties';
import { norms } from '../../nouns/law';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { circumstances, onGround } from '../../nouns/reasons';
import { date } from '../../nouns/values';
import { agreeing } from '../../nouns/typed-adjectives';
import type { Phrases } from '../../../../voice/language';
import { byCourts, was } from './decisions';
import { shortcomings } from './failures';
import { sums } from './orders';
import { sanctions } from './sanctions';

type Review = DecisionMessages['review'];
type Part = ReviewPart & Pick<Review, 'law'>;

const reviewedNouns = {
  sentence: 'приговор',
  acquittal: 'оправдательный приговор',
  conviction: 'обвинительный приговор',
  judgment: 'решение',
  award: 'решение',
  penalty: 'решение о взыскании',
  order: 'распоряжение',
  ruling: 'постановление',
  decision: 'решение',
} as const;

const instances = {
  first: '',
  appeal: 'в апелляционном порядке',
  cassation: 'в кассационном порядке',
  supervision: 'в порядке надзора',
} as const;

/** What overturns a verdict needs no word for what it was. */
const overturning = new Set<unknown>(['quashed', 'returned', 'acquitted']);

/** What is reviewed: a penalty under administrative law is laid by no verdict. */
function reviewedNoun({ reviewed, law, outcome }: Part): Noun {
  if (reviewed === 'conviction' && law === 'criminal' && overturning.has(outcome)) return own('приговор');
  const isVerdict = reviewed === 'sentence' || reviewed === 'conviction' || reviewed === 'acquittal';
  return own(law === 'administrative' && isVerdict ? 'постановление' : reviewedNouns[reviewed]);
}

/** What became of the decision, and what stands in its place. */
const outcomes = {
  convicted: ['отменен', 'с вынесением обвинительного приговора'],
  acquitted: ['отменен', 'с вынесением оправдательного приговора'],
  liable: ['отменен', 'с вынесением решения об удовлетворении иска'],
  'claim-dismissed': ['отменен', 'с отказом в удовлетворении иска'],
  sanctioned: ['изменен', ''],
  upheld: ['оставлен', ''],
  quashed: ['отменен', ''],
  returned: ['отменен', 'с возвращением дела'],
  commuted: ['изменен', ''],
  reduced: ['изменен', ''],
  increased: ['изменен', ''],
} as const;

/** What the penalty or the sum went through before «до». */
const changes = new Map<unknown, { readonly penalty: string; readonly sum: string }>([
  ['commuted', { penalty: 'наказание смягчено', sum: 'сумма взыскания уменьшена' }],
  ['reduced', { penalty: 'наказание смягчено', sum: 'сумма взыскания уменьшена' }],
  ['increased', { penalty: 'наказание усилено', sum: 'сумма взыскания увеличена' }],
]);

/** What one got in the place of his sentence, and, where it was changed for some alone, who: «Бойко». */
const penaltyOf = ({ persons, sanctions: given }: SentenceOf, voice: Voice) => ({
  to: sanctions(given, voice)?.in('genitive') ?? '',
  whom: byName(persons, voice)?.in('dative') ?? '',
});

/** «, наказание снижено до лишения свободы сроком на 5 лет», « с назначением наказания в виде штрафа». */
function instead({ outcome, reviewed, sentences, sums: due }: Part, rest: Words, voice: Voice): Words {
  const penalties = sentences.map((sentence) => penaltyOf(sentence, voice));
  const sum = sums(due, voice);
  const change = changes.get(outcome);
  if (change === undefined)
    return lead(
      ' ',
      join(
        rest,
        lead(
          'с назначением ',
          joinedBy(
            ' и ',
            penalties.flatMap(({ to, whom }) => (to === '' ? [] : [join(whom, 'наказания в виде', to)])),
          ),
        ),
        lead('со взысканием ', sum),
      ),
    );
  const told = said([
    ...penalties.map(({ to, whom }) => lead(`${change.penalty} `, to === '' ? '' : join(whom, 'до', to))),
    lead(`${change.sum} до `, sum),
  ]);
  const isPenalty = reviewed === 'sentence' || reviewed === 'conviction' || reviewed === 'penalty';
  return lead(', ', told.length > 0 ? joinedBy(', ', told) : isPenalty ? change.penalty : '');
}

/** «приговор был оставлен без изменения Степным областным судом». */
function became(part: Part, court: Words, voice: Voice): Words {
  const { outcome, of, dated, isUnknown } = part;
  const what = reviewedNoun(part);
  const named = isUnknown ? 'одно из решений' : join(what.in('nominative'), lead('от ', date(dated)));
  const whose = after('в отношении', byName(of, voice), 'genitive');
  const [verb, rest] = typeof outcome === 'string' ? outcomes[outcome] : ['', ''];
  const done = typeof outcome === 'string' ? passive(verb, what.agrees) : voice.text(outcome.other);
  const unchanged = outcome === 'upheld' ? 'без изменения' : '';
  const said = join(named, whose, was(what.agrees), done, unchanged, court);
  return prose`${said}${instead(part, rest, voice)}`;
}

/** What was made of another decision at once: of a changed sentence the change alone, «наказание смягчено до …». */
function beside(part: Part, voice: Voice): Words {
  const changed = changes.has(part.outcome) ? replaced(instead(part, '', voice), /^, /u, '') : '';
  return changed || became(part, '', voice);
}

const seenThings = {
  trial: { what: 'обвинение и судебный процесс', agrees: { gender: 'masculine', number: 'plural' } },
  'criminal-case': { what: 'уголовное дело', agrees: { gender: 'neuter', number: 'singular' } },
  claim: { what: 'гражданское дело', agrees: { gender: 'neuter', number: 'singular' } },
  proceedings: { what: 'производство по делу', agrees: { gender: 'neuter', number: 'singular' } },
  decision: { what: 'решение', agrees: { gender: 'neuter', number: 'singular' } },
} as const;

export const judgmentPhrases: Pick<Phrases<keyof DecisionMessages>, 'review' | 'shortcomings' | 'perception'> = {
  review: (message, voice) => {
    const { courts, instance, law, norms: cited, ground } = message;
    const time = circumstances(message, voice);
    const [first, ...more] = message.parts.map((part) => ({ ...part, law }));
    if (first === undefined) return '';
    const court = byCourts(courts, voice) || (instance === undefined ? '' : instances[instance]);
    const others = more.map((part) => beside(part, voice));
    const basis = after('на основании', norms(cited, voice), 'genitive');
    return join(time, joinedBy(', ', [became(first, court, voice), ...others]), basis, onGround(ground, voice));
  },

  shortcomings,

  perception: ({ of, against, as, by, widely }, voice) => {
    const { what: thing, ...traits } = seenThings[of];
    const what = join(thing, after('в отношении', byName(against, voice), 'genitive'));
    const agrees = { ...traits.agrees, animate: false };
    const whom = by === undefined ? '' : noun(by, voice).in('instrumental');
    const seen = join(widely ? 'широко' : '', past('воспринимался', agrees));
    return join(what, seen, whom, prose`как ${agreeing(as, agrees, 'nominative', voice)}`);
  },
};
