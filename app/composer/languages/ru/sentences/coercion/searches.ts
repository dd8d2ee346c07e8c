import type { CoercionMessages } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { has, includes, plainText, prose, replaced, type Words } from '../../../../words/words';
import type { CoerciveAct } from '../../../../case-file/records';
import { isBare } from '../../grammar/bare';
import { join, lead } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { officers } from '../../nouns/agents';
import { around, type Noun } from '../../nouns/noun';
import { belongingToAll, whoAll } from '../../nouns/parties';
import { noun, place } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { opening } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { basis } from './act-predicates';
import { reason } from './measures';
import { sittingOf } from './sitting';
import { itemsOf, objectOf } from './taken';

type Search = CoercionMessages['search']['act'];

const time = (sameDay: boolean, { date }: Pick<CoerciveAct, 'date'>): Words =>
  sameDay ? 'в тот же день' : opening(date);

/** Whether typed words name somebody already: «квартира Варги». */
function isNamedIn(object: Search['object'], id: string, voice: Voice): boolean {
  const party = voice.file.find('party', id);
  const names = [party?.name, party?.shortName].flatMap((name) => (name === undefined ? [] : voice.text(name)));
  return object !== undefined && names.some((name) => includes(voice.text(object), name));
}

const possessive = /^(?:его|ее|её|их|his|her|their|its) /iu;

/** What is searched, and on whose account where it says no owner. */
type Searched = { readonly what: Noun | undefined; readonly inRespectOf: Words };

/** «квартира Иванова», «дома Иванова и Петровой»: whose it is, where the words of the record do not say it. */
function searched({ object, persons = [] }: Search, voice: Voice): Searched {
  if (object === undefined) return { what: undefined, inRespectOf: after('у', whoAll(persons, voice), 'genitive') };
  const words = voice.text(object);
  const thing = noun(object, voice);
  const isTheirs = has(words, possessive);
  if (persons.length > 0 && (isTheirs || isBare(plainText(words)))) {
    const bare = around(thing, (form) => replaced(form, possessive, ''));
    return { what: belongingToAll(bare, persons, voice), inRespectOf: '' };
  }
  const isNamed = persons.every((id) => isNamedIn(object, id, voice));
  return { what: thing, inRespectOf: isNamed ? '' : after('в отношении', whoAll(persons, voice), 'genitive') };
}

const at = (where: Search['place'], voice: Voice): Words => (where === undefined ? '' : place(where, voice));

const warrants = { yes: 'с предъявлением постановления', no: 'без предъявления постановления' } as const;
const warrant = ({ warrantShown }: Pick<Search, 'warrantShown'>): Words =>
  warrantShown === undefined ? '' : warrants[warrantShown];

export const searchPhrases: Pick<Phrases<keyof CoercionMessages>, 'search' | 'seizure'> = {
  search: ({ act, sitting, sameDay }, voice) => {
    if (act.object === undefined && (act.persons ?? []).length === 0 && act.place === undefined) return '';
    const by = officers(act, voice)?.in('instrumental');
    const { what, inRespectOf } = searched(act, voice);
    const items = itemsOf(act, voice);
    const seized =
      items === undefined
        ? ''
        : prose`, в ходе которого ${past('был', items.agrees)} ${passive('изъят', items.agrees)} ${items.noun.in('nominative')}`;
    const done =
      what === undefined
        ? join(inRespectOf, 'был проведен обыск')
        : join('был проведен обыск', what.in('genitive'), inRespectOf);
    const further = join(at(act.place, voice), sittingOf(sitting), basis(act, voice), warrant(act), reason(act, voice));
    return prose`${join(time(sameDay, act), by, done, further)}${seized}`;
  },

  seizure: ({ act, sameDay }, voice) => {
    const by = officers(act, voice)?.in('instrumental');
    const from = after('у', whoAll(act.persons, voice), 'genitive');
    const [object, items] = [objectOf(act, voice), itemsOf(act, voice)];
    const what = object ?? items;
    if (what === undefined) return '';
    const which = object === undefined ? '' : lead('(', items?.noun.in('nominative'), ')');
    const verb = prose`${past('был', what.agrees)} ${passive('изъят', what.agrees)}`;
    const ground = join(basis(act, voice), warrant(act), reason(act, voice));
    return join(time(sameDay, act), by, from, at(act.place, voice), verb, what.noun.in('nominative'), which, ground);
  },
};
