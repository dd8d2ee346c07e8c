import { Plus } from 'lucide-react';
import { useId, useRef } from 'react';
import {
  type ItemKind,
  itemFields,
  itemKindOf,
  itemKinds,
  isWholeItem,
  nothingChosen,
} from '#shared/document/submission-fields';
import { fieldsOf } from '#shared/schema/walk-schema';
import { fieldElementId, placeIn } from '../../forms/desk/field-props';
import { FormDeskProvider, useFormDesk } from '../../forms/desk/form-desk';
import { GroupHeading } from '../../forms/desk/group-heading';
import { ItemCard } from '../../forms/fields/item-card';
import { ItemFields } from '../../forms/fields/item-fields';
import { itemSummary } from '../../forms/fields/item-summary';
import type { NestedProps } from '../../forms/fields/nested-props';
import { cardIn, type ItemList, useItemList } from '../../forms/fields/use-item-list';
import { itemDesk } from '../../forms/fields/use-loose-items';
import { useTranslator } from '../../program/translation';
import { useRecordScope } from '../../records/record-scope';
import { fieldInWords, recordName } from '../../records/record-title';
import { MenuButton } from '../../ui/menu';
import { CaseRecordsEditor } from './case-records-editor';
import { useSubmissionDesk } from './submission-desk';

/** What a section, or the summary, tells of: a card for each item, of a kind that is chosen first. */
export function ItemsEditor({ field, value, onChange, place, help, Field }: NestedProps) {
  const translator = useTranslator();
  const { say } = translator;
  const labelId = useId();
  const element = useRef<HTMLDivElement>(null);
  const label = fieldInWords(field, translator);
  const list = useItemList({ label, list: element, stored: value, place, isWhole: isWholeItem, onChange });
  return (
    <div className="list-editor" role="group" aria-labelledby={labelId} ref={element}>
      <GroupHeading id={labelId} label={label} help={help} />
      {list.items.map((_, at) => (
        <Item key={list.keyOf(at)} label={label} place={place} list={list} at={at} Field={Field} />
      ))}
      <div id={fieldElementId(place)} tabIndex={-1}>
        <MenuButton
          label={say('submission.addTo', { list: label })}
          small
          icon={<Plus size={15} aria-hidden />}
          choices={itemKinds.map((kind) => ({ id: kind, label: say(`submission.item.${kind}`) }))}
          onChoose={(id) => {
            const kind = itemKinds.find((each) => each === id);
            if (kind !== undefined) list.add({ [kind]: nothingChosen(kind) });
          }}
        >
          {say('submission.add')}
        </MenuButton>
      </div>
    </div>
  );
}

type ItemProps = Pick<NestedProps, 'place' | 'Field'> & {
  readonly label: string;
  readonly list: ItemList;
  readonly at: number;
};

function Item({ label, place, list, at, Field }: ItemProps) {
  const desk = useFormDesk();
  const titleOf = useItemTitle();
  const item = list.items[at] ?? { value: {}, typed: {} };
  const kind = itemKindOf(item.value);
  const itemPlace = placeIn(place, at);
  if (kind === undefined) return null;
  const inner = itemDesk(desk, itemPlace, item.typed, (path, value) => {
    list.change({ do: 'type', at, path, value });
  });
  const set = (name: string, value: unknown): void => {
    list.change({ do: 'set-field', at, name, value: name === kind ? (value ?? nothingChosen(kind)) : value });
  };
  const records = itemFields(kind).find(({ name }) => name === 'records');
  return (
    <ItemCard
      list={label}
      fields={itemFields(kind)}
      item={{ ...item, value: chosenIn(item.value) }}
      title={titleOf(kind, item.value)}
      {...cardIn(list, at)}
    >
      <FormDeskProvider desk={inner}>
        <ItemFields
          group="submission-item"
          fields={itemFields(kind).filter(({ name }) => name !== 'records')}
          value={item.value}
          place={itemPlace}
          onField={set}
          Field={Field}
        />
        {records !== undefined && (
          <CaseRecordsEditor
            field={records}
            book={fieldsOf(item.value)['case']}
            value={fieldsOf(item.value)['records']}
            place={placeIn(itemPlace, 'records')}
            onChange={(value) => {
              set('records', value);
            }}
          />
        )}
      </FormDeskProvider>
    </ItemCard>
  );
}

/** The item without what was not chosen yet. */
function chosenIn(item: unknown): Readonly<Record<string, unknown>> {
  const isChosen = (value: unknown): boolean => value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fieldsOf(item)).filter(([, value]) => isChosen(value)));
}

/** What an item is and what it is about: "The law: Article 130". */
function useItemTitle(): (kind: ItemKind, item: unknown) => string {
  const translator = useTranslator();
  const { find } = useRecordScope();
  const { cards } = useSubmissionDesk();
  const named = (value: unknown): unknown => cards.find(({ id }) => id === value)?.title ?? value;
  return (kind, item) => {
    const chosen = chosenIn(item)[kind];
    const about = Array.isArray(chosen) ? chosen.map(named) : named(chosen);
    const name = translator.say(`submission.item.${kind}`);
    const summary = itemSummary(
      itemFields(kind).slice(0, 1),
      { [kind]: about },
      {
        translator,
        nameOf: (to) => {
          const found = find(to);
          return found === undefined ? to.id : recordName(found.kind, found.record, translator);
        },
      },
    );
    return summary === undefined ? name : translator.say('form.named', { name, value: summary });
  };
}
