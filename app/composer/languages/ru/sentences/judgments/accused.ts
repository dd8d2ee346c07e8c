import type { Accusation } from '../../../../messages/coercion';
import type { Count } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { has, joinedBy, prose, type Words } from '../../../../words/words';
import { cardinalIn } from '../../grammar/figures/numerals';
import { quote } from '../../grammar/prose';
import { countedIn } from '../../grammar/figures/quantities';
import { join, lead, said, softComma } from '../../../../words/joining';
import { type Agrees, passive } from '../../grammar/verbs';
import { event } from '../../nouns/happenings';
import { norm, norms } from '../../nouns/law';
import { around, listed, type Noun, own } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';

/** «в связи с событиями в Жанаозене 16 декабря 2011 года». */
export const inConnection = (events: readonly string[], voice: Voice): Words =>
  after('в связи с', listed(events.flatMap((id) => event(id, voice) ?? [])), 'instrumental');

const citationsOf = (counts: readonly Count[]) => counts.flatMap((count) => count.norm ?? []);

/** «обвинен в совершении трех правонарушений», where the verdict will name them. */
export function chargedWith(accusation: Accusation | undefined, agrees: Agrees, voice: Voice): Words {
  if (accusation?.only !== 'number') return '';
  const number = cardinalIn(accusation.counts.length, { case: 'genitive', gender: 'neuter', animate: false });
  const charged = passive('обвинен', agrees);
  return join(prose`${charged} в совершении ${number} правонарушений`, inConnection(accusation.events, voice));
}

/** «возбуждение социальной розни (часть 2 статьи 174 Уголовного кодекса)». */
function offenceOf(
  { offence, aggravation, norm: citation, times }: Count,
  silentCode: string | undefined,
  voice: Voice,
) {
  if (offence === undefined) return undefined;
  const graver = aggravation === undefined ? '' : prose` ${voice.text(aggravation)}`;
  const article = norm(citation, voice, { silentCode });
  return around(noun(offence, voice), (form) => {
    const many = times === undefined ? '' : countedIn(times, 'эпизод', 'nominative').text;
    return prose`${form}${graver}${lead(' (', joinedBy(', ', said([article?.in('nominative'), many])), ')')}`;
  });
}

const worded = ', в формулировке обвинения ';

/** «правонарушение, предусмотренное статьей 174 Уголовного кодекса»: behind «в» alone. */
function unnamed(counts: readonly Count[], voice: Voice, quoted: Words = ''): Noun | undefined {
  const [first, ...more] = citationsOf(counts);
  if (first === undefined) return undefined;
  const isAlone = more.length === 0;
  const articles = isAlone ? norm(first, voice, { beside: quoted }) : norms([first, ...more], voice);
  if (articles === undefined) return undefined;
  const isOne = counts.length === 1;
  const laid = isOne ? 'предусмотренном' : 'предусмотренных';
  return around(own(isOne ? 'правонарушение' : 'правонарушения'), (form) => {
    const set = articles.in('instrumental');
    const behind = isAlone ? '' : has(set, /\)$/u) ? lead(worded, quoted) : lead(' (', quoted, ')');
    return prose`${form}, ${laid} ${set}${behind}${softComma}`;
  });
}

/** Of what, behind «в»: «возбуждении социальной розни и клевете». */
function inCounts(counts: readonly Count[], voice: Voice): Words {
  const named = counts.filter(({ offence }) => offence !== undefined);
  const offences = named.flatMap((count, place) => offenceOf(count, voice.lawOf(named[place - 1]?.norm), voice) ?? []);
  const others = unnamed(
    counts.filter(({ offence }) => offence === undefined),
    voice,
  );
  return after('в', listed([...offences, ...(others === undefined ? [] : [others])]), 'prepositional');
}

/**
 * «правонарушении, предусмотренном статьей 174 («умышленные действия…»)»: the words of the papers in brackets; behind an
 * offence that is named, «хулиганстве (статья 174), в формулировке обвинения «умышленные действия…»».
 */
function inWording(counts: readonly Count[], wording: Words, voice: Voice): Words {
  const quoted = quote(wording);
  if (counts.some(({ offence }) => offence !== undefined))
    return prose`${inCounts(counts, voice)}${worded}${quoted}${softComma}`;
  return after('в', unnamed(counts, voice, quoted), 'prepositional') || prose`в правонарушении (${quoted})`;
}

/** «по подозрению в возбуждении социальной розни (часть 2 статьи 174 Уголовного кодекса)». */
export function accused(accusation: Accusation | undefined, voice: Voice): Words {
  if (accusation === undefined || accusation.only === 'number') return '';
  const { stage, counts, wording, events } = accusation;
  const what = wording === undefined ? inCounts(counts, voice) : inWording(counts, voice.text(wording), voice);
  const before = stage === 'suspicion' ? 'по подозрению ' : 'по обвинению ';
  return join(lead(before, what), inConnection(events, voice));
}
