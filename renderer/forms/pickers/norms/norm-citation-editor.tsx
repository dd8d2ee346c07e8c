import { NormCitation } from '#shared/schema/record';
import { fieldInWords } from '../../../records/record-title';
import { useTranslator } from '../../../program/translation';
import type { FieldProps } from '../../desk/field-props';
import { NormPicker } from './norm-picker';

/** A field that cites one article of law, with the part and paragraph that are meant. */
export function NormCitationEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const parsed = NormCitation.safeParse(value);
  return (
    <NormPicker
      place={place}
      label={fieldInWords(field, translator)}
      help={help}
      advice={advice}
      citations={parsed.success ? [parsed.data] : []}
      isSingle
      onChange={([citation]) => {
        onChange(citation);
      }}
    />
  );
}
