import type { CoercionMessages } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { opening } from '../../grammar/dates';
import { belongingToAll, whoAll } from '../../nouns/names';
import { isSeveral } from '../../nouns/phrases';
import { place } from '../../grammar/nouns';
import type { Phrases } from '../../../../voice/language';
import { join, lead, softComma } from '../../../../words/joining';
import { agents, basis, items, reason } from './act-predicates';
import { sittingOf } from './sitting';
import { has, includes, prose, replaced, type Words } from '../../../../words/words';

type Search = CoercionMessages['search']['act'];

/** What is searched and whose it is, the verb that agrees with it, and on whose account where it says no owner. */
/** Of whom is said behind those who searched. */
type Searched = { readonly what: Words; readonly was: string; readonly inRespectOf: () => Words };

const possessive = /^(?:his|her|their|its) /iu;
/** Words that say by themselves what is meant: `the office`, `a flat in Almaty`, `the newspaper’s office`, `two flats`. */
const isDetermined = (object: Words) =>
  has(object, /^(?:the|an?|one|two|three|four|five|several|\d+) |’s |'s |s’ |s' | of (?!residence)/iu);

/** Whether typed words name somebody already: `Varga’s flat`. */
function isNamedIn(object: Search['object'], id: string, voice: Voice): boolean {
  const party = voice.file.find('party', id);
  const names = [party?.name, party?.shortName].flatMap((name) => (name === undefined ? [] : voice.text(name)));
  return object !== undefined && names.some((name) => includes(voice.text(object), name));
}

/** `the homes of Tomas Varga and Lena Orlik`, `the newspaper’s office`; a search of which nothing is known but for whom. */
function searched(act: Search, voice: Voice): Searched | undefined {
  const { object, persons = [] } = act;
  const respect = () =>
    persons.every((id) => isNamedIn(object, id, voice)) ? '' : lead('in respect of ', whoAll(persons, voice, 'object'));
  if (object === undefined) {
    if (persons.length === 0 && act.place === undefined) return undefined;
    return { what: 'a search', was: 'was carried out', inRespectOf: respect };
  }
  const words = voice.text(object);
  const was = isSeveral(object, voice) ? 'were searched' : 'was searched';
  const bare = replaced(words, possessive, '');
  const isTheirs = has(words, possessive);
  if (persons.length > 0 && (isTheirs || !isDetermined(words)))
    return { what: belongingToAll(bare, persons, voice), was, inRespectOf: () => '' };
  return { what: isTheirs || isDetermined(words) ? words : prose`the ${words}`, was, inRespectOf: respect };
}

const at = (where: Search['place'], voice: Voice): Words => (where === undefined ? '' : place(voice.text(where)));

const shown = { yes: ', with a warrant being shown', no: ', without a warrant being shown' } as const;
const warrant = ({ warrantShown }: Pick<Search, 'warrantShown'>) =>
  warrantShown === undefined ? '' : prose`${shown[warrantShown]}${softComma}`;

export const searchPhrases: Pick<Phrases<keyof CoercionMessages>, 'search' | 'seizure'> = {
  search: ({ act, sitting, sameDay }, voice) => {
    const time = sameDay ? 'on the same day,' : opening(act.date);
    const found = searched(act, voice);
    if (found === undefined) return '';
    const { what, was, inRespectOf } = found;
    const said = join(
      time,
      what,
      was,
      agents(act, voice),
      inRespectOf(),
      at(act.place, voice),
      sittingOf('search', sitting),
      basis(act, voice),
      reason(act, voice),
    );
    const taken = items(act, voice);
    const seized = taken.noun === '' ? '' : prose`, and ${taken.noun} ${taken.was} seized`;
    return prose`${said}${warrant(act)}${seized}`;
  },

  /** `on 3 May 2012, two laptops were seized from Strofzin by the police in Streslau`. */
  seizure: ({ act, sameDay }, voice) => {
    const object = act.object === undefined ? '' : voice.text(act.object);
    const taken = items(act, voice);
    const what = object || taken.noun;
    if (what === '') return '';
    const isMany = act.object !== undefined && isSeveral(act.object, voice);
    const said = join(
      sameDay ? 'on the same day,' : opening(act.date),
      what,
      object === '' || taken.noun === '' ? '' : prose`(${taken.noun})`,
      object === '' ? taken.was : isMany ? 'were' : 'was',
      'seized',
      lead('from ', whoAll(act.persons, voice, 'object')),
      agents(act, voice),
      at(act.place, voice),
      basis(act, voice),
      reason(act, voice),
    );
    return prose`${said}${warrant(act)}`;
  },
};
