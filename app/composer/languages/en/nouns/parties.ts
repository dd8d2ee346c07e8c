import type { PartyReference, Voice } from '../../../voice/voice';
import { plural } from '../grammar/nouns';
import { count, number, singular } from '../grammar/numbers';
import { isPluralNoun } from '../grammar/agreement';
import { aOrAn, list, quote, the, withoutArticle } from '../grammar/prose';
import { asCounsel, furtherRoles, origins, placeOfPost, ties, withheld, withPenNames, withRole } from './people';
import { join, lead, said, softComma } from '../../../words/joining';
import { originOf } from '../../../words/traced';
import {
  areSame,
  cut,
  has,
  includes,
  joinedBy,
  plainText,
  prose,
  replaced,
  stated,
  type Words,
} from '../../../words/words';
import type { Party } from '../../../case-file/records';

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
  'legal-person': 'organisation',
  outlet: 'outlet',
  'web-site': 'website',
  group: 'group',
  'anonymous-unit': 'group',
} as const;

/** What kind of thing a party other than a person is, as a noun that stands before its name. */
export function kindNoun(
  { outletKind, kind, profession }: Pick<Party, 'outletKind' | 'kind' | 'profession'>,
  voice: Voice,
): Words {
  if (outletKind !== undefined)
    return typeof outletKind === 'string' ? outletNouns[outletKind] : withoutArticle(voice.text(outletKind.other));
  if (profession !== undefined && kind !== 'person') return withoutArticle(voice.text(profession));
  return kind === 'web-site' ? kindNouns[kind] : '';
}

/** What to call somebody whose name may not be told. */
export function role(party: Party, voice: Voice): Words {
  if (party.profession !== undefined) return withoutArticle(voice.text(party.profession));
  const [first] = party.roles ?? [];
  if (first === undefined) return kindNoun(party, voice) || kindNouns[party.kind];
  return typeof first === 'string' ? roleNouns[first] : voice.text(first.other);
}

/** What a person does for a living, from the most to the least particular of what is recorded. */
export function calling(party: Party, voice: Voice): Words {
  if (party.kind !== 'person') return '';
  const words = party.profession ?? (party.post === undefined ? party.occupation : undefined);
  if (words !== undefined) return voice.text(words);
  return party.officials === true && party.post === undefined ? 'official' : '';
}

/** `editor-in-chief of the newspaper Adilet`; a post that names its organisation already is left as it is. */
function postOf({ party }: PartyReference, voice: Voice): Words {
  const post = party.post === undefined ? '' : voice.text(party.post);
  const organisation = party.organisation === undefined ? undefined : voice.party(party.organisation);
  if (organisation === undefined || includes(post, organisation.name)) return post;
  const of = has(
    post,
    /(?:^| )of .*\b(?:newspaper|magazine|agency|channel|station|site|website|party|movement|union|association|organisation|company|group)$/u,
  )
    ? ''
    : 'of';
  return join(
    post,
    of,
    organisation.form === 'full' ? organisationOf(organisation, voice) : withArticle(organisation, voice),
  );
}

/** `Nile Watch`, `the newspaper Adilet`: what a person works for stands without its place. */
function organisationOf(reference: PartyReference, voice: Voice): Words {
  const { party, naming } = reference;
  if (party.kind !== 'legal-person' || party.profession !== undefined || naming !== 'full')
    return introduce(reference, voice);
  const own = withArticle(reference, voice);
  return party.description === undefined ? own : prose`${own}, ${voice.text(party.description)}${softComma}`;
}

/** `a nurse`; what was typed with an article keeps it: `the leader of a union`. */
const withOwnArticle = (trade: Words): Words => (has(trade, /^(?:the|an?) /iu) ? trade : aOrAn(trade));

/** A person's profession, post, place and what else a reader should know, as one or more appositions. */
function particulars(reference: PartyReference, voice: Voice, withCalling: boolean): readonly Words[] {
  const { party } = reference;
  const trade = withCalling ? calling(party, voice) : '';
  const hasPost = party.kind === 'person' && (party.post !== undefined || trade !== '');
  const post = hasPost ? postOf(reference, voice) : '';
  const joint = has(post, /^of /u) || trade === '' || post === '' ? ' ' : ' and ';
  const work = joinedBy(joint, said([trade === '' ? '' : withOwnArticle(trade), post]));
  const city = party.city === undefined ? '' : voice.text(party.city);
  const isOf = party.organisation === undefined && placeOfPost(plainText(post)) === 'of';
  const where = city === '' || includes(work, city) ? '' : prose`${isOf ? 'of' : 'in'} ${city}`;
  const held = has(post, /^of /u) && trade === '' ? '' : work;
  return [
    held === '' ? '' : join(held, where),
    ...furtherRoles(party, voice),
    asCounsel(party, voice),
    ...ties(party, voice),
    ...(party.kind === 'person' ? origins(party, voice) : []),
    party.description === undefined ? '' : voice.text(party.description),
  ];
}

