import { Plus } from 'lucide-react';
import { useId } from 'react';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import { FieldFrame } from '../../ui/fields/field-frame';
import type { FieldProps } from '../desk/field-props';
import { hasLeft } from '../desk/has-left';
import { TextRow } from './text-row';
import { useTextRows } from './use-text-rows';

/** A list of texts, a line for each: Enter adds the next, Backspace in an empty line removes it, Alt+↑ and Alt+↓ move. */
export function TextsEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { say } = translator;
  const list = useTextRows({ value, onChange, place });
  const labelId = useId();
  const label = fieldInWords(field, translator);
  return (
    <FieldFrame label={label} labelId={labelId} hint={help} advice={advice}>
      <div
        className="text-rows"
        onBlur={(event) => {
          if (hasLeft(event)) list.settle();
        }}
      >
        {list.rows.map(({ key }, index) => (
          <TextRow key={key} field={field} place={place} list={list} index={index} />
        ))}
        <div className="row-tools">
          <Button
            look="quiet"
            small
            icon={<Plus size={14} aria-hidden />}
            aria-label={say('fields.texts.addTo', { field: label })}
            onPress={() => {
              list.act('add', list.rows.length - 1);
            }}
          >
            {say('fields.texts.add')}
          </Button>
        </div>
      </div>
    </FieldFrame>
  );
}
