import type { Count } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { joinedBy, prose, type Words } from '../../../../words/words';
import { said } from '../../../../words/joining';
import { countedIn } from '../../grammar/figures/quantities';
import { type CitedNorm, norm } from '../../nouns/law';
import { around, listed, type Noun } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';

/** «возбуждение социальной розни с использованием служебного положения»: the offence with what makes it graver. */
function offenceOf({ offence, aggravation }: Count, voice: Voice): Noun | undefined {
  if (offence === undefined) return undefined;
  const graver = aggravation === undefined ? '' : prose` ${voice.text(aggravation)}`;
  return around(noun(offence, voice), (form) => prose`${form}${graver}`);
}

type Told = {
  readonly article?: CitedNorm | undefined;
  readonly offence?: Noun | undefined;
  /** «3 эпизода», where there are several of the same. */
  readonly times: Words;
};

const timesOf = ({ times }: Count): string =>
  times === undefined ? '' : countedIn(times, 'эпизод', 'nominative').text;

/**
 * Each accusation by its article, «часть 1 статьи 174 Уголовного кодекса (возбуждение социальной розни)», or else by the
 * offence alone. A code just named is not named again.
 */
function toldOf(counts: readonly Count[], voice: Voice): readonly Told[] {
  let before: CitedNorm | undefined;
  return counts.map((count, place) => {
    const [offence, times] = [offenceOf(count, voice), timesOf(count)];
    const beside = joinedBy(', ', said([offence?.in('nominative'), times]));
    const silentCode = voice.lawOf(counts[place - 1]?.norm);
    const article = norm(count.norm, voice, { silentCode, style: before?.style, beside });
    before = article;
    return { article, offence, times };
  });
}

/** «мошенничество (3 эпизода)», where no article is recorded. */
function bareOffence({ article, offence, times }: Told): readonly Noun[] {
  if (article !== undefined || offence === undefined) return [];
  return [times === '' ? offence : around(offence, (form) => prose`${form} (${times})`)];
}

/**
 * The accusations as one noun, each by its article with the offence in brackets or by the offence alone: «переквалифицировано
 * на» + accusative, «предусмотренного» + instrumental. Nothing where no count says anything.
 */
export const offences = (counts: readonly Count[], voice: Voice): Noun | undefined =>
  listed(toldOf(counts, voice).flatMap((told) => told.article ?? bareOffence(told)));

/**
 * Of what somebody is accused or found guilty, behind «обвинение», «виновным», «осужден», «обвиняется»: «по части 1
 * статьи 174 Уголовного кодекса (возбуждение социальной розни)», and where no article is recorded «в возбуждении
 * социальной розни». `before` stands before «в» alone: «оправдан по обвинению в клевете».
 */
export function ofCounts(counts: readonly Count[], voice: Voice, before = ''): Words {
  const told = toldOf(counts, voice);
  const articles = listed(told.flatMap(({ article }) => article ?? []));
  const offence = listed(told.flatMap(bareOffence));
  const lead = before === '' ? 'в' : `${before} в`;
  return joinedBy(', а также ', said([after('по', articles, 'dative'), after(lead, offence, 'prepositional')]));
}
