import { NormCitation } from '#shared/schema/record';
import { fieldInWords } from '../../../records/record-title';
import { useTranslator } from '../../../program/translation';
import type { FieldProps } from '../../desk/field-props';
import { NormPicker } from './norm-picker';

/** A field that cites articles of law. */
export function NormCitationsEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  return (
    <NormPicker
      place={place}
      label={fieldInWords(field, translator)}
      help={help}
      advice={advice}
      citations={NormCitation.array().catch([]).parse(value)}
      isSingle={false}
      onChange={(citations) => {
        onChange(citations.length === 0 ? undefined : citations);
      }}
    />
  );
}
