import type { Gender, GrammaticalNumber } from '#shared/values/texts/text';
import { useSay } from '../../program/translation';
import { DropDown } from '../../ui/fields/drop-down';

type WordChoiceProps<Value extends Gender | GrammaticalNumber> = {
  readonly label: string;
  readonly id: string;
  readonly values: readonly Value[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
};

/** The gender or the number of a noun, or that its words tell it. */
export function WordChoice<Value extends Gender | GrammaticalNumber>({
  label,
  id,
  values,
  value,
  onChange,
}: WordChoiceProps<Value>) {
  const say = useSay();
  return (
    <label className="field" htmlFor={id}>
      <span className="field-label">{label}</span>
      <DropDown
        className="input"
        id={id}
        options={[
          { value: '', label: say('fields.forms.none') },
          ...values.map((each) => ({ value: each, label: say(`words.form.${each}`) })),
        ]}
        value={value ?? ''}
        onChange={(chosen) => {
          onChange(values.find((each) => each === chosen));
        }}
      />
    </label>
  );
}
