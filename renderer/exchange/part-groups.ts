import type { SharablePart, SharingTerms } from '#shared/contract/exchange-api';
import { collectionNames, type CollectionName } from '#shared/records/case-book';
import type { Section } from '#shared/schema/kind';
import { sectionGroups } from '#shared/records/section-groups';

/** What is chosen to go. Whatever is not left out goes, so that the same choice is the same also once a list has filled. */
export type Choice = { readonly leftOut: ReadonlySet<CollectionName>; readonly withPrivileged: boolean };

export const everythingOpen: Choice = { leftOut: new Set(), withPrivileged: false };

export type OfferedPart = { readonly list: CollectionName; readonly records: number };
export type PartGroup = { readonly name: Section; readonly parts: readonly OfferedPart[] };

/** The lists that have something to go, under the headings of the case. */
export function partGroups(parts: readonly SharablePart[], withPrivileged: boolean): readonly PartGroup[] {
  const offered = new Map(
    parts.map(({ list, records, privileged }) => [list, withPrivileged ? records : records - privileged]),
  );
  return sectionGroups
    .map(({ name, collections }) => ({
      name,
      parts: collections.flatMap((list) => {
        const records = offered.get(list) ?? 0;
        return records > 0 ? [{ list, records }] : [];
      }),
    }))
    .filter((group) => group.parts.length > 0);
}

/** How many privileged records stand in what is chosen. */
export function privilegedIn(parts: readonly SharablePart[], { leftOut }: Pick<Choice, 'leftOut'>): number {
  return parts.reduce((sum, { list, privileged }) => sum + (leftOut.has(list) ? 0 : privileged), 0);
}

export function termsOf({ leftOut, withPrivileged }: Choice): SharingTerms {
  return { lists: collectionNames.filter((list) => !leftOut.has(list)), withPrivileged };
}

export function withList({ leftOut }: Choice, list: CollectionName, isChosen: boolean): ReadonlySet<CollectionName> {
  const others = [...leftOut].filter((each) => each !== list);
  return new Set(isChosen ? others : [...others, list]);
}
