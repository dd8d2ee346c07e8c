import type { DecisionMessages } from '../../../../messages/decisions';
import type { Phrases } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { has, prose, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import type { Agrees } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { after } from '../../nouns/prepositions';
import { opening } from '../../nouns/values';
import { ofCounts } from './charges';

type Answer = DecisionMessages['plea']['answers'][number];

/** What says that somebody pleaded: «она признала вину», «они сознались». */
const isPlea =
  /(?:призна\p{L}* (?:\p{L}+ )?(?:вин|себя)|вин\p{L}+ (?:\p{L}+ )?призна|созна|сделк|plea|admit|admission|confess)/iu;

/** «не признавал вину», «частично признавал вину»: what somebody had answered before. */
function before(from: NonNullable<Answer['from']>, agrees: Agrees): Words {
  const how = { admitted: '', 'partly-admitted': 'частично', denied: 'не' } as const;
  return join('ранее', how[from], past('признавал', agrees), 'вину');
}

function answered({ plea, from, isAgreed, counts }: Answer, agrees: Agrees, voice: Voice): Words {
  const verb = past('признал', agrees);
  const what = lead('по обвинению ', ofCounts(counts, voice));
  if (plea === undefined)
    return join(past('заключил', agrees), 'со стороной обвинения соглашение о признании вины', what);
  const said =
    plea === 'denied'
      ? join('вину', what, 'не', verb)
      : join(plea === 'admitted' ? '' : 'частично', verb, 'вину', what);
  const agreement = isAgreed ? 'в рамках соглашения о признании вины' : '';
  return join(said, agreement, from === undefined ? '' : prose`(${before(from, agrees)})`);
}

/** What a clause on the way to a decision has not said already. */
const isMore = ({ plea, from, isAgreed }: Answer) => plea === 'denied' || from !== undefined || isAgreed;

export const pleaPhrases: Pick<Phrases<keyof DecisionMessages>, 'plea' | 'chargeOutcome'> = {
  plea: ({ date, persons, answers, moved }, voice) => {
    const isSaid = moved.some((clause) => has(voice.text(clause), isPlea));
    const open = isSaid && date === undefined ? answers.filter(isMore) : answers;
    const names = open.length === 0 ? undefined : whoAll(persons, voice);
    if (names === undefined) return '';
    return join(
      opening(date),
      names.in('nominative'),
      list(open.map((answer) => answered(answer, names.agrees, voice))),
    );
  },

  chargeOutcome: ({ date, persons, counts, suspected, outcome }, voice) => {
    const time = opening(date);
    if (outcome === 'convicted' || outcome === 'acquitted') {
      const names = whoAll(persons, voice);
      if (names === undefined) return '';
      const verb = passive(outcome === 'acquitted' ? 'оправдан' : 'осужден', names.agrees);
      const of = ofCounts(counts, voice, outcome === 'acquitted' ? 'по обвинению' : 'за преступление, выразившееся');
      return join(time, names.in('nominative'), past('был', names.agrees), verb, of);
    }
    const charge = join(suspected ? 'подозрение' : 'обвинение', ofCounts(counts, voice));
    const whose = after('в отношении', whoAll(persons, voice), 'genitive');
    if (typeof outcome !== 'string') return prose`${join(time, charge, whose)}: ${voice.text(outcome.other)}`;
    return join(time, charge, whose, outcomes[outcome]);
  },
};

const outcomes = {
  pending: 'остается нерассмотренным',
  dropped: 'было снято',
  requalified: 'было переквалифицировано',
} as const;
