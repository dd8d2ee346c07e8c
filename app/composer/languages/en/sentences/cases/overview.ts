import type { Member, OverviewMessages, SharedSanction } from '../../../../messages/overview';
import type { Voice } from '../../../../voice/voice';
import { opening } from '../../grammar/dates';
import { isPlural, who } from '../../nouns/names';
import { kindNoun } from '../../nouns/parties';
import { plural } from '../../grammar/nouns';
import { number } from '../../grammar/numbers';
import type { Phrases } from '../../../../voice/language';
import { list } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { sanctioned } from './outlets';
import { sentenced } from '../judgments/sanctions';
import { joinedBy, prose, type Words } from '../../../../words/words';

/** `three newspapers, each known for …, A, B and C,`: counted, with what they have in common. */
function outlets({ members, kind, description }: SharedSanction, voice: Voice): Words {
  const noun = kind === undefined ? '' : kindNoun(kind, voice);
  if (noun === '') return people(members, voice);
  const about = description === undefined ? '' : voice.text(description);
  const references = members.flatMap(({ book, party }) => voice.in(book).party(party)?.name ?? []);
  return prose`${number(members.length)} ${plural(noun)}${lead(', each ', about)}, ${list(references)},`;
}

const people = (members: readonly Member[], voice: Voice) =>
  list(members.map(({ book, party }) => who(party, voice.in(book), 'object')).filter((name) => name !== ''));

/** `at least two people, A and B,`: where there may be more. */
const atLeastPeople = (members: readonly Member[], voice: Voice) =>
  members.length === 1
    ? people(members, voice)
    : prose`at least ${number(members.length)} people, ${people(members, voice)},`;

function group(shared: SharedSanction, atLeast: boolean, voice: Voice): Words {
  const { sanction, members, on } = shared;
  const [first] = members;
  if (first === undefined) return '';
  const many = members.length > 1 || isPlural([first.party], voice.in(first.book));
  if (on === 'outlets') return sanctioned(outlets(shared, voice), many ? 'were' : 'was', sanction, voice);
  return join(
    (atLeast ? atLeastPeople : people)(members, voice),
    many ? 'were' : 'was',
    sentenced([sanction], shared.law, voice),
  );
}

export const overviewPhrases: Phrases<keyof OverviewMessages> = {
  overview: ({ date, groups, ground, atLeast }, voice) => {
    const said = groups.map((one) => group(one, atLeast, voice)).filter((part) => part !== '');
    if (said.length === 0) return '';
    return join(
      opening(date),
      said.length > 2
        ? joinedBy('; ', [...said.slice(0, -1), prose`and ${said.at(-1) ?? ''}`])
        : joinedBy(', while ', said),
      ground === undefined ? '' : prose`for ${voice.text(ground)}`,
    );
  },
};
