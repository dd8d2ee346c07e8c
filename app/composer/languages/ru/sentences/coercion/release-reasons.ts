import type { CoerciveAct } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import type { Words } from '../../../../words/words';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';

const reasons = {
  amnesty: 'по амнистии',
  admission: 'после признания вины',
  'term-served': 'по отбытии срока',
  acquittal: 'в связи с оправданием',
  'measure-changed': 'в связи с изменением меры пресечения',
  'time-limit-expired': 'в связи с истечением срока содержания под стражей',
  'lack-of-evidence': 'за недостаточностью доказательств',
  health: 'по состоянию здоровья',
} as const;

/** Why somebody was released, behind the verb. */
export function releaseReason({ releaseReason: reason }: Pick<CoerciveAct, 'releaseReason'>, voice: Voice): Words {
  if (reason === undefined) return '';
  return typeof reason === 'string' ? reasons[reason] : after('в связи с', noun(reason.other, voice), 'instrumental');
}
