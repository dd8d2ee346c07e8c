import { useId } from 'react';
import { readValue } from '#shared/records/read-record';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { FieldFrame } from '../../ui/fields/field-frame';
import type { FieldProps } from '../desk/field-props';
import { FormLines } from './form-lines';
import { russianForms } from './word-grammar';

const needed = russianForms.map((name) => `ru.${name}`);

/** The forms of a name that stand beside it: one line for each case, and for whatever other form is there. */
export function NameFormsEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const labelId = useId();
  const read = readValue({ type: 'texts-by-name' }, value);
  const forms = Object.fromEntries(read?.type === 'texts-by-name' ? read.texts : []);
  return (
    <FieldFrame label={fieldInWords(field, translator)} labelId={labelId} hint={help} advice={advice}>
      <div className="name-forms">
        <FormLines
          forms={forms}
          needed={needed}
          place={place}
          isWholeField
          onChange={(next) => {
            onChange(Object.keys(next).length === 0 ? undefined : next);
          }}
        />
      </div>
    </FieldFrame>
  );
}
