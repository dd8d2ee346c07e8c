import type { CoerciveAct } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import { has, prose, type Words } from '../../../../words/words';

const reasons = {
  amnesty: 'under an amnesty',
  admission: 'after an admission of guilt',
  'term-served': 'after serving the term',
  acquittal: 'after an acquittal',
  'measure-changed': 'after the measure of restraint had been changed',
  'time-limit-expired': 'after the time limit for custody had expired',
  'lack-of-evidence': 'for lack of evidence',
  health: 'on grounds of health',
} as const;

/** What somebody is released on rather than because of: "police bail", "a personal bond". */
const isTerms =
  /^(?:(?!(?:payment|posting|grant(?:ing)?|end|expiry) )(?:\p{L}+ ){0,3})(?:bail|bond|parole|licence|license|recognizance|probation|sureties)(?: of .*)?$/iu;

/** Why somebody was released, behind the verb. */
export function releaseReason({ releaseReason: reason }: Pick<CoerciveAct, 'releaseReason'>, voice: Voice): Words {
  if (reason === undefined) return '';
  if (typeof reason === 'string') return reasons[reason];
  const words = voice.text(reason.other);
  return prose`${has(words, isTerms) ? 'on' : 'because of'} ${words}`;
}
