import type { ReferenceKind } from '#shared/schema/ids';
import { slotOf } from '#shared/schema/form';
import { kindOf } from '#shared/kinds/index';

/** The field that a new entry begins with: the first of its form. */
export function firstField(kind: ReferenceKind, isNew: boolean): string | undefined {
  const slot = kindOf(kind).form[0]?.fields[0];
  return isNew && slot !== undefined ? slotOf(slot).field : undefined;
}
