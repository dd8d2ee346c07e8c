import { useState } from 'react';
import { useAnnounce } from '../../program/announcer';
import { useSay } from '../../program/translation';
import { type FieldProps, fieldElementId, placeIn } from '../desk/field-props';
import { useFormDesk } from '../desk/form-desk';
import { useFocusLater } from '../desk/use-focus-later';
import { filledRows, insertRow, moveRow, removeRow, type Row, rowsOf, setRow } from './text-rows';

export type RowAction = 'add' | 'remove' | 'up' | 'down';

export type TextRows = {
  readonly rows: readonly Row[];
  readonly set: (index: number, value: unknown) => void;
  /** Does something with a line and leads to the line that comes of it. */
  readonly act: (action: RowAction, index: number) => void;
  /** Drops the lines that hold nothing. */
  readonly settle: () => void;
  /** The id of the element of a line; the first stands for the whole field. */
  readonly rowId: (index: number) => string;
};

/** The lines of a list of texts while it is worked on: empty ones too, which are never stored. */
export function useTextRows({ value, onChange, place }: Pick<FieldProps, 'value' | 'onChange' | 'place'>): TextRows {
  const say = useSay();
  const announce = useAnnounce();
  const { revision } = useFormDesk();
  const focusLater = useFocusLater();
  const [local, setLocal] = useState<{ readonly rows: readonly Row[]; readonly revision: number }>();
  const rows = local?.revision === revision ? local.rows : rowsOf(value);
  const show = (next: readonly Row[]): void => {
    setLocal({ rows: next, revision });
    const filled = filledRows(next);
    if (JSON.stringify(filled) !== JSON.stringify(filledRows(rows))) onChange(filled);
  };
  const rowId = (index: number): string => fieldElementId(index === 0 ? place : placeIn(place, index));
  const goTo = (index: number): void => {
    focusLater(() => document.getElementById(rowId(Math.max(index, 0))));
  };
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= rows.length) return;
    show(moveRow(rows, from, to));
    goTo(to);
    announce(say('fields.texts.moved', { number: to + 1, count: rows.length }));
  };
  const actions: Readonly<Record<RowAction, (index: number) => void>> = {
    add: (index) => {
      show(insertRow(rows, index + 1));
      goTo(index + 1);
    },
    remove: (index) => {
      show(removeRow(rows, index));
      goTo(index - 1);
      announce(say('fields.texts.removed'));
    },
    up: (index) => {
      move(index, index - 1);
    },
    down: (index) => {
      move(index, index + 1);
    },
  };
  return {
    rows,
    set: (index, changed) => {
      show(setRow(rows, index, changed));
    },
    act: (action, index) => {
      actions[action](index);
    },
    settle: () => {
      setLocal(undefined);
    },
    rowId,
  };
}
