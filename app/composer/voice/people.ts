import type { CaseFile } from '../case-file/case-file';
import { namingOf } from '#shared/records/consent';
import { languages } from '#shared/values/texts/text';
import type { Party } from '../case-file/records';
import type { Phrase } from '../words/phrase';
import { includes, type Words } from '../words/words';

const isAccused = ({ roles = [] }: Party) => roles.some((role) => role === 'defendant' || role === 'co-defendant');

export const isCounsel = ({ kind, roles = [] }: Party): boolean =>
  kind === 'person' && roles.includes('defence-counsel');

/**
 * Whom defence counsel defends: the one whom a record ties them to, else the only accused of the case. Nobody where
 * several are accused.
 */
export function clientOf(counsel: Party, file: Pick<CaseFile, 'list'>): string | undefined {
  if (!isCounsel(counsel)) return undefined;
  const accused = file.list('parties').filter((party) => isAccused(party) && party.id !== counsel.id);
  const tied = counsel.relations?.filter(({ to }) => accused.some(({ id }) => id === to)) ?? [];
  const [only, another] = tied.length > 0 ? tied.map(({ to }) => to) : accused.map(({ id }) => id);
  return another === undefined ? only : undefined;
}

/** That a reader knows whom counsel defends is remembered by this. */
export const defends = (counsel: string, client: string | undefined): string =>
  `defends/${JSON.stringify([counsel, client])}`;

/** Parts in a proceeding that a reader has to know to understand why somebody is named. */
export const toldRoles = ['judge', 'prosecutor', 'investigator', 'interpreter', 'witness'] as const;

/** The first of these that somebody has who is told by no profession and no post. */
export function toldRole(party: Party): (typeof toldRoles)[number] | undefined {
  const { kind, roles = [], profession, post, occupation } = party;
  if (kind !== 'person' || (profession ?? post ?? occupation) !== undefined) return undefined;
  const role = toldRoles.find((one) => roles.includes(one));
  const isKnownOtherwise = isAccused(party) || (party.relations ?? []).length > 0;
  return role === 'witness' && isKnownOtherwise ? undefined : role;
}

/** Parts of a person in words of one's own, where what is told of them anyway does not say so. */
export function ownRoles(party: Party, text: (phrase: Phrase) => Words): readonly Phrase[] {
  const { kind, roles = [], profession, post, occupation, relations = [] } = party;
  const told = [profession, post, occupation, ...relations.map(({ as }) => as)].flatMap((one) =>
    one === undefined ? [] : [text(one)],
  );
  const own = kind === 'person' ? roles.flatMap((role) => (typeof role === 'string' ? [] : [role.other])) : [];
  return own.filter((role) => !told.some((words) => includes(words, text(role))));
}

/** The names of a country by its code, in every language that a text may be in. */
const countryNames = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }));

const bareCountry = (name: string) =>
  name
    .toLocaleLowerCase('en')
    .replace(/^the /u, '')
    .replace(/^(?:republic of|республика) /u, '');

/** Whether a text names the State whose law applies in the case. */
function isOwnState(country: Phrase, { book: { jurisdiction } }: Pick<CaseFile, 'book'>): boolean {
  if (jurisdiction === undefined) return false;
  const names = new Set(countryNames.map((all) => bareCountry(all.of(jurisdiction) ?? '')));
  return languages.some((language) => names.has(bareCountry(country.in(language))));
}

/** The countries that somebody is a national of, where they tell more than the State of the case does. */
export function nationalitiesOf(
  { nationality, otherNationalities = [] }: Party,
  file: Pick<CaseFile, 'book'>,
): readonly Phrase[] {
  const all = [nationality, ...otherNationalities].flatMap((one) => one ?? []);
  return all.length > 1 || all.some((country) => !isOwnState(country, file)) ? all : [];
}

/** A tie between two people, read from the one who is introduced: "brother of Lena Orlik", or "whose brother is …". */
export type Tie = {
  readonly other: string;
  readonly as: NonNullable<Party['relations']>[number]['as'];
  readonly isOwn: boolean;
};

/**
 * Whether the readers may know who somebody is: only then is it told whose brother or mother they are, which would give
 * away a name that is withheld.
 */
export const isOpen = (party: Party, { audience }: Pick<CaseFile, 'audience'>): boolean =>
  namingOf(party, audience).naming.as === 'full';

/** The ties of somebody who is introduced to those whom the reader has met, and whose names are told. */
export function tiesOf(
  party: Party,
  file: Pick<CaseFile, 'list' | 'audience'>,
  isKnown: (id: string) => boolean,
): readonly Tie[] {
  if (party.kind !== 'person') return [];
  const own = (party.relations ?? []).map(({ to, as }) => ({ other: to, as, isOwn: true }));
  const others = file
    .list('parties')
    .flatMap((other) =>
      (other.relations ?? []).flatMap(({ to, as }) => (to === party.id ? [{ other: other.id, as, isOwn: false }] : [])),
    );
  const open = new Set(file.list('parties').flatMap((one) => (isOpen(one, file) ? [one.id] : [])));
  const mirrored = others.filter(({ other }) => own.every((tie) => tie.other !== other));
  return [...own, ...mirrored].filter(
    ({ other }) => other !== party.id && open.has(other) && isKnown(other) && other !== clientOf(party, file),
  );
}
