import type { FieldDescription, FieldType } from '#shared/records/describe';
import { valueAt } from '#shared/records/read-record';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { ComboBox } from '../../ui/lookup/combo-box';
import { SegmentsField } from '../../ui/fields/segments-field';
import { areFew, choiceOf, choiceOptions, ownWord } from './choice-options';
import { type FieldProps, fieldElementId, placeIn } from '../desk/field-props';
import { AddTerm } from './add-term';
import { LocalTextEditor } from '../texts/local-text-editor';
import { useKeptText } from '../desk/use-kept-text';
import { useTerms } from './use-terms';

/** One of a list: a few lie in sight, many are found by typing. Where the list is open, a word of one's own will do. */
export function ChoiceEditor(props: FieldProps) {
  const translator = useTranslator();
  const isFew = !choiceOf(props.field).open && areFew(choiceOptions(props.field, translator));
  return isFew ? <FewChoices {...props} /> : <ManyChoices {...props} />;
}

function FewChoices({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const none = { value: '', label: translator.say('fields.notStated') };
  return (
    <SegmentsField
      id={fieldElementId(place)}
      label={fieldInWords(field, translator)}
      options={[...choiceOptions(field, translator), ...(field.required ? [] : [none])]}
      value={typeof value === 'string' ? value : ''}
      onChange={(chosen) => {
        onChange(chosen === '' ? undefined : chosen);
      }}
      hint={help}
      advice={advice}
    />
  );
}

function ManyChoices({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { say } = translator;
  const kept = useKeptText(place);
  const label = fieldInWords(field, translator);
  const own = ownWord(value, translator);
  const terms = useTerms(field);
  const meant = terms.optionOf(value);
  const give = (next: unknown): void => {
    kept.keep(undefined);
    onChange(next);
  };
  const emptied = (): void => {
    if (field.required && value !== undefined) kept.keep('');
    else give(undefined);
  };
  return (
    <div className="local-texts">
      <ComboBox
        id={fieldElementId(place)}
        label={label}
        options={[...choiceOptions(field, translator), ...terms.options]}
        value={typeof value === 'string' ? value : meant}
        text={kept.text ?? (own === undefined || meant !== '' ? undefined : say('fields.other'))}
        placeholder={say(choiceOf(field).open ? 'fields.chooseOrOwn' : 'fields.choose')}
        onChange={(chosen) => {
          if (chosen === '') emptied();
          else give(terms.ownOf(chosen) ?? chosen);
        }}
        onType={(text) => {
          kept.keep(text.trim() === '' ? undefined : text);
        }}
        {...(choiceOf(field).open && {
          onOwn: (text: string) => {
            give({ other: text });
          },
          ownLabel: (text: string) => say('fields.useOwn', { text }),
        })}
        listLabel={label}
        noMatch={say('fields.noMatch')}
        error={
          kept.text === undefined ? undefined : say(kept.text.trim() === '' ? 'fields.required' : 'fields.noChoice')
        }
        hint={help}
        advice={advice}
      />
      {own !== undefined && kept.text === undefined && (
        <LocalTextEditor
          field={{ ...field, required: true, holds: ownHolds(field) }}
          label={say('fields.otherWord', { field: label })}
          value={valueAt(value, 'other')}
          place={placeIn(place, 'other')}
          onChange={(text) => {
            onChange(text === undefined ? undefined : { other: text });
          }}
        />
      )}
      {own !== undefined && !terms.areKnown(value) && kept.text === undefined && (
        <AddTerm
          key={JSON.stringify(value)}
          field={field}
          words={valueAt(value, 'other')}
          onAdded={() => document.getElementById(fieldElementId(place))?.focus()}
        />
      )}
    </div>
  );
}

/** What a word of one's own is: a text, in the role of the choices. */
function ownHolds(field: FieldDescription): FieldType {
  const { role } = choiceOf(field);
  return { type: 'local-text', ...(role && { role }) };
}
