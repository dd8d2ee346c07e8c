import { inKinds, type OfOneKind } from '../../../voice/shared-kinds';
import type { PartyReference, Voice } from '../../../voice/voice';
import { plural } from '../grammar/nouns';
import { areCounted, areSaidBy, introduce, introduceTogether, kindNoun, role, theSame, withArticle } from './parties';
import { list, possessive, the } from '../grammar/prose';
import { join } from '../../../words/joining';
import { has, joinedBy, prose, replaced, type Words } from '../../../words/words';

const pronouns = {
  subject: { male: 'he', female: 'she', several: 'they' },
  object: { male: 'him', female: 'her', several: 'them' },
  possessive: { male: 'his', female: 'her', several: 'their' },
} as const;
export type Case = keyof typeof pronouns;

function nameOf(reference: PartyReference, voice: Voice, another: boolean): Words {
  if (reference.form === 'full') return introduce(reference, voice, another);
  if (reference.naming === 'nothing') return the(role(reference.party, voice));
  if (areCounted(reference.party) && areSaidBy(reference.name)) return theSame(reference);
  return replaced(withArticle(reference, voice), /^an? /u, 'the ');
}

/** The noun phrase for one mention. */
function mention(reference: PartyReference, voice: Voice, grammaticalCase: Case, another: boolean): Words {
  const { form, party } = reference;
  if (form === 'pronoun' && party.gender !== undefined) return pronouns[grammaticalCase][party.gender];
  const phrase = nameOf(reference, voice, another);
  return grammaticalCase === 'possessive' ? possessive(replaced(phrase, /\uE000/u, '')) : phrase;
}

/** Somebody or something by name, in the case that its place asks for. Empty where the reference leads nowhere. */
export function who(id: string | undefined, voice: Voice, grammaticalCase: Case = 'subject', another = false): Words {
  const reference = id === undefined ? undefined : voice.party(id);
  return reference === undefined ? '' : mention(reference, voice, grammaticalCase, another);
}

const isOutlet = (id: string, voice: Voice) => {
  const kind = voice.file.find('party', id)?.kind;
  return kind === 'outlet' || kind === 'web-site';
};

/** Several of them: by pronoun where that is clear, introduced together where they have something in common, or listed. */
export function whoAll(ids: readonly string[] | undefined, voice: Voice, grammaticalCase: Case = 'subject'): Words {
  const given = ids ?? [];
  if (given.length < 2) return who(given[0], voice, grammaticalCase);
  if (voice.areClear(given)) {
    voice.speakOf(given);
    return pronouns[grammaticalCase].several;
  }
  const names = namesOfAll(given, voice);
  voice.nameTogether(given);
  return names;
}

function namesOfAll(given: readonly string[], voice: Voice): Words {
  if (given.length > 2 && voice.areKnown(given) && given.every((id) => isOutlet(id, voice))) return 'these outlets';
  const together = introduceTogether(given, voice);
  if (together !== '') return together;
  const groups = inKinds(given, voice, (party) => kindNoun(party, voice));
  const names = groups.map((some) => namesOf(some, voice)).filter((name) => name !== '');
  const isNested = names.length > 1 && groups.slice(0, -1).some(({ ids: some }) => some.length > 1);
  return isNested ? prose`${joinedBy(', ', names.slice(0, -1))}, and ${names.at(-1) ?? ''}` : list(names);
}

/** `the television channels A and B`, or each by name. */
function namesOf({ ids, kind }: OfOneKind, voice: Voice): Words {
  if (kind !== '') return prose`the ${plural(kind)} ${list(ids.flatMap((id) => voice.party(id)?.name ?? []))}`;
  return list(ids.map((id) => nameIn(id, voice)));
}

/** By name and never by a pronoun, where others were named in between. */
export function byName(ids: readonly string[] = [], voice: Voice): Words {
  const names = list(ids.map((id) => nameIn(id, voice)).filter((name) => name !== ''));
  if (ids.length > 1) voice.nameTogether(ids);
  return names;
}

/** In a list everybody stands with a name: "he and the editor" leaves open who he is. */
function nameIn(id: string, voice: Voice): Words {
  const reference = voice.party(id);
  return reference === undefined ? '' : nameOf(reference, voice, false);
}

export const whose = (id: string | undefined, voice: Voice) => who(id, voice, 'possessive');

/** `his trial`; `the trial of Paul Detchard, a poet,` where he is new to the reader. */
export function belonging(noun: Words, owner: string | undefined, voice: Voice): Words {
  if (owner !== undefined && voice.areKnown([owner])) return join(whose(owner, voice), noun);
  const name = who(owner, voice, 'object');
  return name === '' ? prose`the ${noun}` : prose`the ${noun} of ${name}`;
}

/** The same of several owners: `their homes`, `the homes of Tomas Varga and Lena Orlik`. */
export function belongingToAll(noun: Words, owners: readonly string[], voice: Voice): Words {
  if (owners.length < 2) return belonging(noun, owners[0], voice);
  if (voice.areClear(owners)) return join(whoAll(owners, voice, 'possessive'), noun);
  return prose`the ${noun} of ${whoAll(owners, voice, 'object')}`;
}

/** `he`, `she`, or `they` where they are several or their gender is not known, after they were named. */
export function they(ids: readonly string[], voice: Voice): Words {
  const gender = ids.length === 1 ? voice.file.find('party', ids[0])?.gender : undefined;
  return pronouns.subject[gender ?? 'several'];
}

/** `his`, `her`, or `their` where they are several or their gender is not known. */
export function own(ids: readonly string[], voice: Voice): Words {
  const party = ids.length === 1 ? voice.file.find('party', ids[0]) : undefined;
  if (party !== undefined && party.kind !== 'person' && !isPlural(ids, voice)) return 'its';
  return pronouns.possessive[party?.gender ?? 'several'];
}

/** Whether a verb with this subject takes the plural: those of whom the readers may not learn do not count. */
export function isPlural(ids: readonly string[] | undefined, voice: Voice): boolean {
  const [first, second] = ids?.filter((id) => voice.file.find('party', id) !== undefined) ?? [];
  if (second !== undefined) return true;
  const party = voice.file.find('party', first);
  if (party?.kind === 'anonymous-unit')
    return !has(voice.text(party.name), /^(?:an?|the (?:president|head|chief|director)) /iu);
  return (party?.number?.number ?? 1) !== 1 || party?.kind === 'group';
}

export const was = (ids: readonly string[] | undefined, voice: Voice) => (isPlural(ids, voice) ? 'were' : 'was');
