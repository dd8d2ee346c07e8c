import { kindOf } from '#shared/kinds/index';
import { kindNames } from '#shared/schema/kind-names';
import type { ReferenceKind } from '#shared/schema/ids';

const isFact = (kind: ReferenceKind): boolean => kindOf(kind).told.as === 'fact';

/** Every kind of record, what happens in a case first: that is what records follow, rest on and are tied to. */
export const anyKinds: readonly ReferenceKind[] = [
  ...kindNames.filter(isFact),
  ...kindNames.filter((kind) => !isFact(kind)),
];
