import type { Messages } from '../i18n/messages';

/** How much of a row a field takes where there is room for several. */
export type Width = 'third' | 'half' | 'whole';

/** What another field of the owner must hold, alone or in its list; with `not`, what it may not hold. */
export type Condition = {
  readonly field: string;
  readonly holds: readonly (string | boolean)[];
  readonly not?: true;
};

/** A field at its place in a form. */
export type Slot<Field extends string = string> = {
  readonly field: Field;
  readonly width?: Width;
  /** Where the answer to another field makes it pointless it waits among the rarer fields, unless it holds something. */
  readonly when?: Condition;
  /** What is recorded elsewhere now: in sight only while it holds something. */
  readonly onlyFilled?: true;
};

export type Slots<Field extends string = string> = readonly (Field | Slot<Field>)[];

export type SectionTitle = keyof Messages['form']['section'];

/** Fields that belong together, in the order in which one reads them off the paper; the rare ones folded away. */
export type SectionForm<Field extends string = string> = {
  readonly title: SectionTitle;
  readonly fields: Slots<Field>;
  readonly rare?: Slots<Field>;
};

/** The form of a kind of record, without what every record has last: how it is known. */
export type Form<Field extends string = string> = readonly SectionForm<Field>[];

/** The fields of something inside a record: a sanction, a court order. */
export type PartForm = { readonly fields: Slots; readonly rare?: Slots };

export function slotOf(slot: string | Slot): Slot {
  return typeof slot === 'string' ? { field: slot } : slot;
}

/** A slot across the whole row. */
export function whole<const Field extends string>(field: Field): Slot<Field> {
  return { field, width: 'whole' };
}

export function half<const Field extends string>(field: Field): Slot<Field> {
  return { field, width: 'half' };
}

export function third<const Field extends string>(field: Field): Slot<Field> {
  return { field, width: 'third' };
}

/** A slot for what was once recorded there: it is drawn only while it holds something. */
export function ifFilled<const Field extends string>(field: Field): Slot<Field> {
  return { field, onlyFilled: true };
}

/** A slot that is in sight when another field holds one of these. */
export function when<const Field extends string>(
  other: string,
  holds: Condition['holds'],
  slot: Field | Slot<Field>,
): Slot<Field> {
  return { ...(typeof slot === 'string' ? { field: slot } : slot), when: { field: other, holds } };
}

/** A slot that is in sight unless another field holds one of these. */
export function unless<const Field extends string>(
  other: string,
  holds: Condition['holds'],
  field: Field,
): Slot<Field> {
  return { field, when: { field: other, holds, not: true } };
}

/** Whether the other fields of an owner let a slot be in sight. */
export function isInSight({ when: condition }: Slot, owner: Readonly<Record<string, unknown>>): boolean {
  if (condition === undefined) return true;
  const value = owner[condition.field];
  const held: readonly unknown[] = Array.isArray(value) ? value : [value];
  const holdsOne = condition.holds.some((each) => held.includes(each));
  return condition.not === true ? !holdsOne : holdsOne;
}
