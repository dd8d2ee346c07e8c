import type { CoerciveAct } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import { prose, type Words } from '../../../../words/words';

const reasons = {
  amnesty: 'under an amnesty law',
  admission: 'after an admission of guilt',
  'term-served': 'after serving the term',
  acquittal: 'after an acquittal',
  'measure-changed': 'after the measure of restraint had been changed',
  'time-limit-expired': 'after the time limit for custody had expired',
  'lack-of-evidence': 'for lack of evidence',
  health: 'on grounds of health',
} as const;

/** Why somebody was released, behind the verb. */
export function releaseReason({ releaseReason: reason }: Pick<CoerciveAct, 'releaseReason'>, voice: Voice): Words {
  if (reason === undefined) return '';
  return typeof reason === 'string' ? reasons[reason] : prose`because of ${voice.text(reason.other)}`;
}
