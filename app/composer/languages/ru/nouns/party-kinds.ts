import type { Party } from '../../../case-file/records';
import type { Voice } from '../../../voice/voice';
import { phraseTraits } from '../grammar/declension/phrases';
import { type Noun, own } from './noun';
import { noun } from './phrases';

const outletNouns = {
  newspaper: 'газета',
  magazine: 'журнал',
  'news-agency': 'информационное агентство',
  'television-channel': 'телеканал',
  'internet-television-channel': 'интернет-телеканал',
  'radio-station': 'радиостанция',
  'internet-resource': 'интернет-ресурс',
  'web-site': 'сайт',
} as const;

const roleNouns = {
  defendant: ['обвиняемый', 'обвиняемая'],
  'co-defendant': ['обвиняемый по тому же делу', 'обвиняемая по тому же делу'],
  complainant: ['заявитель', 'заявительница'],
  'private-prosecutor': ['частный обвинитель'],
  plaintiff: ['истец', 'истица'],
  victim: ['потерпевший', 'потерпевшая'],
  author: ['автор'],
  witness: ['свидетель'],
  expert: ['эксперт'],
  judge: ['судья'],
  prosecutor: ['прокурор'],
  investigator: ['следователь'],
  'alleged-perpetrator': ['предполагаемый нарушитель'],
  'defence-counsel': ['защитник'],
  interpreter: ['переводчик'],
  relative: ['родственник', 'родственница'],
} as const satisfies Readonly<Record<string, readonly [string, string?]>>;

const kindNouns = {
  person: 'лицо',
  'legal-person': 'организация',
  outlet: 'издание',
  'web-site': 'сайт',
  group: 'группа',
  'anonymous-unit': 'группа лиц',
} as const;

type OfKind = Pick<Party, 'kind' | 'outletKind' | 'profession'>;

/** What kind of thing a party other than a person is, as a noun that stands before its name: «газета». */
export function kindNoun(party: OfKind, voice: Voice): Noun | undefined {
  const { outletKind, kind, profession } = party;
  if (outletKind !== undefined)
    return typeof outletKind === 'string' ? own(outletNouns[outletKind]) : noun(outletKind.other, voice);
  if (profession !== undefined && kind !== 'person') return noun(profession, voice);
  return kind === 'web-site' ? own(kindNouns[kind]) : undefined;
}

/** The same, or the word for its kind in general: «организация», «издание». */
export const anyKindNoun = (party: OfKind, voice: Voice): Noun => kindNoun(party, voice) ?? own(kindNouns[party.kind]);

type Role = NonNullable<Party['roles']>[number];

/** A part in a proceeding, in the gender of whoever has it: «обвиняемая», «свидетель». */
export function roleNoun(role: Role, gender: Party['gender'], voice: Voice): Noun {
  if (typeof role !== 'string') return noun(role.other, voice);
  const [male, female = male] = roleNouns[role];
  const word = gender === 'female' ? female : male;
  const traits = phraseTraits(word);
  if (gender === undefined || traits === undefined) return own(word);
  return own(word, { ...traits, gender: gender === 'female' ? 'feminine' : 'masculine' });
}

/** What to call somebody whose name may not be told. */
export function role(party: Party, voice: Voice): Noun {
  if (party.profession !== undefined) return noun(party.profession, voice);
  const [first] = party.roles ?? [];
  return first === undefined ? anyKindNoun(party, voice) : roleNoun(first, party.gender, voice);
}

/** What a person does for a living, from the most to the least particular of what is recorded. */
export function calling(party: Party, voice: Voice): Noun | undefined {
  if (party.kind !== 'person') return undefined;
  const words = party.profession ?? (party.post === undefined ? party.occupation : undefined);
  if (words !== undefined) return noun(words, voice);
  return party.officials === true && party.post === undefined ? own('должностное лицо') : undefined;
}
