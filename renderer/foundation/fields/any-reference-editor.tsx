import { AnyReference } from '#shared/model/ids';
import { fieldInWords } from '../records/record-title';
import { useTranslator } from '../translation';
import type { FieldProps } from './field-props';
import { anyKinds } from './pickers/any-kinds';
import { ReferencePicker } from './pickers/reference-picker';

/** A field that points to one record of any kind. */
export function AnyReferenceEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const parsed = AnyReference.safeParse(value);
  return (
    <ReferencePicker
      place={place}
      label={fieldInWords(field, translator)}
      help={help}
      advice={advice}
      kinds={anyKinds}
      chosen={parsed.success ? [parsed.data] : []}
      onChoose={onChange}
      onRemove={() => {
        onChange(undefined);
      }}
    />
  );
}
