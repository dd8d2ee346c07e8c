import { Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { FieldDescription } from '#shared/model/describe';
import { fieldsOf } from '#shared/model/walk-schema';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { FieldNotes } from '../../ui/field-notes';
import { FormDeskProvider, useFormDesk } from '../forms/form-desk';
import { fieldInWords } from '../records/record-title';
import { useTranslator } from '../translation';
import { choiceOptions } from './choice-options';
import { fieldElementId, placeIn } from './field-props';
import { ItemFields } from './item-fields';
import { type ItemChange, type LooseItem } from './loose-items';
import { innerFields, isWhole, type NestedProps } from './nested-props';
import { itemDesk, useLooseItems } from './use-loose-items';

/** What an expert opinion is attacked for, as a list to tick; each with what exactly. Others are added below. */
export function DefectsEditor({ field, value, onChange, place, help, advice, Field }: NestedProps) {
  const translator = useTranslator();
  const labelId = useId();
  const { holds } = field;
  const { items, change } = useLooseItems({
    stored: value,
    place,
    isWhole: (item) => holds.type === 'list' && isWhole(holds.of, item),
    onChange,
  });
  const fields = innerFields(field);
  const choice = fields.find(({ name }) => name === 'defect');
  const options = choice === undefined ? [] : choiceOptions(choice, translator);
  const defectAt = (at: number): unknown => fieldsOf(items[at]?.value)['defect'];
  const others = [...items.keys()].filter((at) => !options.some((option) => option.value === defectAt(at)));
  const parts = { field, fields, place, items, change, Field };
  return (
    <div className="list-editor" role="group" aria-labelledby={labelId}>
      <div className="field-notes">
        <span className="field-label" id={labelId}>
          {fieldInWords(field, translator)}
        </span>
        <FieldNotes hint={help} advice={advice} />
      </div>
      <ul className="checklist">
        {options.map((option, index) => {
          const at = items.findIndex((_, each) => defectAt(each) === option.value);
          return (
            <li key={option.value}>
              <Checkbox
                {...(index === 0 && { id: fieldElementId(place) })}
                label={option.label}
                isSelected={at !== -1}
                onChange={(isSelected) => {
                  change(isSelected ? { do: 'add', value: { defect: option.value } } : { do: 'remove', at });
                }}
              />
              {at !== -1 && <DefectFields {...parts} at={at} names={['detail']} />}
            </li>
          );
        })}
      </ul>
      {others.map((at) => (
        <div key={at} className="item-card checklist-other">
          <DefectFields {...parts} at={at} names={['defect', 'detail']} />
          <Button
            look="quiet"
            small
            aria-label={translator.say('form.remove', { what: fieldInWords(field, translator) })}
            icon={<Trash2 size={15} aria-hidden />}
            onPress={() => {
              change({ do: 'remove', at });
            }}
          />
        </div>
      ))}
      <div>
        <Button
          small
          icon={<Plus size={15} aria-hidden />}
          onPress={() => {
            if (others.every((at) => defectAt(at) !== undefined)) change({ do: 'add' });
          }}
        >
          {translator.say('form.otherDefect')}
        </Button>
      </div>
    </div>
  );
}

type DefectFieldsProps = Pick<NestedProps, 'field' | 'place' | 'Field'> & {
  readonly fields: readonly FieldDescription[];
  readonly items: readonly LooseItem[];
  readonly change: (change: ItemChange) => void;
  readonly at: number;
  readonly names: readonly string[];
};

function DefectFields({ field, fields, place, items, change, at, names, Field }: DefectFieldsProps) {
  const desk = useFormDesk();
  const item = items[at];
  const itemPlace = placeIn(place, at);
  return (
    <FormDeskProvider
      desk={itemDesk(desk, itemPlace, item?.typed ?? {}, (path, typed) => {
        change({ do: 'type', at, path, value: typed });
      })}
    >
      <div className="checklist-detail">
        <ItemFields
          group={`${field.group}-${field.name}`}
          fields={fields.filter(({ name }) => names.includes(name))}
          value={item?.value}
          place={itemPlace}
          onField={(name, changed) => {
            change({ do: 'set-field', at, name, value: changed });
          }}
          Field={Field}
        />
      </div>
    </FormDeskProvider>
  );
}
