import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { FieldDescription } from '#shared/records/describe';
import { fieldsOf } from '#shared/schema/walk-schema';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/fields/checkbox';
import { FormDeskProvider, useFormDesk } from '../desk/form-desk';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { choiceOptions } from '../values/choice-options';
import { fieldElementId, placeIn } from '../desk/field-props';
import { GroupHeading } from '../desk/group-heading';
import { ItemFields } from './item-fields';
import type { ItemChange, LooseItem } from './loose-items';
import { LocalTextEditor } from '../texts/local-text-editor';
import { innerFields, isWholeItem, type NestedProps } from './nested-props';
import { itemDesk, useLooseItems } from './use-loose-items';

/** What an expert opinion is attacked for, as a list to tick; each with what exactly. Others are added below. */
export function DefectsEditor({ field, value, onChange, place, help, advice, Field }: NestedProps) {
  const translator = useTranslator();
  const labelId = useId();
  const { items, change } = useLooseItems({
    stored: value,
    place,
    isWhole: (item) => isWholeItem(field, item),
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
      <GroupHeading id={labelId} label={fieldInWords(field, translator)} help={help} advice={advice} />
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
              {at !== -1 && <DefectDetail {...parts} at={at} defect={option.label} />}
            </li>
          );
        })}
      </ul>
      {others.map((at) => (
        <div key={at} className="item-card checklist-other">
          <OtherDefect {...parts} at={at} />
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

type DefectProps = Pick<NestedProps, 'field' | 'place' | 'Field'> & {
  readonly fields: readonly FieldDescription[];
  readonly items: readonly LooseItem[];
  readonly change: (change: ItemChange) => void;
  readonly at: number;
};

/** What exactly, in one line beside the tick. */
function DefectDetail({ fields, place, items, change, at, defect }: DefectProps & { readonly defect: string }) {
  const translator = useTranslator();
  const field = fields.find(({ name }) => name === 'detail');
  if (field === undefined) return null;
  return (
    <DefectDesk place={place} items={items} change={change} at={at}>
      <LocalTextEditor
        field={field}
        value={fieldsOf(items[at]?.value)['detail']}
        place={placeIn(placeIn(place, at), 'detail')}
        label={translator.say('form.named', { name: fieldInWords(field, translator), value: defect })}
        isLabelHidden
        onChange={(value) => {
          change({ do: 'set-field', at, name: 'detail', value });
        }}
      />
    </DefectDesk>
  );
}

/** A defect that is not on the list, or not named yet. */
function OtherDefect({ field, fields, place, items, change, at, Field }: DefectProps) {
  return (
    <DefectDesk place={place} items={items} change={change} at={at}>
      <div className="checklist-detail">
        <ItemFields
          group={`${field.group}-${field.name}`}
          fields={fields}
          value={items[at]?.value}
          place={placeIn(place, at)}
          onField={(name, value) => {
            change({ do: 'set-field', at, name, value });
          }}
          Field={Field}
        />
      </div>
    </DefectDesk>
  );
}

type DefectDeskProps = Pick<DefectProps, 'place' | 'items' | 'change' | 'at'> & { readonly children: ReactNode };

function DefectDesk({ place, items, change, at, children }: DefectDeskProps) {
  const desk = useFormDesk();
  const inner = itemDesk(desk, placeIn(place, at), items[at]?.typed ?? {}, (path, value) => {
    change({ do: 'type', at, path, value });
  });
  return <FormDeskProvider desk={inner}>{children}</FormDeskProvider>;
}
