import type { Member, OverviewMessages, SharedSanction } from '../../../../messages/overview';
import type { Voice } from '../../../../voice/voice';
import { joinedBy, plainText, prose, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { around, counted, listed, type Noun } from '../../nouns/noun';
import { who } from '../../nouns/parties';
import { kindNoun } from '../../nouns/party-kinds';
import { marked } from '../../nouns/party-names';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { opening } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { was } from '../judgments/decisions';
import { sanctioned } from './outlets';
import { sentenced } from '../judgments/sanctions';

const people = (members: readonly Member[], voice: Voice): Noun | undefined =>
  listed(members.flatMap(({ book, party }) => who(party, voice.in(book)) ?? []));

/** «2 газеты («Вестник» и «Курьер»)»: counted, with what they have in common. */
function outlets({ members, kind, description }: SharedSanction, voice: Voice): Noun | undefined {
  const unit = kind === undefined ? undefined : kindNoun(kind, voice);
  if (unit === undefined) return people(members, voice);
  const names = list(members.flatMap(({ book, party }) => voice.in(book).party(party)?.name ?? []).map(marked));
  const about = description === undefined ? '' : prose`; о каждом издании: ${voice.text(description)}`;
  return around(
    counted(members.length, plainText(unit.in('nominative'))),
    (form) => prose`${form}${lead(' (', names, prose`${about})`)}`,
  );
}

/** «не менее 2 человек (Иванов и Петрова)»: where there may be more. */
function atLeastPeople(members: readonly Member[], voice: Voice): Noun | undefined {
  const all = people(members, voice);
  if (all === undefined || members.length === 1) return all;
  const many = counted({ number: members.length, exactness: 'at-least' }, 'человек');
  return around(many, (form) => prose`${form} (${all.in('nominative')})`);
}

function group(shared: SharedSanction, atLeast: boolean, voice: Voice): Words {
  const { sanction, members, on, law } = shared;
  if (on === 'outlets') {
    const things = outlets(shared, voice);
    if (things === undefined) return '';
    const { done, long } = sanctioned(things, sanction, voice);
    return join(done, long);
  }
  const names = (atLeast ? atLeastPeople : people)(members, voice);
  if (names === undefined) return '';
  return join(names.in('nominative'), was(names.agrees), sentenced([sanction], law, names.agrees, voice));
}

export const overviewPhrases: Phrases<keyof OverviewMessages> = {
  overview: ({ date, groups, ground, atLeast }, voice) => {
    const told = said(groups.map((one) => group(one, atLeast, voice)));
    if (told.length === 0) return '';
    const why = ground === undefined ? '' : after('за', noun(ground, voice), 'accusative');
    return join(opening(date), joinedBy('; ', told), why);
  },
};
