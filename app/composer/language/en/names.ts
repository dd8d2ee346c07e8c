import type { PartyReference, Voice } from '../../voice';
import { aOrAn, join, lead, list, possessive, softComma, the } from './prose';
import { introduce, introduceTogether, role } from './parties';

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
  const names = given.map((id) => who(id, voice, 'object').replace(/^(?:him|her)$/u, ''));
  return list(
    names.map((name, place) => name || (voice.party(given[place] ?? '')?.name ?? '')).filter((name) => name !== ''),
  );
}

export const whose = (id: string | undefined, voice: Voice) => who(id, voice, 'possessive');

/** `his`, `her`, or `their` where they are several or their gender is not known. */
export function own(ids: readonly string[], voice: Voice): string {
  const gender = ids.length === 1 ? voice.file.find('party', ids[0])?.gender : undefined;
  return pronouns.possessive[gender ?? 'several'];
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
  const article = withArticle.has(told.kind) ? the(named) : named;
  const abbreviation = first && short !== '' && !full.includes(short) ? ` (${short})` : '';
  const about =
    first && told.description !== undefined ? `, ${withIndefinite(voice.text(told.description))}${softComma}` : '';
  return `${article}${abbreviation}${about}`;
}

/** A description that is a bare noun phrase gets its article: `a local press freedom group`. */
function withIndefinite(description: string): string {
  return /^(?:an?|the|one|in|at|which|who|known|its?) /iu.test(description) ? description : aOrAn(description);
}

export function bodies(ids: readonly string[] | undefined, voice: Voice): string {
  return list((ids ?? []).map((id) => body(id, voice)).filter((name) => name !== ''));
}
