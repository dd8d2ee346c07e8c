import { fieldInWords } from '../records/record-title';
import { useTranslator } from '../translation';
import type { FieldProps } from './field-props';
import { creationFor } from './pickers/creation';
import { ReferencePicker } from './pickers/reference-picker';

/** A field that points to several records of one kind. */
export function ReferencesEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  if (field.holds.type !== 'list' || field.holds.of.type !== 'reference') throw new Error(`${field.name} is no list`);
  const { kind } = field.holds.of;
  const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  const give = (next: readonly string[]): void => {
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <ReferencePicker
      place={place}
      label={fieldInWords(field, translator)}
      help={help}
      advice={advice}
      kinds={[kind]}
      chosen={ids.map((id) => ({ kind, id }))}
      onChoose={({ id }) => {
        if (!ids.includes(id)) give([...ids, id]);
      }}
      onRemove={({ id }) => {
        give(ids.filter((each) => each !== id));
      }}
      creation={creationFor(kind, field)}
    />
  );
}
