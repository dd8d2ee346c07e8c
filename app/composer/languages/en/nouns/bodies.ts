import type { Voice } from '../../../voice/voice';
import { isPluralName } from '../grammar/agreement';
import { plural } from '../grammar/nouns';
import { aOrAn, list, the, withoutArticle } from '../grammar/prose';
import { join, lead, softComma } from '../../../words/joining';
import { cut, has, includes, plainText, prose, replaced, unique, type Words } from '../../../words/words';
import type { Body } from '../../../case-file/records';

/** The head of a name that says what it is: `the Bar Association`, `the Inter-American Commission on Human Rights`. */
const commonHead =
  /\b(?:commission|committee|court|tribunal|board|council|ministry|department|directorate|agency|authority|administration|office|bureau|service|inspectorate|unit|chamber|parliament|assembly|commissioner|prosecutor|judge|magistrate|registrar|notary|bailiff|ombudsman|centre|center|prison|jail|colony|hospital|hospice|clinic|institute|university|academy|association|union|federation|league|foundation|company|corporation|police|army)(?:$| (?:of|for|on|to|against|in) )/iu;

/** What says that a name is that of a place where people are held: `Guanajay Prison`, `Mai Serwa camp`. */
const facility =
  /\b(?:prison|jail|gaol|colony|cent(?:er|re)|facility|institution|camp|house|penitentiary|reformatory|complex|block|ward|hospital|clinic|school|base|station|isolator|unit)s?\b/iu;

/** A prison that is called by a name of its own: `Evin`, `Rodeo III`. */
const isNamedPrison = (kind: Body['kind'], name: Words) =>
  (kind === 'prison' || kind === 'detention-facility') &&
  has(name, /^\p{Lu}\p{Ll}/u) &&
  has(name, /^\p{Script=Latin}/u) &&
  !has(name, facility);

/** Courts, agencies and institutions stand with an article; a group of civil society has a name like a person's. */
const hasArticle = (kind: Body['kind'], name: Words) =>
  (typeof kind === 'string' && kind !== 'civil-society' && !isNamedPrison(kind, name)) || has(name, commonHead);

/** Bodies of which a reader expects one: `the police`, `the border guard service`, whatever small letters they have. */
const isService = (kind: Body['kind']) =>
  kind === 'police' ||
  kind === 'security-service' ||
  kind === 'prosecution-service' ||
  kind === 'ministry' ||
  kind === 'government';

/** What is called by a word for all of them: `the police`, `the security forces`. */
const isCollective = (name: Words) =>
  has(name, /(?:police|authorities|forces|military|army|navy|gendarmerie|militia|guard|prosecution|immigration)$/iu);

/** What has no article by itself: `prosecutors`, `border guards`, `military intelligence`. */
const isBare = (name: Words) =>
  !isCollective(name) && (isPluralName(name) || has(replaced(name, / of .*$/u, ''), /intelligence$/iu));

/** What is told from others of its kind by a number or a letter: `Police Station No. 3`, `High Risk Court B`. */
const isCounted = (name: Words) =>
  has(name, /\bNo\. ?\d/u) ||
  has(
    name,
    /^(?!.*(?:,| of | for | on ))\p{Lu}.* (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\p{Lu}|[IVX]+|\d+)$/u,
  );

/** A facility that is called by what it is, in small letters, has no name of its own: `a temporary detention facility`. */
function articleFor(given: Words, kind: Body['kind'], first: boolean): Words {
  const name = replaced(given, /^The (?!Hague|Gambia|Bahamas)/u, 'the ');
  if (isCounted(name)) return name;
  if (!first && has(name, /^[Aa]n? (?=\p{Ll})/u)) return the(withoutArticle(name));
  const isGeneric = has(name, /^(?!the |an? )\p{Ll}\D*$/u);
  if (!isGeneric || !first) return the(name);
  if (isBare(name)) return name;
  return isService(kind) || isCollective(name) ? the(name) : aOrAn(name);
}

/** A court or another body: name, place, and its short form the first time. */
export function body(id: string | undefined, voice: Voice): Words {
  const reference = id === undefined ? undefined : voice.body(id);
  if (reference === undefined) return '';
  const { body: told, first } = reference;
  const full = voice.text(told.name);
  const short = told.shortName === undefined ? '' : voice.text(told.shortName);
  const city = told.city === undefined ? '' : voice.text(told.city);
  const where = !first || city === '' || includes(full, city) ? '' : city;
  const named = first ? join(full, lead('in ', where)) : short || full;
  const article = hasArticle(told.kind, full) ? articleFor(named, told.kind, first || told.kind === 'court') : named;
  const abbreviation = first && short !== '' && !includes(full, short) ? prose` (${short})` : '';
  const about =
    first && told.description !== undefined ? prose`, ${withIndefinite(voice.text(told.description))}${softComma}` : '';
  return prose`${article}${abbreviation}${about}`;
}

/** Names that call a body by whoever holds the office: `Control Judge`, `Justice of the Peace`, `Prosecutor General`. */
export const isOffice = (name: Words): boolean =>
  has(
    name,
    /(?:^|[ -])(?:judge|magistrate|justice of the peace|ombuds(?:man|woman|person)|(?:prosecutor|procurator|attorney)(?:[ -]general)?|commissioner|registrar|notary)(?:$| (?:of|for|on|no\.) )/iu,
  );

/** Where a sitting is: `in the District Court`, and `before the Control Judge`, who is no place. */
export function beforeOrIn(id: string | undefined, voice: Voice): Words {
  const told = voice.find('body', id);
  const preposition = told !== undefined && isOffice(voice.text(told.name)) ? 'before' : 'in';
  return lead(`${preposition} `, body(id, voice));
}

/** A description that is a bare noun phrase gets its article: `a local press freedom group`. */
function withIndefinite(description: Words): Words {
  return has(description, /^(?:an?|the|one|in|at|which|who|known|its?) /iu) ? description : aOrAn(description);
}

/** The words that all names end with: `District Court`. */
function commonEnd(names: readonly Words[]): string {
  const [first = [], ...rest] = names.map((name) => plainText(name).split(' ').reverse());
  const isShared = (word: string, place: number) => rest.every((other) => other[place] === word);
  const length = first.findIndex((word, place) => !isShared(word, place));
  return first
    .slice(0, length === -1 ? 0 : length)
    .reverse()
    .join(' ');
}

/** Courts of one kind in one city: `the Medeu, Bostandyk and Almaly District Courts in Almaty`. */
function alike(ids: readonly string[], voice: Voice): Words {
  const told = ids.flatMap((id) => voice.find('body', id) ?? []);
  const names = told.map(({ name }) => voice.text(name));
  const end = commonEnd(names);
  const cities = unique(told.map(({ city }) => (city === undefined ? '' : voice.text(city))));
  const isPlain = told.every(
    ({ kind, shortName, description }) => kind === 'court' && shortName === undefined && description === undefined,
  );
  const [city = ''] = cities;
  if (ids.length < 2 || told.length !== ids.length || end === '' || cities.length > 1 || !isPlain) return '';
  ids.forEach((id) => voice.body(id));
  const where = city === '' || includes(end, city) ? '' : city;
  return join(
    'the',
    list(names.map((name) => replaced(cut(name, 0, plainText(name).length - end.length), / +$/u, ''))),
    plural(end),
    lead('in ', where),
  );
}

/** Several bodies; courts of one kind share its name. */
export function bodies(ids: readonly string[] | undefined, voice: Voice): Words {
  const given = ids ?? [];
  return alike(given, voice) || list(given.map((id) => body(id, voice)).filter((name) => name !== ''));
}
