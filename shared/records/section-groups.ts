import type { MessageKey } from '../i18n/messages';
import { kinds } from '../kinds/index';
import { type Section, sections } from '../schema/kind';
import { caseBookKinds } from '../schema/kind-names';
import type { CollectionName } from './case-book';

export type SectionGroup = { readonly name: Section; readonly collections: readonly CollectionName[] };

/** The kinds of record in the list beside a case, what belongs together side by side. */
export const sectionGroups: readonly SectionGroup[] = sections.map((name) => ({
  name,
  collections: caseBookKinds.flatMap((kind) => (kinds[kind].section === name ? [kinds[kind].list] : [])),
}));

/** All of them in the order of the list. */
export const sectionOrder: readonly CollectionName[] = sectionGroups.flatMap(({ collections }) => collections);

/** What stands above the lists of each group. */
export const sectionHeadings = {
  people: 'section.groupPeople',
  proceedings: 'section.groupProceedings',
  custody: 'section.groupCustody',
  evidence: 'section.groupEvidence',
  work: 'section.groupWork',
} as const satisfies Record<Section, MessageKey>;
