import { fieldInWords } from '../records/record-title';
import { useTranslator } from '../translation';
import type { FieldProps } from './field-props';
import { creationFor } from './pickers/creation';
import { ReferencePicker } from './pickers/reference-picker';

/** A field that points to one record: choosing another takes its place. */
export function ReferenceEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  if (field.holds.type !== 'reference') throw new Error(`${field.name} is no reference`);
  const { kind } = field.holds;
  return (
    <ReferencePicker
      place={place}
      label={fieldInWords(field, translator)}
      help={help}
      advice={advice}
      kinds={[kind]}
      chosen={typeof value === 'string' ? [{ kind, id: value }] : []}
      onChoose={({ id }) => {
        onChange(id);
      }}
      onRemove={() => {
        onChange(undefined);
      }}
      creation={creationFor(kind, field)}
    />
  );
}
