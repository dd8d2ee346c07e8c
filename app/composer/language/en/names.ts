import type { PartyReference, Voice } from '../../voice';
import { plural } from './nouns';
import { introduce, introduceTogether, kindNoun, role } from './parties';
import { aOrAn, join, lead, list, possessive, softComma, the } from './prose';

const pronouns = {
  subject: { male: 'he', female: 'she', several: 'they' },
  object: { male: 'him', female: 'her', several: 'them' },
  possessive: { male: 'his', female: 'her', several: 'their' },
} as const;
export type Case = keyof typeof pronouns;

function nameOf(reference: PartyReference, voice: Voice, another: boolean): string {
  if (reference.form === 'full') return introduce(reference, voice, another);
  if (reference.naming === 'nothing') return the(role(reference.party, voice));
  return reference.name.replace(/^an? /u, 'the ');
}

/** The noun phrase for one mention. */
function mention(reference: PartyReference, voice: Voice, grammaticalCase: Case, another: boolean): string {
  const { form, party } = reference;
  if (form === 'pronoun' && party.gender !== undefined) return pronouns[grammaticalCase][party.gender];
  const phrase = nameOf(reference, voice, another);
  return grammaticalCase === 'possessive' ? possessive(phrase.replace(softComma, '')) : phrase;
}

/** Somebody or something by name, in the case that its place asks for. Empty where the reference leads nowhere. */
export function who(id: string | undefined, voice: Voice, grammaticalCase: Case = 'subject', another = false): string {
  const reference = id === undefined ? undefined : voice.party(id);
  return reference === undefined ? '' : mention(reference, voice, grammaticalCase, another);
}

const isOutlet = (id: string, voice: Voice) => {
  const kind = voice.file.find('party', id)?.kind;
  return kind === 'outlet' || kind === 'web-site';
};

/** Several of them: by pronoun where that is clear, introduced together where they have something in common, or listed. */
export function whoAll(ids: readonly string[] | undefined, voice: Voice, grammaticalCase: Case = 'subject'): string {
  const given = ids ?? [];
  if (given.length < 2) return who(given[0], voice, grammaticalCase);
  if (voice.areClear(given)) {
    given.forEach((id) => voice.party(id));
    return pronouns[grammaticalCase].several;
  }
  if (given.length > 2 && voice.areKnown(given) && given.every((id) => isOutlet(id, voice))) return 'these outlets';
  const together = introduceTogether(given, voice);
  if (together !== '') return together;
  return list(
    inKinds(given, voice)
      .map((some) => namesOf(some, voice))
      .filter((name) => name !== ''),
  );
}

/** Neighbours that are outlets of one kind and new to the reader share its name: `the television channels A and B`. */
function inKinds(ids: readonly string[], voice: Voice): readonly (readonly string[])[] {
  const groups: string[][] = [];
  for (const id of ids) {
    const last = groups.at(-1);
    const kind = sharedKind([...(last ?? []), id], voice);
    if (last !== undefined && kind !== '') last.push(id);
    else groups.push([id]);
  }
  return groups;
}

function sharedKind(ids: readonly string[], voice: Voice): string {
  const nouns = ids.map((id) => {
    const party = voice.file.find('party', id);
    const isBare = party?.outletKind !== undefined && party.number === undefined && party.description === undefined;
    return party !== undefined && isBare && !voice.areKnown([id]) ? kindNoun(party, voice) : '';
  });
  const [first = ''] = nouns;
  return nouns.every((noun) => noun === first) ? first : '';
}

function namesOf(ids: readonly string[], voice: Voice): string {
  const kind = ids.length > 1 ? sharedKind(ids, voice) : '';
  if (kind !== '') return `the ${plural(kind)} ${list(ids.flatMap((id) => voice.party(id)?.name ?? []))}`;
  return list(ids.map((id) => nameIn(id, voice)));
}

/** By name and never by a pronoun, where others were named in between. */
export const byName = (ids: readonly string[] | undefined, voice: Voice) =>
  list((ids ?? []).map((id) => nameIn(id, voice)).filter((name) => name !== ''));

/** In a list everybody stands with a name: "he and the editor" leaves open who he is. */
function nameIn(id: string, voice: Voice): string {
  const reference = voice.party(id);
  return reference === undefined ? '' : nameOf(reference, voice, false);
}

export const whose = (id: string | undefined, voice: Voice) => who(id, voice, 'possessive');

/** `his trial`; `the trial of Paul Detchard, a poet,` where he is new to the reader. */
export function belonging(noun: string, owner: string | undefined, voice: Voice): string {
  if (owner !== undefined && voice.areKnown([owner])) return join(whose(owner, voice), noun);
  const name = who(owner, voice, 'object');
  return name === '' ? `the ${noun}` : `the ${noun} of ${name}`;
}

