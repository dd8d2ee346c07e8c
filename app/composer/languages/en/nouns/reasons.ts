import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Voice } from '../../../voice/voice';
import type { Phrase } from '../../../words/phrase';
import type { Located } from '../../../words/traced';
import { isClause } from '../grammar/agreement';
import { opening } from '../grammar/dates';
import { list } from '../grammar/prose';
import { join, lead } from '../../../words/joining';
import { has, prose, replaced, type Words } from '../../../words/words';

const isRelative = /\b(?:that|which|who|whom|whose)\b/iu;
const isAbsence = /^(?:an? |the )?(?:lack|want|absence|insufficien\w+|shortage|failure)\b/iu;

/** `for lack of evidence`, `on the ground of false confessions`; a clause that was typed, `on the ground that …`. */
export function onGround(ground: Phrase | undefined, voice: Voice): Words {
  if (ground === undefined) return '';
  const words = replaced(voice.text(ground), /^the fact (?=that )/iu, '');
  if (has(words, isAbsence)) return prose`for ${words}`;
  const isThat = has(words, /^that /iu) || (isClause(words) && !has(words, isRelative));
  return isThat ? prose`on the ground that ${replaced(words, /^that /iu, '')}` : prose`on the ground of ${words}`;
}

/** `after he had pleaded guilty`. */
export const afterThat = (after: Phrase | undefined, voice: Voice): Words =>
  after === undefined ? '' : prose`after ${replaced(voice.text(after), /^after /iu, '')}`;

/** `on 25 April 2022, after he had pleaded guilty,`: when, and what went before. */
export const afterwards = (
  { date, after }: { readonly date: (PartialDate & Located) | undefined; readonly after: Phrase | undefined },
  voice: Voice,
): Words => join(opening(date), lead('', afterThat(after, voice), ','));

/** `that the trial was void and that a new one was to be held`. */
export const clausesOf = (held: readonly Phrase[], voice: Voice): Words =>
  list(held.map((clause) => prose`that ${replaced(voice.text(clause), /^that /iu, '')}`));
