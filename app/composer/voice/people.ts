import type { CaseFile } from '../case-file/case-file';
import { namingOf } from '#shared/records/consent';
import type { Party } from '../case-file/records';

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
export const toldRoles = ['judge', 'prosecutor', 'investigator', 'interpreter'] as const;

/** The first of these that somebody has who is told by no profession and no post. */
export const toldRole = ({ kind, roles = [], profession, post, occupation }: Party) =>
  kind === 'person' && (profession ?? post ?? occupation) === undefined
    ? toldRoles.find((role) => roles.includes(role))
    : undefined;

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
