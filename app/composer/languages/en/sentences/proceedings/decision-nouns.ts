import type { Voice } from '../../../../voice/voice';
import type { Words } from '../../../../words/words';
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
  typeof kind === 'string' ? decisions[kind] : voice.text(kind.other);
