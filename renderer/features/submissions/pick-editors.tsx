import { type FieldProps, fieldElementId } from '../../forms/desk/field-props';
import { useKeptText } from '../../forms/desk/use-kept-text';
import { useTranslator } from '../../program/translation';
import { fieldInWords } from '../../records/record-title';
import { ComboBox } from '../../ui/lookup/combo-box';
import type { ComboOption } from '../../ui/lookup/combo-option';
import { Tags } from '../../ui/tags';

type PickProps = FieldProps & {
  readonly options: readonly ComboOption[];
  /** Another word will do, too. */
  readonly isOpen?: boolean;
};

/** One of what the submission can be about: a case book, a theme. */
export function PickEditor({ field, value, onChange, place, help, options, isOpen = false }: PickProps) {
  const translator = useTranslator();
  const { say } = translator;
  const kept = useKeptText(place);
  const label = fieldInWords(field, translator);
  const chosen = typeof value === 'string' ? value : '';
  const isListed = options.some((option) => option.value === chosen);
  const give = (next: string): void => {
    kept.keep(undefined);
    onChange(next === '' ? undefined : next);
  };
  return (
    <ComboBox
      id={fieldElementId(place)}
      label={label}
      options={options}
      value={isListed ? chosen : ''}
      text={kept.text ?? (isListed || chosen === '' ? undefined : chosen)}
      placeholder={say(isOpen ? 'fields.chooseOrOwn' : 'fields.choose')}
      onChange={give}
      onType={(text) => {
        kept.keep(text.trim() === '' ? undefined : text);
      }}
      {...(isOpen && { onOwn: give, ownLabel: (text: string) => say('fields.useOwn', { text }) })}
      listLabel={label}
      noMatch={say('fields.noMatch')}
      error={kept.text === undefined ? undefined : say('fields.noChoice')}
      hint={help}
    />
  );
}

/** Several of them, in the order in which they were chosen. */
export function PicksEditor({ field, value, onChange, place, help, options, isOpen = false }: PickProps) {
  const translator = useTranslator();
  const { say } = translator;
  const label = fieldInWords(field, translator);
  const chosen = (Array.isArray(value) ? value : []).filter((each) => typeof each === 'string');
  const labelOf = (wanted: string): string => options.find((option) => option.value === wanted)?.label ?? wanted;
  const give = (next: readonly string[]): void => {
    onChange(next.length === 0 ? undefined : next);
  };
  const add = (next: string): void => {
    if (next !== '' && !chosen.includes(next)) give([...chosen, next]);
  };
  return (
    <div className="picks">
      <ComboBox
        id={fieldElementId(place)}
        label={label}
        options={options.filter((option) => !chosen.includes(option.value))}
        value=""
        clears
        placeholder={say(isOpen ? 'fields.chooseOrOwn' : 'fields.choose')}
        onChange={add}
        {...(isOpen && { onOwn: add, ownLabel: (text: string) => say('fields.useOwn', { text }) })}
        listLabel={label}
        noMatch={say('fields.noMatch')}
        hint={help}
      />
      {chosen.length > 0 && (
        <Tags
          label={say('picker.chosen', { field: label })}
          items={chosen.map((id) => ({ id, label: labelOf(id) }))}
          onRemove={(id) => {
            give(chosen.filter((each) => each !== id));
          }}
          removeLabel={(name) => say('picker.remove', { name })}
        />
      )}
    </div>
  );
}
