import { type ReactNode, useMemo } from 'react';
import type { FieldDescription } from '#shared/records/describe';
import type { ReferenceKind } from '#shared/schema/ids';
import type { TableColumn } from '../ui/table/table-column';
import { useTranslator } from '../program/translation';
import { NameMarks } from './name-marks';
import { nameWidth, widthOf } from './record-columns';
import { fieldInWords } from './record-title';
import type { ShownQuestion } from './use-shown-records';

type ColumnsQuestion = Pick<ShownQuestion, 'records' | 'fields' | 'cells'> & {
  readonly unfinished: ReadonlySet<string> | undefined;
  readonly kind: ReferenceKind;
};

/** The columns of a table of records; the first is the name, with the marks of its record. */
export function useRecordColumns({
  records,
  fields,
  kind,
  cells,
  unfinished,
}: ColumnsQuestion): readonly TableColumn[] {
  const translator = useTranslator();
  return useMemo(() => {
    const byId = new Map(records.map((record) => [record.id, record]));
    const wordsIn = (id: string, field: FieldDescription): string => {
      const record = byId.get(id);
      return record === undefined ? '' : cells.words(record, field);
    };
    const drawName = (id: string, field: FieldDescription): ReactNode => {
      const record = byId.get(id);
      return (
        <div className="name-cell">
          <div className="name-cell-name">{wordsIn(id, field)}</div>
          <div className="name-cell-marks">
            {unfinished?.has(id) === true && (
              <span className="record-mark">{translator.say('recordTable.unfinished')}</span>
            )}
            {record !== undefined && <NameMarks kind={kind} record={record} />}
          </div>
        </div>
      );
    };
    return fields.map((field, index) => ({
      id: field.name,
      label: fieldInWords(field, translator),
      ...(index === 0 ? nameWidth(field) : widthOf(field)),
      isNumber: field.holds.type === 'money' || field.holds.type === 'number',
      draw: (id: string) => (index === 0 ? drawName(id, field) : wordsIn(id, field)),
    }));
  }, [records, fields, kind, cells, unfinished, translator]);
}
