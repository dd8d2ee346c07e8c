import type { FieldProps } from '../desk/field-props';
import { creationFor } from '../candidates/creation';
import { ReferenceField } from './reference-field';

/** A field that points to several records of one kind. */
export function ReferencesEditor({ value, onChange, ...props }: FieldProps) {
  const { field } = props;
  if (field.holds.type !== 'list' || field.holds.of.type !== 'reference') throw new Error(`${field.name} is no list`);
  const { kind } = field.holds.of;
  const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  return (
    <ReferenceField
      {...props}
      kinds={[kind]}
      chosen={ids.map((id) => ({ kind, id }))}
      creation={creationFor(kind, field)}
      onChosen={(chosen) => {
        onChange(chosen.length === 0 ? undefined : chosen.map(({ id }) => id));
      }}
    />
  );
}