/** Whether a number of it is a number of people: of outlets and companies, several stand under one name. */
export const areCounted = ({ kind, outletKind, number: amount }: Party): boolean =>
  amount !== undefined &&
  outletKind === undefined &&
  (kind === 'group' || kind === 'anonymous-unit' || kind === 'person');

/** Whether a name is a word for each of them, "soldiers", and none of their own. */
export const areSaidBy = (name: Words): boolean => has(name, /^\p{Ll}/u) && isPluralNoun(name);

const leadingNumber = /^(?:the |about |some |several |many |two |three |four |five |six |seven |eight |nine |ten )+/iu;

/** `soldiers` of “two soldiers” or “the soldiers”. */
const withoutNumber = (name: Words): Words => replaced(name, leadingNumber, '');

/** Those who were counted when they were introduced: `the soldiers`. */
export function theSame({ party, name }: PartyReference): Words {
  const bare = withoutNumber(name);
  return prose`the ${party.number?.number === 1 && party.number.rough === undefined ? singular(bare) : bare}`;
}

const isSame = (one: Words, other: Words) => plainText(one).toLowerCase() === plainText(other).toLowerCase();

/** Several things under one name: `23 internet resources under the name “Respublika”`. */
function numbered({ party, name }: PartyReference, voice: Voice): Words {
  const amount = party.number;
  if (amount === undefined) return name;
  const noun =
    amount.unit === undefined ? plural(kindNoun(party, voice) || kindNouns[party.kind]) : voice.text(amount.unit);
  const many = prose`${number(amount.number)} ${noun}`;
  return isSame(noun, name) || isSame(many, name) ? many : prose`${many} under the name ${quote(name)}`;
}

function named(reference: PartyReference, voice: Voice): Words {
  if (areCounted(reference.party)) return company(reference, voice);
  return reference.party.number === undefined ? titled(reference, voice) : numbered(reference, voice);
}

const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const teens = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];

/** A name that says how many they are: `sixteen guards`, `fifty-four others`, `dozens of soldiers`, `16 guards`. */
const startsWithNumber = new RegExp(
  String.raw`^(?:(?:about|some|over|at least|more than) )?(?:a |several )?(?:${teens.join('|')}|(?:${tens})(?:-\p{Ll}+)?|hundreds?|thousands?|dozens?|scores|\d[\d,.]*)(?= (?:\p{Ll}|$))`,
  'u',
);

/** How many they are, by their name; in figures behind it only where it does not say the number of the record. */
function countedByName(name: Words, amount: NonNullable<Party['number']>, voice: Voice): Words {
  const [said = ''] = startsWithNumber.exec(plainText(name)) ?? [];
  const isSame =
    amount.rough === undefined && (amount.exactness ?? 'exact') === 'exact' && valueOf(said) === amount.number;
  if (isSame) return prose`${stated(said, originOf(amount))}${cut(name, said.length)}`;
  return prose`${name} (${count(amount, voice, 'people')})`;
}

const upToTen = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The number of words up to ninety-nine, or of figures; nothing of others, "dozens". */
function valueOf(words: string): number | undefined {
  if (/^\d/u.test(words)) return Number(words.replaceAll(',', ''));
  const [first = '', second = ''] = words.split('-');
  const ten = tens.split('|').indexOf(first);
  const [teen, one] = [teens.indexOf(first), upToTen.indexOf(second)];
  if (ten < 0) return teen < 0 ? undefined : teen + 11;
  if (second === '') return (ten + 2) * 10;
  return one < 0 ? undefined : (ten + 2) * 10 + one + 1;
}

/** `about 20 soldiers`; what has a name of its own keeps it: `Harbour Watch (more than 60 people)`. */
function company(reference: PartyReference, voice: Voice): Words {
  const { party, name } = reference;
  if (party.number === undefined) return titled(reference, voice);
  if (has(name, startsWithNumber)) return countedByName(name, party.number, voice);
  if (areSaidBy(name)) return count(party.number, voice, withoutNumber(name));
  return prose`${titled(reference, voice)} (${count(party.number, voice, 'people')})`;
}

function titled({ party, name }: PartyReference, voice: Voice): Words {
  const noun = kindNoun(party, voice);
  if (noun === '') return withRole(party, withArticle({ party, name }, voice));
  if (beginsWithNoun(name, noun)) return has(noun, / /u) ? prose`the ${noun} ${name}` : name;
  return holdsNoun(name, noun) ? the(name) : prose`the ${noun} ${name}`;
}

const headOf = (noun: Words): string => plainText(noun).split(' ').at(-1) ?? '';

