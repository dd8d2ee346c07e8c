import type { MessageKey } from '#shared/i18n/messages';
import type { FieldDescription, FieldType } from '#shared/model/describe';

/** How much of a row a field takes where there is room for several. */
export type Width = 'third' | 'half' | 'whole';

type Owner = Readonly<Record<string, unknown>>;

/** A field at its place in a form. */
export type Slot = {
  readonly field: string;
  readonly width?: Width;
  /** Where the answer to another field makes it pointless it waits among the rarer fields, unless it holds something. */
  readonly when?: (owner: Owner) => boolean;
};

export type Slots = readonly (string | Slot)[];

export type SectionTitle = Extract<MessageKey, `form.section.${string}`>;

/** Fields that belong together, in the order in which one reads them off the paper; the rare ones folded away. */
export type SectionLayout = {
  readonly title: SectionTitle;
  readonly fields: Slots;
  readonly rare?: Slots;
};

export type Layout = readonly SectionLayout[];

/** The fields of something inside a record: a sanction, a court order. */
export type ItemLayout = { readonly fields: Slots; readonly rare?: Slots };

export function slotOf(slot: string | Slot): Slot {
  return typeof slot === 'string' ? { field: slot } : slot;
}

/** A slot across the whole row. */
export const whole = (field: string): Slot => ({ field, width: 'whole' });
export const half = (field: string): Slot => ({ field, width: 'half' });
export const third = (field: string): Slot => ({ field, width: 'third' });

/** A slot that is in sight when another field holds one of these. */
export function when(other: string, values: readonly string[], slot: string | Slot): Slot {
  return {
    ...slotOf(slot),
    when: (owner) => {
      const value = owner[other];
      return typeof value === 'string' && values.includes(value);
    },
  };
}

const widths: Readonly<Partial<Record<FieldType['type'], Width>>> = {
  choice: 'half',
  date: 'half',
  term: 'half',
  count: 'half',
  money: 'half',
  number: 'half',
  flag: 'half',
  reference: 'half',
  text: 'half',
};

/** The width of a field that its layout leaves open. */
export function widthOf({ holds }: FieldDescription): Width {
  return widths[holds.type] ?? 'whole';
}
