import type { CoerciveAct } from '../../../../case-file/records';
import type { Voice } from '../../../../voice/voice';
import type { Phrase } from '../../../../words/phrase';
import { has, prose, type Words } from '../../../../words/words';
import { lead, softComma } from '../../../../words/joining';
import { around, type Noun, own } from '../../nouns/noun';
import { noun, place } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';

type Facts = Pick<CoerciveAct, 'measureTo' | 'boundTo'>;

const nouns = {
  'pledge-not-to-leave': 'подписка о невыезде',
  'personal-surety': 'личное поручительство',
  bail: 'залог',
  'house-arrest': 'домашний арест',
  custody: 'содержание под стражей',
} as const;

/** «подписка о невыезде из Алматы», «домашний арест в Алматы»: nothing where no measure is recorded, or none was left. */
export function measure(kind: CoerciveAct['measureTo'], boundTo: Facts['boundTo'], voice: Voice): Noun | undefined {
  if (kind === undefined || kind === 'none') return undefined;
  const name = typeof kind === 'string' ? own(nouns[kind]) : noun(kind.other, voice);
  if (boundTo === undefined) return name;
  const bounds = kind === 'pledge-not-to-leave' ? after('из', noun(boundTo, voice), 'genitive') : place(boundTo, voice);
  return around(name, (form) => prose`${form}${lead(' ', bounds)}`);
}

/** «со ссылкой на опасность того, что он скроется,»: a clause within it is closed where the sentence goes on. */
export function onGround(ground: Phrase | undefined, voice: Voice): Words {
  const said = ground === undefined ? '' : after('со ссылкой на', noun(ground, voice), 'accusative');
  return has(said, /,/u) ? prose`${said}${softComma}` : said;
}

/** The ground that was stated for an act. */
export const reason = ({ statedReason }: Pick<CoerciveAct, 'statedReason'>, voice: Voice): Words =>
  onGround(statedReason, voice);
