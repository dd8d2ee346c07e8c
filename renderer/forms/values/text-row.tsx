import type { KeyboardEvent } from 'react';
import type { FieldDescription, FieldType } from '#shared/records/describe';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { placeIn } from '../desk/field-props';
import { LocalTextEditor } from '../texts/local-text-editor';
import type { RowAction, TextRows } from './use-text-rows';

type TextRowProps = {
  /** The list that the line is of. */
  readonly field: FieldDescription;
  readonly place: string;
  readonly list: TextRows;
  readonly index: number;
};

const menu = ['up', 'down', 'remove'] as const satisfies readonly RowAction[];

/** A line of a list of texts, with keys and a menu to move and remove it. */
export function TextRow({ field, place, list, index }: TextRowProps) {
  const translator = useTranslator();
  const { say } = translator;
  const item: FieldType = field.holds.type === 'list' ? field.holds.of : { type: 'text' };
  const last = list.rows.length - 1;
  const byKey = (event: KeyboardEvent): void => {
    const action = actionOf(event, list.rows.length);
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    list.act(action, index);
  };
  return (
    <div className="text-row" onKeyDown={byKey}>
      <LocalTextEditor
        field={{ ...field, required: false, holds: item }}
        label={say('fields.texts.row', { field: fieldInWords(field, translator), number: index + 1 })}
        isLabelHidden
        value={list.rows[index]?.value}
        place={placeIn(place, index)}
        elementId={list.rowId(index)}
        onChange={(changed) => {
          list.set(index, changed);
        }}
        actions={[
          { id: 'up', label: say('fields.texts.up'), isDisabled: index === 0 },
          { id: 'down', label: say('fields.texts.down'), isDisabled: index === last },
          { id: 'remove', label: say('fields.texts.remove') },
        ]}
        onAction={(id) => {
          const action = menu.find((each) => each === id);
          if (action !== undefined) list.act(action, index);
        }}
        languages={item.type === 'local-text'}
      />
    </div>
  );
}

/** What a key does in a line. Only keys typed into the line itself count, not those of its menu. */
function actionOf(event: KeyboardEvent, count: number): RowAction | undefined {
  const { target } = event;
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return undefined;
  if (event.altKey && event.key === 'ArrowUp') return 'up';
  if (event.altKey && event.key === 'ArrowDown') return 'down';
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'Enter') return target.value.trim() === '' ? undefined : 'add';
  return event.key === 'Backspace' && target.value === '' && count > 1 ? 'remove' : undefined;
}