/** Whether a name says what kind of thing has it: `Gulf Pier Company`. */
const holdsNoun = (name: Words, noun: Words) => plainText(name).toLowerCase().includes(headOf(noun));

/** `Radio Mvula`: what is called by its kind and a name behind it has no article. */
const beginsWithNoun = (name: Words, noun: Words) =>
  plainText(name)
    .toLowerCase()
    .startsWith(`${headOf(noun)} `);

/** A name that begins with the word for what it names, and says of what it is: `the Union of Potters`. */
const saysWhat =
  /^(?:\p{Lu}[\p{L}’'-]+ )*(?:Commission|Committee|Board|Council|Centre|Center|Institute|Association|Union|Federation|Confederation|League|Foundation|Society|Network|Movement|Party|Alliance|Coalition|Congress|Academy|School|University|Church|Fund|Hospital|Hospice|Clinic|Library|Museum|Theatre|Theater|Club|Guild|Bureau|Office|Group|Front|Organisation|Organization|Chamber|Ministry|Diocese) (?:of|for|against) /u;

/** `the` before a name that says what kind of thing has it; any other stands alone: `Lagoon Observers`. */
export function withArticle({ party, name }: Pick<PartyReference, 'party' | 'name'>, voice: Voice): Words {
  const noun = kindNoun(party, voice);
  if (noun !== '' && beginsWithNoun(name, noun)) return name;
  if (noun !== '' && holdsNoun(name, noun)) return the(name);
  const isOfPeople = party.kind === 'legal-person' || party.kind === 'group';
  return isOfPeople && (has(name, saysWhat) || has(name, /\b(?:Company|Corporation)\b/u)) ? the(name) : name;
}

/** The first mention: name, with all that a reader should know of them. */
export function introduce(reference: PartyReference, voice: Voice, another = false): Words {
  const { party, naming, name } = reference;
  const trade = calling(party, voice);
  const isAnother = another && trade !== '' && !voice.isFirst(`calling/${plainText(trade)}`);
  if (trade !== '') voice.isFirst(`calling/${plainText(trade)}`);
  if (naming === 'nothing') return isAnother ? prose`another ${role(party, voice)}` : aOrAn(role(party, voice));
  if (naming === 'pseudonym') return withheld(name, aOrAn);
  if (naming !== 'full') return name;
  const about = particulars(reference, voice, !isAnother).filter((part) => part !== '');
  const called = withPenNames(named(reference, voice), party, voice);
  const own = isAnother ? prose`another ${withoutArticle(trade)}, ${called}` : called;
  return about.length === 0
    ? prose`${own}${isAnother ? softComma : ''}`
    : prose`${own}, ${joinedBy(', ', about)}${softComma}`;
}

function sharedBy(parties: readonly Party[], read: (party: Party) => Words): Words {
  const [first, ...rest] = parties.map(read);
  return first !== undefined && rest.every((other) => areSame(other, first)) ? first : '';
}

function kinship(parties: readonly Party[], voice: Voice): Words {
  const isTied = (party: Party) => party.relations?.some(({ to }) => parties.some(({ id }) => id === to)) === true;
  const words = sharedBy(parties, (party) => {
    const tie = party.relations?.find(({ to }) => parties.some(({ id }) => id === to));
    return tie === undefined ? '' : voice.text(tie.as);
  });
  return parties.every(isTied) ? words : '';
}

/**
 * Several people who have something in common, introduced together: `two brothers, A and B, both public officials`.
 * Empty where they have nothing in common, or where one of them is known already.
 */
export function introduceTogether(ids: readonly string[], voice: Voice): Words {
  const parties = ids.flatMap((id) => voice.find('party', id) ?? []);
  const isPlain = (party: Party) =>
    party.kind === 'person' && party.post === undefined && party.organisation === undefined;
  if (parties.length < 2 || !parties.every(isPlain) || ids.some((id) => voice.areKnown([id]))) return '';
  const tie = kinship(parties, voice);
  const trade = sharedBy(parties, (party) => withoutArticle(calling(party, voice)));
  if (trade === '' && tie === '') return '';
  const references = ids.flatMap((id) => voice.party(id) ?? []);
  if (references.some(({ naming }) => naming === 'nothing')) return '';
  const city = sharedBy(parties, (party) => (party.city === undefined ? '' : voice.text(party.city)));
  const names = list(references.map(({ name }) => name));
  const both = parties.length === 2 ? 'both' : 'all';
  const description = sharedBy(parties, (party) =>
    party.description === undefined ? '' : voice.text(party.description),
  );
  const each = lead(' and each ', description);
  const what = trade === '' ? '' : prose`, ${both} ${plural(trade)}${lead(' in ', city)}${each}${softComma}`;
  return tie === ''
    ? prose`${names}${what}`
    : prose`${number(parties.length)} ${plural(tie)}, ${names}${what || softComma}`;
}
