import { Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { useAnnounce } from '../announcer';
import { FormDeskProvider, useFormDesk } from '../forms/form-desk';
import { fieldInWords } from '../records/record-title';
import { useTranslator } from '../translation';
import { fieldElementId, placeIn } from './field-props';
import { useIsLedTo } from './form-notes';
import { ItemCard } from './item-card';
import { ItemFields } from './item-fields';
import { fitKeys, type ItemKeys, movedKey, noKeys, withoutKey } from './item-keys';
import { isEmpty, type ItemChange } from './loose-items';
import { innerFields, isWhole, type NestedProps } from './nested-props';
import { itemDesk, useLooseItems } from './use-loose-items';
import { useFocusLater } from './use-focus-later';

/** A list of groups: sanctions, court orders, stays. Each is a card that can be folded, moved and removed. */
export function ListEditor({ field, value, onChange, place, help, advice, Field }: NestedProps) {
  const translator = useTranslator();
  const { say } = translator;
  const announce = useAnnounce();
  const desk = useFormDesk();
  const isLedTo = useIsLedTo();
  const labelId = useId();
  const list = useRef<HTMLDivElement>(null);
  const focusLater = useFocusLater();
  const { holds } = field;
  const fields = innerFields(field);
  const { items, change } = useLooseItems({
    stored: value,
    place,
    isWhole: (item) => holds.type === 'list' && isWhole(holds.of, item),
    onChange,
  });
  const [known, setKeys] = useState<ItemKeys>(noKeys);
  const keys = fitKeys(known, items.length);
  const [fold, setFold] = useState<ReadonlyMap<number, boolean>>(new Map());
  const label = fieldInWords(field, translator);

  const act = (wanted: ItemChange, next: ItemKeys): void => {
    setKeys(next);
    change(wanted);
  };
  const add = (): void => {
    const next = fitKeys(keys, items.length + 1);
    const added = next.keys.at(-1);
    if (added !== undefined) setFold(new Map(fold).set(added, true));
    act({ do: 'add' }, next);
    focusLater(() => firstControl(list.current, items.length));
  };
  const remove = (at: number): void => {
    act({ do: 'remove', at }, withoutKey(keys, at));
    announce(say('form.itemRemoved', { list: label }));
    focusLater(() => document.getElementById(fieldElementId(place)));
  };
  const move = (at: number, to: number): void => {
    if (to < 0 || to >= items.length) return;
    const focused = document.activeElement;
    act({ do: 'move', at, to }, movedKey(keys, at, to));
    announce(say('form.itemMoved', { place: to + 1, count: items.length }));
    focusLater(() => focused);
  };

  return (
    <div className="list-editor" role="group" aria-labelledby={labelId} ref={list}>
      <div className="list-editor-head">
        <span className="field-label" id={labelId}>
          {label}
        </span>
        {help !== undefined && <span className="field-hint">{help}</span>}
      </div>
      {advice !== undefined && <p className="field-advice">{advice}</p>}
      {items.map((item, at) => {
        const key = keys.keys[at] ?? at;
        const itemPlace = placeIn(place, at);
        const startsOpen = items.length === 1 || isLedTo(itemPlace) || item.stored === undefined;
        return (
          <ItemCard
            key={key}
            list={label}
            fields={fields}
            item={item}
            at={at}
            count={items.length}
            isOpen={isLedTo(itemPlace) || (fold.get(key) ?? startsOpen)}
            onFold={(isOpen) => {
              setFold(new Map(fold).set(key, isOpen));
            }}
            onMove={(to) => {
              move(at, to);
            }}
            onRemove={() => {
              remove(at);
            }}
          >
            <FormDeskProvider
              desk={itemDesk(desk, itemPlace, item.typed, (path, typed) => {
                change({ do: 'type', at, path, value: typed });
              })}
            >
              <ItemFields
                group={`${field.group}-${field.name}`}
                fields={fields}
                value={item.value}
                place={itemPlace}
                onField={(name, changed) => {
                  change({ do: 'set-field', at, name, value: changed });
                }}
                Field={Field}
              />
            </FormDeskProvider>
          </ItemCard>
        );
      })}
      <div>
        <Button
          id={fieldElementId(place)}
          small
          icon={<Plus size={15} aria-hidden />}
          isDisabled={items.some(
            ({ value: item, stored, typed }) => stored === undefined && isEmpty(item) && isEmpty(typed),
          )}
          onPress={add}
        >
          {say('form.add', { what: label })}
        </Button>
      </div>
    </div>
  );
}

/** The first control among the fields of an item. */
function firstControl(list: HTMLElement | null, at: number): HTMLElement | null {
  const fields = list?.querySelectorAll<HTMLElement>(':scope > .item-card > .item-fields')[at];
  return fields?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea, button') ?? null;
}
