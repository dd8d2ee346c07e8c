import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import type { FieldType } from '#shared/records/describe';
import { useAnnounce } from '../../program/announcer';
import { useFormDesk } from '../desk/form-desk';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import { FieldFrame } from '../../ui/fields/field-frame';
import { type FieldProps, fieldElementId, placeIn } from '../desk/field-props';
import { hasLeft } from '../desk/has-left';
import { LocalTextEditor } from './local-text-editor';
import { filledRows, insertRow, moveRow, removeRow, type Row, rowsOf, setRow } from './text-rows';
import { useFocusLater } from '../desk/use-focus-later';

/** A list of texts, a line for each: Enter adds the next, Backspace in an empty line removes it, Alt+↑ and Alt+↓ move. */
export function TextsEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { say } = translator;
  const announce = useAnnounce();
  const { revision } = useFormDesk();
  const focusLater = useFocusLater();
  const labelId = useId();
  const [local, setLocal] = useState<{ readonly rows: readonly Row[]; readonly revision: number }>();
  const rows = local?.revision === revision ? local.rows : rowsOf(value);
  const label = fieldInWords(field, translator);
  const item: FieldType = field.holds.type === 'list' ? field.holds.of : { type: 'text' };
  const show = (next: readonly Row[]): void => {
    setLocal({ rows: next, revision });
    const filled = filledRows(next);
    if (JSON.stringify(filled) !== JSON.stringify(filledRows(rows))) onChange(filled);
  };
  const rowId = (index: number): string => fieldElementId(index === 0 ? place : placeIn(place, index));
  const goTo = (index: number): void => {
    focusLater(() => document.getElementById(rowId(Math.max(index, 0))));
  };
  const act = (action: string, index: number): void => {
    if (action === 'add') {
      show(insertRow(rows, index + 1));
      goTo(index + 1);
    } else if (action === 'remove') {
      show(removeRow(rows, index));
      goTo(index - 1);
      announce(say('fields.texts.removed'));
    } else {
      const to = action === 'up' ? index - 1 : index + 1;
      if (to < 0 || to >= rows.length) return;
      show(moveRow(rows, index, to));
      goTo(to);
      announce(say('fields.texts.moved', { number: to + 1, count: rows.length }));
    }
  };
  const byKey = (event: React.KeyboardEvent, index: number): void => {
    const action = actionOf(event, rows.length);
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act(action, index);
  };
  return (
    <FieldFrame label={label} labelId={labelId} hint={help} advice={advice}>
      <div
        className="text-rows"
        onBlur={(event) => {
          if (hasLeft(event)) setLocal(undefined);
        }}
      >
        {rows.map((row, index) => (
          <div
            key={row.key}
            className="text-row"
            onKeyDown={(event) => {
              byKey(event, index);
            }}
          >
            <LocalTextEditor
              field={{ ...field, required: false, holds: item }}
              label={say('fields.texts.row', { field: label, number: index + 1 })}
              isLabelHidden
              value={row.value}
              place={placeIn(place, index)}
              elementId={rowId(index)}
              onChange={(changed) => {
                show(setRow(rows, index, changed));
              }}
              actions={[
                { id: 'up', label: say('fields.texts.up'), isDisabled: index === 0 },
                { id: 'down', label: say('fields.texts.down'), isDisabled: index === rows.length - 1 },
                { id: 'remove', label: say('fields.texts.remove') },
              ]}
              onAction={(action) => {
                act(action, index);
              }}
              languages={item.type === 'local-text'}
            />
          </div>
        ))}
        <div className="row-tools">
          <Button
            look="quiet"
            small
            icon={<Plus size={14} aria-hidden />}
            aria-label={say('fields.texts.addTo', { field: label })}
            onPress={() => {
              act('add', rows.length - 1);
            }}
          >
            {say('fields.texts.add')}
          </Button>
        </div>
      </div>
    </FieldFrame>
  );
}

/** What a key does in a line. Only keys typed into the line itself count, not those of its menu. */
function actionOf(event: React.KeyboardEvent, count: number): 'add' | 'remove' | 'up' | 'down' | undefined {
  const { target } = event;
  if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return undefined;
  if (event.altKey && event.key === 'ArrowUp') return 'up';
  if (event.altKey && event.key === 'ArrowDown') return 'down';
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  if (event.key === 'Enter') return target.value.trim() === '' ? undefined : 'add';
  return event.key === 'Backspace' && target.value === '' && count > 1 ? 'remove' : undefined;
}
