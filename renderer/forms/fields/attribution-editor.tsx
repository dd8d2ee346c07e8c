import type { FieldDescription } from '#shared/records/describe';
import { Attribution } from '#shared/schema/record';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { ChoiceEditor } from '../values/choice-editor';
import { type FieldProps, placeIn } from '../desk/field-props';
import { LocalTextEditor } from '../texts/local-text-editor';
import { ReferencesEditor } from '../pickers/references-editor';
import { setField } from '../desk/set-field';

const group = 'record-attribution';
const by: FieldDescription = {
  name: 'by',
  group,
  required: false,
  holds: { type: 'list', of: { type: 'reference', kind: 'party' } },
};
const byWords: FieldDescription = { name: 'byWords', group, required: false, holds: { type: 'local-text' } };

/** Its choices are worded as those of the whole field. */
const strength: FieldDescription = {
  name: 'attribution',
  group: 'record',
  required: false,
  holds: { type: 'choice', values: Attribution.shape.strength.options, open: false },
};

/** In whose voice a record is told: how sure, and by whom where it is not stated as fact. */
export function AttributionEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const read = Attribution.safeParse(value);
  const attribution = read.success ? read.data : undefined;
  const set = (name: 'by' | 'byWords') => (next: unknown) => {
    onChange(setField(attribution, name, next));
  };
  return (
    <div className="attribution" role="group" aria-label={fieldInWords(field, translator)}>
      <ChoiceEditor
        field={strength}
        value={attribution?.strength}
        place={place}
        help={help}
        advice={advice}
        onChange={(next) => {
          onChange(next === undefined ? undefined : { ...attribution, strength: next });
        }}
      />
      {attribution !== undefined && attribution.strength !== 'fact' && (
        <>
          <ReferencesEditor field={by} value={attribution.by} onChange={set('by')} place={placeIn(place, 'by')} />
          <LocalTextEditor
            field={byWords}
            value={attribution.byWords}
            onChange={set('byWords')}
            place={placeIn(place, 'byWords')}
          />
        </>
      )}
    </div>
  );
}
