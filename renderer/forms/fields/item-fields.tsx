import type { ComponentType } from 'react';
import type { FieldDescription } from '#shared/records/describe';
import { fieldsOf } from '#shared/schema/walk-schema';
import { partOf } from '#shared/kinds/index';
import { placeFields } from '../desk/placed-fields';
import { FieldGrid, type OnField } from './field-grid';
import type { FieldProps } from '../desk/field-props';

type ItemFieldsProps = {
  /** Names the kind of item: `decision-sanctions`. */
  readonly group: string;
  readonly fields: readonly FieldDescription[];
  readonly value: unknown;
  readonly place: string;
  readonly onField: OnField;
  readonly Field: ComponentType<FieldProps>;
};

/** The fields of something inside a record, as its layout has them. */
export function ItemFields({ group, fields, value, place, onField, Field }: ItemFieldsProps) {
  const owner = fieldsOf(value);
  const placed = placeFields({
    fields,
    form: partOf(group)?.form ?? { fields: fields.map(({ name }) => name) },
    owner,
  });
  return <FieldGrid placed={placed} owner={owner} place={place} onField={onField} Field={Field} />;
}
