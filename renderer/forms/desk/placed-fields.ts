import type { FieldDescription } from '#shared/records/describe';
import { isInSight, type Slot, slotOf, type Slots, type Width } from '#shared/schema/form';
import { widthOf } from './width';

export type PlacedField = { readonly field: FieldDescription; readonly width: Width };

export type PlacedFields = {
  readonly shown: readonly PlacedField[];
  /** What waits behind "More fields". */
  readonly folded: readonly PlacedField[];
};

type PlaceOptions = {
  readonly fields: readonly FieldDescription[];
  readonly form: { readonly fields: Slots; readonly rare?: Slots | undefined };
  readonly owner: Readonly<Record<string, unknown>>;
};

/** Parts the fields of a section into those in sight and those that are rare or pointless here. */
export function placeFields({ fields, form, owner }: PlaceOptions): PlacedFields {
  const usual = form.fields.map(slotOf);
  const isWanted = (slot: Slot): boolean => isInSight(slot, owner);
  const rare = (form.rare ?? []).map(slotOf).filter((slot) => !slot.onlyFilled || owner[slot.field] !== undefined);
  return {
    shown: usual.filter(isWanted).flatMap((slot) => placed(fields, slot)),
    folded: [...usual.filter((slot) => !isWanted(slot)), ...rare].flatMap((slot) => placed(fields, slot)),
  };
}

function placed(fields: readonly FieldDescription[], { field: name, width }: Slot): readonly PlacedField[] {
  const field = fields.find((each) => each.name === name);
  return field === undefined ? [] : [{ field, width: width ?? widthOf(field) }];
}
