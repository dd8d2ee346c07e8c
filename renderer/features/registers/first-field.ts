import type { ReferenceKind } from '#shared/model/ids';
import { slotOf } from '../../foundation/forms/layout';
import { layouts } from '../../foundation/forms/layouts/layouts';

/** The field that a new entry begins with: the first of its form. */
export function firstField(kind: ReferenceKind, isNew: boolean): string | undefined {
  const slot = layouts[kind][0]?.fields[0];
  return isNew && slot !== undefined ? slotOf(slot).field : undefined;
}
