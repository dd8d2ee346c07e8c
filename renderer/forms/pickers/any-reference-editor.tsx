import { AnyReference } from '#shared/schema/ids';
import type { FieldProps } from '../desk/field-props';
import { anyKinds } from './any-kinds';
import { ReferenceField } from './reference-field';

/** A field that points to one record of any kind. */
export function AnyReferenceEditor({ value, onChange, ...props }: FieldProps) {
  const parsed = AnyReference.safeParse(value);
  return (
    <ReferenceField
      {...props}
      kinds={anyKinds}
      chosen={parsed.success ? [parsed.data] : []}
      isSingle
      onChosen={([to]) => {
        onChange(to);
      }}
    />
  );
}
