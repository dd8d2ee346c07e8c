import { useId } from 'react';
import { useAnnounce } from '../../program/announcer';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { CheckboxGroup } from '../../ui/fields/checkbox-group';
import { ComboBox } from '../../ui/lookup/combo-box';
import { FieldFrame } from '../../ui/fields/field-frame';
import { Tags } from '../../ui/tags';
import { choiceOf, choiceOptions, ownWord } from './choice-options';
import { type FieldProps, fieldElementId } from '../desk/field-props';
import { useKeptText } from '../desk/use-kept-text';
import { useTerms } from './use-terms';

/** Several of a list: boxes to tick where there are few, otherwise what was chosen and a line to add the next by typing. */
export function ChoicesEditor(props: FieldProps) {
  const { values, open } = choiceOf(props.field);
  return !open && values.length <= 6 ? <Boxes {...props} /> : <Chosen {...props} />;
}

function Boxes({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const options = choiceOptions(field, translator);
  const chosen = itemsOf(value).filter((item) => typeof item === 'string');
  return (
    <CheckboxGroup
      id={fieldElementId(place)}
      label={fieldInWords(field, translator)}
      options={options}
      values={chosen}
      onChange={(next) => {
        const inOrder = options.map((option) => option.value).filter((each) => next.includes(each));
        onChange(inOrder.length === 0 ? undefined : inOrder);
      }}
      hint={help}
      advice={advice}
    />
  );
}

function Chosen({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { say } = translator;
  const kept = useKeptText(place);
  const announce = useAnnounce();
  const labelId = useId();
  const label = fieldInWords(field, translator);
  const terms = useTerms(field);
  const options = [...choiceOptions(field, translator), ...terms.options];
  const items = itemsOf(value);
  const chosenOptions = items.map((item) => (typeof item === 'string' ? item : terms.optionOf(item)));
  const { open } = choiceOf(field);
  const words = (item: unknown): string =>
    options.find((option) => option.value === item)?.label ?? ownWord(item, translator) ?? '';
  const add = (item: unknown): void => {
    kept.keep(undefined);
    onChange([...items, item]);
    announce(say('fields.added', { name: words(item) }));
  };
  return (
    <FieldFrame label={label} labelId={labelId} isWide={false}>
      {items.length > 0 && (
        <Tags
          label={label}
          items={items.map((item, index) => ({ id: String(index), label: words(item) }))}
          removeLabel={(name) => say('fields.remove', { name })}
          onRemove={(id) => {
            const next = items.toSpliced(Number(id), 1);
            onChange(next.length === 0 ? undefined : next);
            announce(say('fields.removed', { name: words(items[Number(id)]) }));
          }}
        />
      )}
      <ComboBox
        id={fieldElementId(place)}
        label={label}
        isLabelHidden
        placeholder={say(items.length > 0 ? 'fields.addChoice' : open ? 'fields.chooseOrOwn' : 'fields.choose')}
        options={options.filter((option) => !chosenOptions.includes(option.value))}
        value=""
        text={kept.text}
        clears
        onChange={(chosen) => {
          if (chosen !== '') add(terms.ownOf(chosen) ?? chosen);
        }}
        onType={(text) => {
          kept.keep(text.trim() === '' ? undefined : text);
        }}
        {...(open && {
          onOwn: (text: string) => {
            add({ other: text });
          },
          ownLabel: (text: string) => say('fields.useOwn', { text }),
        })}
        listLabel={label}
        noMatch={say('fields.noMatch')}
        error={kept.text === undefined ? undefined : say('fields.noChoice')}
        hint={help}
        advice={advice}
      />
    </FieldFrame>
  );
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
