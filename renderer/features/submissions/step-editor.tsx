import { fieldElementId, type FieldProps } from '../../forms/desk/field-props';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { SegmentsField } from '../../ui/fields/segments-field';

/** How far below what stands before it something stands: a section by a smaller heading, an item as a bullet. */
export function StepEditor({ field, value, onChange, place }: FieldProps) {
  const translator = useTranslator();
  const { say } = translator;
  const isLevel = field.name === 'level';
  const options = isLevel
    ? [
        { value: '1', label: say('submission.level.first') },
        { value: '2', label: say('submission.level.second') },
      ]
    : [
        { value: '', label: say('submission.bullet.none') },
        { value: '1', label: say('submission.bullet.first') },
        { value: '2', label: say('submission.bullet.second') },
      ];
  return (
    <SegmentsField
      id={fieldElementId(place)}
      label={fieldInWords(field, translator)}
      options={options}
      value={typeof value === 'number' ? String(value) : isLevel ? '1' : ''}
      onChange={(chosen) => {
        onChange(chosen === '' || (isLevel && chosen === '1') ? undefined : Number(chosen));
      }}
    />
  );
}