/** `he`, `she`, or `they` where they are several or their gender is not known, after they were named. */
export function they(ids: readonly string[], voice: Voice): string {
  const gender = ids.length === 1 ? voice.file.find('party', ids[0])?.gender : undefined;
  return pronouns.subject[gender ?? 'several'];
}

/** `his`, `her`, or `their` where they are several or their gender is not known. */
export function own(ids: readonly string[], voice: Voice): string {
  const party = ids.length === 1 ? voice.file.find('party', ids[0]) : undefined;
  if (party !== undefined && party.kind !== 'person' && !isPlural(ids, voice)) return 'its';
  return pronouns.possessive[party?.gender ?? 'several'];
}

/** Whether a verb with this subject takes the plural. */
export function isPlural(ids: readonly string[] | undefined, voice: Voice): boolean {
  const [first, second] = ids ?? [];
  if (second !== undefined) return true;
  const party = voice.file.find('party', first);
  if (party?.kind === 'anonymous-unit')
    return !/^(?:an?|the (?:president|head|chief|director)) /iu.test(voice.text(party.name));
  return (party?.number?.number ?? 1) !== 1 || party?.kind === 'group';
}

export const was = (ids: readonly string[] | undefined, voice: Voice) => (isPlural(ids, voice) ? 'were' : 'was');

const withArticle = new Set<unknown>([
  'court',
  'prosecution-service',
  'police',
  'security-service',
  'investigation',
  'detention-facility',
  'prison',
  'psychiatric-institution',
  'expert-institution',
  'ministry',
  'government',
  'un-body',
]);

/** A facility that is called by what it is, in small letters, has no name of its own: `a temporary detention facility`. */
function articleFor(name: string, first: boolean): string {
  if (/\bNo\. ?\d/u.test(name)) return name;
  const isGeneric = /^(?!the |an? )\p{Ll}\D*$/u.test(name);
  return isGeneric && first ? aOrAn(name) : the(name);
}

/** A court or another body: name, place, and its short form the first time. */
export function body(id: string | undefined, voice: Voice): string {
  const reference = id === undefined ? undefined : voice.body(id);
  if (reference === undefined) return '';
  const { body: told, first } = reference;
  const full = voice.text(told.name);
  const short = told.shortName === undefined ? '' : voice.text(told.shortName);
  const city = told.city === undefined ? '' : voice.text(told.city);
  const where = !first || city === '' || full.includes(city) ? '' : city;
  const named = first ? join(full, lead('in ', where)) : short || full;
  const article = withArticle.has(told.kind) ? articleFor(named, first || told.kind === 'court') : named;
  const abbreviation = first && short !== '' && !full.includes(short) ? ` (${short})` : '';
  const about =
    first && told.description !== undefined ? `, ${withIndefinite(voice.text(told.description))}${softComma}` : '';
  return `${article}${abbreviation}${about}`;
}

/** A description that is a bare noun phrase gets its article: `a local press freedom group`. */
function withIndefinite(description: string): string {
  return /^(?:an?|the|one|in|at|which|who|known|its?) /iu.test(description) ? description : aOrAn(description);
}

/** The words that all names end with: `District Court`. */
function commonEnd(names: readonly string[]): string {
  const [first = [], ...rest] = names.map((name) => name.split(' ').reverse());
  const isShared = (word: string, place: number) => rest.every((other) => other[place] === word);
  const length = first.findIndex((word, place) => !isShared(word, place));
  return first
    .slice(0, length === -1 ? 0 : length)
    .reverse()
    .join(' ');
}

/** Courts of one kind in one city: `the Medeu, Bostandyk and Almaly District Courts in Almaty`. */
function alike(ids: readonly string[], voice: Voice): string {
  const told = ids.flatMap((id) => voice.find('body', id) ?? []);
  const names = told.map(({ name }) => voice.text(name));
  const end = commonEnd(names);
  const cities = new Set(told.map(({ city }) => (city === undefined ? '' : voice.text(city))));
  const isPlain = told.every(
    ({ kind, shortName, description }) => kind === 'court' && shortName === undefined && description === undefined,
  );
  const [city = ''] = cities;
  if (ids.length < 2 || told.length !== ids.length || end === '' || cities.size > 1 || !isPlain) return '';
  ids.forEach((id) => voice.body(id));
  const where = city === '' || end.includes(city) ? '' : city;
  return join('the', list(names.map((name) => name.slice(0, -end.length).trim())), plural(end), lead('in ', where));
}

/** Several bodies; courts of one kind share its name. */
export function bodies(ids: readonly string[] | undefined, voice: Voice): string {
  const given = ids ?? [];
  return alike(given, voice) || list(given.map((id) => body(id, voice)).filter((name) => name !== ''));
}
