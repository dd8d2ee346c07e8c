/** The kinds of record of a case book, in the order of the screen and of an interchange file. */
export const caseBookKinds = [
  'party',
  'expression',
  'proceeding',
  'charge',
  'coerciveAct',
  'detention',
  'treatment',
  'hearing',
  'decision',
  'expertOpinion',
  'motion',
  'internationalStep',
  'payment',
  'event',
  'source',
  'attachment',
  'meeting',
  'note',
  'task',
  'link',
] as const;
export type CaseBookKind = (typeof caseBookKinds)[number];

/**
 * The kinds of which all case books of a vault share the entries: the law, who decides, what is known, who works here.
 * Events and sources stand in a case book, too.
 */
export const sharedKinds = [
  'norm',
  'body',
  'source',
  'event',
  'recommendation',
  'aggregate',
  'authority',
  'unitOfAccount',
  'organisation',
  'counsel',
  'thesaurusTerm',
] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** Every kind of record once: `shared/kinds/index.ts` has their declarations. */
export const kindNames: readonly (CaseBookKind | SharedKind)[] = [...new Set([...caseBookKinds, ...sharedKinds])];
