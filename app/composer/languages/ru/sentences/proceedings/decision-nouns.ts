import type { Voice } from '../../../../voice/voice';
import type { Decision } from '../../../../case-file/records';
import { type Noun, own } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';

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
