import { useId } from 'react';
import { FormDeskProvider, useFormDesk } from '../desk/form-desk';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { fieldElementId } from '../desk/field-props';
import { GroupHeading } from '../desk/group-heading';
import { ItemFields } from './item-fields';
import { isEmpty } from './loose-items';
import { innerFields, isWhole, type NestedProps } from './nested-props';
import { itemDesk, useLooseItems } from './use-loose-items';

/** Several fields under one name: an identity document, how a decision is seen. */
export function GroupEditor({ field, value, onChange, place, help, advice, Field }: NestedProps) {
  const translator = useTranslator();
  const desk = useFormDesk();
  const labelId = useId();
  const fields = innerFields(field);
  const { items, change } = useLooseItems({
    stored: value,
    isOne: true,
    place,
    isWhole: (item) => isWhole(field.holds, item),
    onChange,
  });
  const item = items[0] ?? { value: {}, typed: {} };
  const lacking =
    isEmpty(item.value) || isWhole(field.holds, item.value) ? undefined : translator.say('form.groupUnfinished');
  return (
    <div className="group-editor" role="group" aria-labelledby={labelId} id={fieldElementId(place)} tabIndex={-1}>
      <GroupHeading id={labelId} label={fieldInWords(field, translator)} help={help} advice={advice} />
      {lacking !== undefined && <p className="item-lacking">{lacking}</p>}
      <FormDeskProvider
        desk={itemDesk(desk, place, item.typed, (path, typed) => {
          change({ do: 'type', at: 0, path, value: typed });
        })}
      >
        <ItemFields
          group={`${field.group}-${field.name}`}
          fields={fields}
          value={item.value}
          place={place}
          onField={(name, changed) => {
            change({ do: 'set-field', at: 0, name, value: changed });
          }}
          Field={Field}
        />
      </FormDeskProvider>
    </div>
  );
}
