import { type ReferenceKind, referenceKinds } from '#shared/model/ids';

const first = [
  'event',
  'expression',
  'coerciveAct',
  'decision',
  'hearing',
  'charge',
  'proceeding',
  'detention',
  'treatment',
  'motion',
  'expertOpinion',
  'internationalStep',
  'payment',
  'source',
  'attachment',
  'party',
] as const satisfies readonly ReferenceKind[];

/** Every kind of record, what happens in a case first: that is what records follow, rest on and are tied to. */
export const anyKinds: readonly ReferenceKind[] = [...new Set<ReferenceKind>([...first, ...referenceKinds])];
