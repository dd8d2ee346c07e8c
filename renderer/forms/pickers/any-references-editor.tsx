import { AnyReference } from '#shared/schema/ids';
import type { FieldProps } from '../desk/field-props';
import { anyKinds } from './any-kinds';
import { ReferenceField } from './reference-field';

/** A field that points to several records, of whatever kinds. */
export function AnyReferencesEditor({ value, onChange, ...props }: FieldProps) {
  return (
    <ReferenceField
      {...props}
      kinds={anyKinds}
      chosen={AnyReference.array().catch([]).parse(value)}
      onChosen={(chosen) => {
        onChange(chosen.length === 0 ? undefined : chosen);
      }}
    />
  );
}
