import { AnyReference } from '#shared/model/ids';
import { sameValue } from '#shared/model/same-value';
import { fieldInWords } from '../records/record-title';
import { useTranslator } from '../translation';
import type { FieldProps } from './field-props';
import { anyKinds } from './pickers/any-kinds';
import { ReferencePicker } from './pickers/reference-picker';

/** A field that points to several records, of whatever kinds. */
export function AnyReferencesEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const chosen = AnyReference.array().catch([]).parse(value);
  const give = (next: readonly AnyReference[]): void => {
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <ReferencePicker
      place={place}
      label={fieldInWords(field, translator)}
      help={help}
      advice={advice}
      kinds={anyKinds}
      chosen={chosen}
      onChoose={(to) => {
        if (!chosen.some((each) => sameValue(each, to))) give([...chosen, to]);
      }}
      onRemove={(to) => {
        give(chosen.filter((each) => !sameValue(each, to)));
      }}
    />
  );
}
