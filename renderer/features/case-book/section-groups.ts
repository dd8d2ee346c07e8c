import type { CollectionName } from '#shared/model/case-book';

export type SectionGroup = {
  readonly name: 'people' | 'proceedings' | 'custody' | 'evidence' | 'work';
  readonly collections: readonly CollectionName[];
};

/** The kinds of record in the list beside a case, what belongs together side by side. */
export const sectionGroups: readonly SectionGroup[] = [
  { name: 'people', collections: ['parties', 'expressions', 'events'] },
  {
    name: 'proceedings',
    collections: ['proceedings', 'charges', 'hearings', 'decisions', 'motions', 'internationalSteps'],
  },
  { name: 'custody', collections: ['coerciveActs', 'detentions', 'treatments'] },
  { name: 'evidence', collections: ['sources', 'attachments', 'expertOpinions', 'payments', 'links'] },
  { name: 'work', collections: ['tasks', 'notes'] },
];

/** All of them in the order of the list. */
export const sectionOrder: readonly CollectionName[] = sectionGroups.flatMap(({ collections }) => collections);
