import type { FieldDescription } from '#shared/records/describe';
import { FormDeskProvider, useFormDesk } from '../desk/form-desk';
import { placeIn } from '../desk/field-props';
import { ItemNotesProvider } from '../desk/form-notes';
import { ItemCard } from './item-card';
import { ItemFields } from './item-fields';
import type { NestedProps } from './nested-props';
import { itemDesk } from './use-loose-items';
import { cardIn, type ItemList } from './use-item-list';

type ListItemProps = Pick<NestedProps, 'field' | 'place' | 'Field'> & {
  readonly fields: readonly FieldDescription[];
  readonly label: string;
  readonly list: ItemList;
  readonly at: number;
};

/** One item of a list, with its fields while it is open. */
export function ListItem({ field, fields, label, place, list, at, Field }: ListItemProps) {
  const desk = useFormDesk();
  const item = list.items[at] ?? { value: {}, typed: {} };
  const itemPlace = placeIn(place, at);
  const storedAt = list.items.slice(0, at).filter(({ stored }) => stored !== undefined).length;
  const inner = itemDesk(desk, itemPlace, item.typed, (path, value) => {
    list.change({ do: 'type', at, path, value });
  });
  return (
    <ItemCard list={label} fields={fields} item={item} {...cardIn(list, at)}>
      <ItemNotesProvider
        place={itemPlace}
        storedPlace={item.stored === undefined ? undefined : placeIn(place, storedAt)}
      >
        <FormDeskProvider desk={inner}>
          <ItemFields
            group={`${field.group}-${field.name}`}
            fields={fields}
            value={item.value}
            place={itemPlace}
            onField={(name, value) => {
              list.change({ do: 'set-field', at, name, value });
            }}
            Field={Field}
          />
        </FormDeskProvider>
      </ItemNotesProvider>
    </ItemCard>
  );
}
