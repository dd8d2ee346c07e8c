import type { AnyReference, ReferenceKind } from '#shared/schema/ids';
import { sameValue } from '#shared/schema/same-value';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import type { FieldProps } from '../desk/field-props';
import type { Creation } from '../candidates/creation';
import { ReferencePicker } from './reference-picker';

type ReferenceFieldProps = Pick<FieldProps, 'field' | 'place' | 'help' | 'advice'> & {
  readonly kinds: readonly ReferenceKind[];
  readonly chosen: readonly AnyReference[];
  /** Choosing another takes the place of the one that is there. */
  readonly isSingle?: boolean;
  readonly creation?: Creation | undefined;
  readonly onChosen: (chosen: readonly AnyReference[]) => void;
};

/** A field that points to records, whatever it stores of them. */
export function ReferenceField({ field, chosen, isSingle = false, onChosen, ...props }: ReferenceFieldProps) {
  const translator = useTranslator();
  return (
    <ReferencePicker
      {...props}
      label={fieldInWords(field, translator)}
      chosen={chosen}
      onChoose={(to) => {
        if (isSingle) onChosen([to]);
        else if (!chosen.some((each) => sameValue(each, to))) onChosen([...chosen, to]);
      }}
      onRemove={(to) => {
        onChosen(chosen.filter((each) => !sameValue(each, to)));
      }}
    />
  );
}
