import { Plus } from 'lucide-react';
import { useId, useRef } from 'react';
import { isMessageKey } from '#shared/i18n/messages';
import type { Translator } from '#shared/i18n/translator';
import { Button } from '../../ui/button';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { fieldElementId } from '../desk/field-props';
import { GroupHeading } from '../desk/group-heading';
import { ListItem } from './list-item';
import { innerFields, isWholeItem, type NestedProps } from './nested-props';
import { useItemList } from './use-item-list';

/** A list of groups: sanctions, court orders, stays. Each is a card that can be folded, moved and removed. */
export function ListEditor({ field, value, onChange, place, help, advice, Field }: NestedProps) {
  const translator = useTranslator();
  const labelId = useId();
  const element = useRef<HTMLDivElement>(null);
  const label = fieldInWords(field, translator);
  const list = useItemList({
    label,
    list: element,
    stored: value,
    place,
    isWhole: (item) => isWholeItem(field, item),
    onChange,
  });
  const fields = innerFields(field);
  return (
    <div className="list-editor" role="group" aria-labelledby={labelId} ref={element}>
      <GroupHeading id={labelId} label={label} help={help} advice={advice} />
      {list.items.map((_, at) => (
        <ListItem
          key={list.keyOf(at)}
          field={field}
          fields={fields}
          label={label}
          place={place}
          list={list}
          at={at}
          Field={Field}
        />
      ))}
      <div>
        <Button
          id={fieldElementId(place)}
          small
          icon={<Plus size={15} aria-hidden />}
          onPress={() => {
            list.add();
          }}
        >
          {addWords(`${field.group}-${field.name}`, label, translator)}
        </Button>
      </div>
    </div>
  );
}

/** "Add a sanction". */
function addWords(group: string, label: string, { say }: Translator): string {
  const key = `form.add.${group}`;
  return isMessageKey(key) ? say(key) : say('form.add.other', { what: label });
}
