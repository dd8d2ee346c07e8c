import type { Voice } from '../../../../voice/voice';
import type { Decision } from '../../../../case-file/records';
import { around, type Noun, own } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { date } from '../../nouns/values';
import { lead } from '../../../../words/joining';
import { prose } from '../../../../words/words';

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

/** «приговор от 3 мая 2017 года», or the noun alone where its day is not known. */
export const decisionOfDay = (decision: Pick<Decision, 'kind' | 'date'>, voice: Voice): Noun =>
  around(decisionNoun(decision, voice), (form) => prose`${form}${lead(' от ', date(decision.date))}`);
