import type { OverviewMessages, SharedSanction } from '../../../../messages/overview';
import type { Voice } from '../../../../voice/voice';
import { opening, spanning } from '../../grammar/dates';
import { isPlural, who } from '../../nouns/names';
import { kindNoun } from '../../nouns/parties';
import { plural } from '../../grammar/nouns';
import { number } from '../../grammar/numbers';
import type { Phrases } from '../phrases';
import { join, lead, list } from '../../grammar/prose';
import { sanctioned } from './outlets';
import { sentenced } from './sanctions';
import { areSame, joinedBy, prose, type Words } from '../../../../words/words';

type Member = SharedSanction['members'][number];

const partyOf = ({ file, party }: Member, voice: Voice) => voice.in(file).find('party', party);
const isOutlet = (member: Member) => {
  const kind = member.file.find('party', member.party)?.kind;
  return kind === 'outlet' || kind === 'web-site';
};

function shared(members: readonly Member[], read: (member: Member) => Words): Words {
  const [first, ...rest] = members.map(read);
  return first !== undefined && rest.every((other) => areSame(other, first)) ? first : '';
}

/** `three newspapers, each known for …, A, B and C,`: counted, with what they have in common. */
function outlets(members: readonly Member[], voice: Voice): Words {
  const noun = shared(members, (member) => {
    const party = partyOf(member, voice);
    return party === undefined ? '' : kindNoun(party, voice);
  });
  const about = shared(members, (member) => {
    const description = partyOf(member, voice)?.description;
    return description === undefined ? '' : voice.text(description);
  });
  if (noun === '' || members.length < 2) return people(members, voice);
  const references = members.flatMap(({ file, party }) => voice.in(file).party(party)?.name ?? []);
  return prose`${number(members.length)} ${plural(noun)}${lead(', each ', about)}, ${list(references)},`;
}

const people = (members: readonly Member[], voice: Voice) =>
  list(members.map(({ file, party }) => who(party, voice.in(file), 'object')).filter((name) => name !== ''));

/** `at least two people, A and B,`: where there may be more. */
const atLeastPeople = (members: readonly Member[], voice: Voice) =>
  members.length === 1
    ? people(members, voice)
    : prose`at least ${number(members.length)} people, ${people(members, voice)},`;

function group({ sanction, members }: SharedSanction, atLeast: boolean, voice: Voice): Words {
  const first = members[0];
  if (first === undefined) return '';
  const many = members.length > 1 || isPlural([first.party], voice.in(first.file));
  if (members.every(isOutlet)) return sanctioned(outlets(members, voice), many ? 'were' : 'was', sanction, voice);
  return join((atLeast ? atLeastPeople : people)(members, voice), many ? 'were' : 'was', sentenced([sanction], voice));
}

export const overviewPhrases: Phrases<keyof OverviewMessages> = {
  overview: ({ dates, groups, ground, atLeast }, voice) => {
    const said = groups.map((one) => group(one, atLeast, voice)).filter((part) => part !== '');
    if (said.length === 0) return '';
    return join(
      opening(spanning(dates)),
      said.length > 2
        ? joinedBy('; ', [...said.slice(0, -1), prose`and ${said.at(-1) ?? ''}`])
        : joinedBy(', while ', said),
      ground === undefined ? '' : prose`for ${voice.text(ground)}`,
    );
  },
};
