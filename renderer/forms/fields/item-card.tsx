import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { type FieldDescription, lacks } from '#shared/records/describe';
import type { AnyReference } from '#shared/schema/ids';
import { Button } from '../../ui/button';
import { useRecordScope } from '../../records/record-scope';
import { fieldInWords, recordName } from '../../records/record-title';
import { unitNameBy } from '../../records/unit-name';
import { useTranslator } from '../../program/translation';
import { itemSummary } from './item-summary';
import { isEmpty, type LooseItem } from './loose-items';

type ItemCardProps = {
  /** What the list is called. */
  readonly list: string;
  readonly fields: readonly FieldDescription[];
  readonly item: LooseItem;
  /** Said in the place of the first things that it holds. */
  readonly title?: string;
  readonly at: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
};

/** One item of a list: its summary with what can be done to it, and below, unless it is folded, its fields. */
export function ItemCard({ list, fields, item, at, count, isOpen, onFold, onMove, onRemove, ...rest }: ItemCardProps) {
  const { children } = rest;
  const translator = useTranslator();
  const { say } = translator;
  const { find } = useRecordScope();
  const nameOf = (to: AnyReference): string => {
    const found = find(to);
    return found === undefined ? to.id : recordName(found.kind, found.record, translator);
  };
  const unitName = unitNameBy(find, translator);
  const summary = rest.title ?? itemSummary(fields, item.value, { translator, nameOf, unitName });
  const title = summary ?? say('form.emptyItem');
  const label = say('form.itemLabel', { list, place: at + 1, title });
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = moveBy(event);
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(at + by);
  };
  return (
    <div className="item-card" role="group" aria-label={label} onKeyDown={onKeyDown}>
      <div className="item-head">
        <Button
          look="quiet"
          small
          aria-expanded={isOpen}
          icon={<ChevronRight size={15} aria-hidden className={isOpen ? 'turned' : undefined} />}
          onPress={() => {
            onFold(!isOpen);
          }}
        >
          <span className="item-title">{title}</span>
        </Button>
        <span className="item-actions">
          <Button
            look="quiet"
            small
            isDisabled={at === 0}
            aria-label={say('form.moveUp', { what: title })}
            icon={<ArrowUp size={15} aria-hidden />}
            onPress={() => {
              onMove(at - 1);
            }}
          />
          <Button
            look="quiet"
            small
            isDisabled={at === count - 1}
            aria-label={say('form.moveDown', { what: title })}
            icon={<ArrowDown size={15} aria-hidden />}
            onPress={() => {
              onMove(at + 1);
            }}
          />
          <Button
            look="quiet"
            small
            aria-label={say('form.remove', { what: title })}
            icon={<Trash2 size={15} aria-hidden />}
            onPress={onRemove}
          />
        </span>
      </div>
      <Lacking fields={fields} item={item} />
      {isOpen && <div className="item-fields">{children}</div>}
    </div>
  );
}

/** What an item still lacks, and what that means for the record. */
function Lacking({ fields, item }: { readonly fields: readonly FieldDescription[]; readonly item: LooseItem }) {
  const translator = useTranslator();
  if (item.stored === undefined && isEmpty(item.value)) return null;
  const missing = lacks(fields, item.value).map((field) => fieldInWords(field, translator));
  if (missing.length === 0) return null;
  return (
    <p className="item-lacking">
      {translator.say(item.stored === undefined ? 'form.lacking' : 'form.lackingNow', { fields: missing.join(', ') })}
    </p>
  );
}

/** Alt with an arrow moves the item; in a list that drops down it opens the list. */
function moveBy({ altKey, ctrlKey, metaKey, shiftKey, key, target }: KeyboardEvent): -1 | 0 | 1 {
  if (!altKey || ctrlKey || metaKey || shiftKey) return 0;
  if (target instanceof Element && target.matches('select, [role=combobox]')) return 0;
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
}
