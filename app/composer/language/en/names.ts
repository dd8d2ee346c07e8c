import type { Party } from '#shared/model/party';
import type { Voice, PartyReference } from '../../voice';
import { number } from './numbers';
import { aOrAn, capital, join, lead, list, possessive, quote, softComma, the } from './prose';

const pronouns = {
  subject: { male: 'he', female: 'she' },
  object: { male: 'him', female: 'her' },
  possessive: { male: 'his', female: 'her' },
} as const;
export type Case = keyof typeof pronouns;

const outletNouns = {
  newspaper: 'newspaper',
  magazine: 'magazine',
  'news-agency': 'news agency',
  'television-channel': 'television channel',
  'internet-television-channel': 'internet television channel',
  'radio-station': 'radio station',
  'internet-resource': 'internet resource',
  'web-site': 'website',
} as const;

const roleNouns = {
  defendant: 'defendant',
  'co-defendant': 'co-defendant',
  complainant: 'complainant',
  'private-prosecutor': 'private prosecutor',
  plaintiff: 'plaintiff',
  victim: 'victim',
  author: 'author',
  witness: 'witness',
  expert: 'expert',
  judge: 'judge',
  prosecutor: 'prosecutor',
  investigator: 'investigator',
  'alleged-perpetrator': 'alleged perpetrator',
  'defence-counsel': 'defence counsel',
  interpreter: 'interpreter',
  relative: 'relative',
} as const;

const kindNouns = {
  person: 'person',
  'legal-person': 'company',
  outlet: 'outlet',
  'web-site': 'website',
  group: 'group',
  'anonymous-unit': 'group',
} as const;

export const plural = (noun: string): string =>
  /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;

/** What kind of thing a party is, as a noun that stands before its name. */
export function kindNoun(party: Party, voice: Voice): string {
  const { outletKind } = party;
  if (outletKind !== undefined)
    return typeof outletKind === 'string' ? outletNouns[outletKind] : voice.text(outletKind.other);
  return party.kind === 'legal-person' || party.kind === 'web-site' ? kindNouns[party.kind] : '';
}

/** What to call somebody whose name may not be told. */
function role(party: Party, voice: Voice): string {
  if (party.profession !== undefined) return voice.text(party.profession);
  const [first] = party.roles ?? [];
  if (first === undefined) return kindNoun(party, voice) || kindNouns[party.kind];
  return typeof first === 'string' ? roleNouns[first] : voice.text(first.other);
}

function organisationOf({ party }: PartyReference, voice: Voice, post: string): string {
  if (party.organisation === undefined) return '';
  const organisation = voice.party(party.organisation);
  if (organisation === undefined || post.includes(organisation.name)) return '';
  return mention(organisation, voice);
}

/** Post, profession, place and what else a reader should know, as appositions that follow the name. */
function particulars(reference: PartyReference, voice: Voice): readonly string[] {
  const { party } = reference;
  const post = party.post === undefined ? '' : voice.text(party.post);
  const organisation = organisationOf(reference, voice, post);
  const profession = party.profession === undefined ? '' : aOrAn(voice.text(party.profession));
  const held = organisation === '' ? post || profession : `${post || profession || 'a member'} of ${organisation}`;
  const city = party.city === undefined || held.includes(voice.text(party.city)) ? '' : voice.text(party.city);
  return [
    post === '' || profession === '' ? '' : profession,
    join(held, city === '' ? '' : held === '' ? `from ${city}` : `in ${city}`),
    party.description === undefined ? '' : voice.text(party.description),
  ].filter((part) => part !== '');
}

/** Several things under one name: `23 internet resources under the name “Respublika”`. */
function numbered(reference: PartyReference, voice: Voice): string {
  const { party, name } = reference;
  const amount = party.number;
  const noun = amount?.unit === undefined ? kindNoun(party, voice) : voice.text(amount.unit);
  if (amount === undefined) return '';
  if (noun === '' || name.toLowerCase().includes(noun.toLowerCase()))
    return /^(?:\d|\p{Ll})/u.test(name) && name.includes(String(amount.number))
      ? name
      : `${number(amount.number)} ${name.replace(/^\w+ (?=newspapers|outlets)/u, '')}`;
  const nouns = amount.unit === undefined && amount.number !== 1 ? plural(noun) : noun;
  return party.kind === 'group' && name.toLowerCase() === nouns.toLowerCase()
    ? `${number(amount.number)} ${nouns}`
    : `${number(amount.number)} ${nouns} under the name ${quote(name)}`;
}

function withNoun(name: string, noun: string): string {
  const has = noun === '' || name.toLowerCase().includes(noun.split(' ').at(-1) ?? noun);
  return has ? name : `the ${noun} ${name}`;
}

function inFull(reference: PartyReference, voice: Voice): string {
  const { party, name } = reference;
  if (reference.naming === 'nothing') return aOrAn(role(party, voice));
  if (reference.naming !== 'full') return name;
  const own = party.number === undefined ? withNoun(name, kindNoun(party, voice)) : numbered(reference, voice);
  const about = particulars(reference, voice);
  return about.length === 0 ? own : `${own}, ${about.join(', ')}${softComma}`;
}

/** The noun phrase for one mention. */
function mention(reference: PartyReference, voice: Voice, grammaticalCase: Case = 'object'): string {
  const { form, party, naming, name } = reference;
  if (form === 'pronoun' && party.gender !== undefined) return pronouns[grammaticalCase][party.gender];
  const phrase = form === 'full' ? inFull(reference, voice) : naming === 'nothing' ? the(role(party, voice)) : name;
  return grammaticalCase === 'possessive' ? possessive(phrase.replace(softComma, '')) : phrase;
}

/** Somebody or something by name, in the case that its place asks for. Empty where it may not be told of at all. */
export function who(id: string | undefined, voice: Voice, grammaticalCase: Case = 'subject'): string {
  const reference = id === undefined ? undefined : voice.party(id);
  return reference === undefined ? '' : mention(reference, voice, grammaticalCase);
}

/** Several of them in a list; two brothers are introduced as brothers. */
export function whoAll(ids: readonly string[] | undefined, voice: Voice, grammaticalCase: Case = 'subject'): string {
  const names = (ids ?? []).map((id) => who(id, voice, grammaticalCase));
  return list(names.filter((name) => name !== ''));
}

export const whose = (id: string | undefined, voice: Voice) => who(id, voice, 'possessive');

/** Whether a verb with this subject takes the plural. */
export function isPlural(ids: readonly string[] | undefined, voice: Voice): boolean {
  const [first, second] = ids ?? [];
  if (second !== undefined) return true;
  const party = voice.file.find('party', first);
  return (party?.number?.number ?? 1) !== 1 || party?.kind === 'group' || party?.kind === 'anonymous-unit';
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

/** A court or another body: name, place, and its short form the first time. */
export function body(id: string | undefined, voice: Voice): string {
  const reference = id === undefined ? undefined : voice.body(id);
  if (reference === undefined) return '';
  const { body: told, first } = reference;
  const full = voice.text(told.name);
  const short = told.shortName === undefined ? '' : voice.text(told.shortName);
  const city = told.city === undefined ? '' : voice.text(told.city);
  const place = city === '' || full.includes(city) ? '' : city;
  const named = first ? join(full, lead('in ', place)) : short || full;
  const article = withArticle.has(told.kind) ? the(named) : named;
  return first && short !== '' && short !== full ? `${article} (${short})` : article;
}

export function bodies(ids: readonly string[] | undefined, voice: Voice): string {
  return list((ids ?? []).map((id) => body(id, voice)).filter((name) => name !== ''));
}

export { capital };
