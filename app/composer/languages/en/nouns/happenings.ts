import type { Voice } from '../../../voice/voice';
import { date } from '../grammar/dates';
import { has, type Words, prose } from '../../../words/words';
import type { Event } from '../../../case-file/records';

const nouns = {
  'use-of-force': 'the use of force',
  strike: 'the strike',
  protest: 'the protest',
  attack: 'the attack',
  warning: 'the warning',
  exile: 'the exile',
  'amnesty-law': 'the amnesty law',
  'law-adopted': 'the adoption of the law',
  'information-blackout': 'the information blackout',
  'hunger-strike': 'the hunger strike',
  'death-in-custody': 'the death in custody',
  designation: 'the designation',
  practice: 'the practice',
  'present-state': 'the present state',
} as const;

/** A name that ends in the word for what it was: `New Year amnesty`, `May Day protests`, but not `Varga’s arrest`. */
const saysWhat =
  /^(?!.*[’']s )\p{Lu}.* (?:amnest(?:y|ies)|arrests|attacks?|blackout|blockade|bombings?|campaign|clashes|congress|coup|crackdown|curfew|demonstrations?|disaster|disturbances|elections?|emergency|events|evictions?|explosion|festival|floods?|funeral|incident|killings?|massacre|march(?:es)?|movement|occupation|operation|parade|pardon|picket|pogrom|procession|protests?|raids?|rall(?:y|ies)|referendum|revolution|riots?|shootings?|shutdown|siege|sit-in|strikes?|uprising|vigil|walkout|war)$/u;

/** `the silent strike`: what is called by what it was has an article; a name has its own letters. */
const named = (name: Words): Words =>
  has(name, /^(?!(?:an?|the|his|her|their|its|this|that|no) )\p{Ll}/u) || has(name, saysWhat)
    ? prose`the ${name}`
    : name;

export function eventName({ name, kind }: Pick<Event, 'name' | 'kind'>, voice: Voice): Words {
  if (name !== undefined) return named(voice.text(name));
  return typeof kind === 'string' ? nouns[kind] : voice.text(kind.other);
}

/** An event by its name, with its date the first time: `the Zhanaozen events of 16 December 2011`. */
export function event(id: string | undefined, voice: Voice): Words {
  const found = voice.find('event', id);
  if (found === undefined) return '';
  const name = eventName(found, voice);
  return isFirstNamed(found, voice) && found.date !== undefined ? prose`${name} of ${date(found.date)}` : name;
}

/** Counts a mention of an event, and says whether it is the first one. */
export const isFirstNamed = ({ id }: Pick<Event, 'id'>, voice: Voice): boolean =>
  voice.isFirst(`event/${id}/${voice.file.book.id}`);
