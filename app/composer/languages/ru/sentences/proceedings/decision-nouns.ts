import type { PartialDate } from '#shared/values/dates/partial-date';
import { areOneDay } from '#shared/values/dates/date-order';
import type { Voice } from '../../../../voice/voice';
import type { Decision } from '../../../../case-file/records';
import { around, type Noun, own } from '../../nouns/noun';
import { byName } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { date } from '../../nouns/values';
import type { DecisionNamed } from '../../../../messages/proceedings';
import { join, lead } from '../../../../words/joining';
import { originOf } from '../../../../words/traced';
import { stated } from '../../../../words/words';

const decisions = {
  verdict: 'приговор',
  judgment: 'решение',
  ruling: 'постановление',
  order: 'приказ',
  resolution: 'постановление',
  pardon: 'решение о помиловании',
  amnesty: 'решение об амнистии',
  enforcement: 'постановление об исполнении',
} as const;

/** What a decision is called that a paper is against: «приговор», «решение о помиловании». */
export const decisionNoun = ({ kind }: Pick<Decision, 'kind'>, voice: Voice): Noun =>
  typeof kind === 'string' ? own(decisions[kind]) : noun(kind.other, voice);

/**
 * «приговор от 3 мая 2017 года в отношении Варги», or the noun alone where its day is not known. `said`: the day that
 * the sentence has named: «приговор от той же даты».
 */
export function decisionOfDay(decision: DecisionNamed, voice: Voice, said?: PartialDate): Noun {
  const day = areOneDay(decision.date, said)
    ? stated('той же даты', decision.date && originOf(decision.date))
    : date(decision.date);
  const whose = after('в отношении', byName(decision.of, voice), 'genitive');
  return around(decisionNoun(decision, voice), (form) => join(form, lead('от ', day), whose));
}
