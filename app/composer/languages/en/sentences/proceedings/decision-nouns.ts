import type { PartialDate } from '#shared/values/dates/partial-date';
import { areOneDay } from '#shared/values/dates/date-order';
import type { Voice } from '../../../../voice/voice';
import type { DecisionNamed } from '../../../../messages/proceedings';
import { join, lead } from '../../../../words/joining';
import { originOf } from '../../../../words/traced';
import { prose, stated, type Words } from '../../../../words/words';
import { date } from '../../grammar/dates';
import { withoutArticle } from '../../grammar/prose';
import { byName } from '../../nouns/names';
import type { Decision } from '../../../../case-file/records';

const decisions = {
  verdict: 'verdict',
  judgment: 'judgment',
  ruling: 'ruling',
  order: 'order',
  resolution: 'resolution',
  pardon: 'decision on pardon',
  amnesty: 'decision on amnesty',
  enforcement: 'enforcement order',
} as const;

/** What a decision is called that a paper is against: `verdict`, `enforcement order`. */
export const decisionNoun = ({ kind }: Pick<Decision, 'kind'>, voice: Voice): Words =>
  typeof kind === 'string' ? decisions[kind] : withoutArticle(voice.text(kind.other));

/**
 * `the verdict of 3 May 2017`, or `the verdict` where its day is not known; `concerning Varga` beside another of that day.
 * `said`: the day that the sentence has named: `the verdict of that day`.
 */
export const decisionOfDay = (decision: DecisionNamed, voice: Voice, said?: PartialDate): Words =>
  join(
    prose`the ${decisionNoun(decision, voice)}`,
    areOneDay(decision.date, said)
      ? stated('of that day', decision.date && originOf(decision.date))
      : lead('of ', decision.date === undefined ? '' : date(decision.date)),
    lead('concerning ', byName(decision.of, voice)),
  );
