import type { FieldProps } from '../desk/field-props';
import { creationFor } from '../candidates/creation';
import { ReferenceField } from './reference-field';

/** A field that points to one record: choosing another takes its place. */
export function ReferenceEditor({ value, onChange, ...props }: FieldProps) {
  const { field } = props;
  if (field.holds.type !== 'reference') throw new Error(`${field.name} is no reference`);
  const { kind } = field.holds;
  return (
    <ReferenceField
      {...props}
      kinds={[kind]}
      chosen={typeof value === 'string' ? [{ kind, id: value }] : []}
      isSingle
      creation={creationFor(kind, field)}
      onChosen={([to]) => {
        onChange(to?.id);
      }}
    />
  );
}
