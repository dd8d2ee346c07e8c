import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Voice } from '../../../voice/voice';
import type { Phrase } from '../../../words/phrase';
import type { Located } from '../../../words/traced';
import { list } from '../grammar/prose';
import { join, lead } from '../../../words/joining';
import { has, prose, replaced, type Words } from '../../../words/words';
import { noun } from './phrases';
import { after } from './prepositions';
import { opening } from './values';

/** «за отсутствием доказательств», «в связи с ложными показаниями». */
export function onGround(ground: Phrase | undefined, voice: Voice): Words {
  if (ground === undefined) return '';
  const isAbsence = has(voice.text(ground), /^(?:отсутстви|недостаточност|недоказанност)/iu);
  return after(isAbsence ? 'за' : 'в связи с', noun(ground, voice), 'instrumental');
}

/** «после того как она признала вину»: what went before, a clause in the past. */
export const afterThat = (clause: Phrase | undefined, voice: Voice): Words =>
  clause === undefined ? '' : prose`после того как ${replaced(voice.text(clause), /^после того,? как /iu, '')}`;

type Given = { readonly date: (PartialDate & Located) | undefined; readonly after: Phrase | undefined };

/** «15 января 2013 года, после того как она признала вину,»: when, and what went before. */
export function circumstances({ date, after: clause }: Given, voice: Voice): Words {
  const day = opening(date);
  const then = lead('', afterThat(clause, voice), ',');
  return day === '' || then === '' ? join(day, then) : prose`${day}, ${then}`;
}

/** «что процесс не может быть начат и что дело подлежит прекращению». */
export const clausesOf = (held: readonly Phrase[], voice: Voice): Words =>
  list(held.map((clause) => prose`что ${replaced(voice.text(clause), /^что /iu, '')}`));
