import { useId } from 'react';
import { isMessageKey } from '#shared/i18n/messages';
import { readValue } from '#shared/records/read-record';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { FieldFrame } from '../../ui/fields/field-frame';
import { type FieldProps, fieldElementId, placeIn } from '../desk/field-props';
import { TextEditor } from '../values/text-editor';

/** The forms of a name that documents in Russian need, in the order in which a grammar has them. */
const russianCases = ['ru.genitive', 'ru.dative', 'ru.accusative', 'ru.instrumental', 'ru.prepositional'] as const;

/** A name as languages decline it: one line for each case, and for whatever other form is there. */
export function NameFormsEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const labelId = useId();
  const read = readValue({ type: 'texts-by-name' }, value);
  const forms = new Map(read?.type === 'texts-by-name' ? read.texts : []);
  const names = [...russianCases, ...[...forms.keys()].filter((name) => !russianCases.some((each) => each === name))];
  const label = fieldInWords(field, translator);
  const inWords = (name: string): string => {
    const key = `fields.names.${name}`;
    return isMessageKey(key) ? translator.say(key) : name;
  };
  return (
    <FieldFrame label={label} labelId={labelId} hint={help} advice={advice}>
      <div className="name-forms">
        {names.map((name, index) => (
          <TextEditor
            key={name}
            field={{ name, group: field.group, required: false, holds: { type: 'text' } }}
            label={inWords(name)}
            value={forms.get(name)}
            place={placeIn(place, name)}
            elementId={index === 0 ? fieldElementId(place) : undefined}
            onChange={(text) => {
              const next = new Map(forms);
              if (typeof text === 'string') next.set(name, text);
              else next.delete(name);
              onChange(next.size === 0 ? undefined : Object.fromEntries(next));
            }}
          />
        ))}
      </div>
    </FieldFrame>
  );
}
