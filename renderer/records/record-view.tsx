import { commonFields } from '#shared/records/describe';
import type { ReferenceKind } from '#shared/schema/ids';
import { readRecord } from '#shared/records/read-record';
import { FieldList } from './field-list';
import './records.css';

type RecordViewProps = { readonly kind: ReferenceKind; readonly record: unknown };

const common = new Set<string>(commonFields);

/** A record to read: its own fields, then in small how it is known, how sure it is and who may read it. */
export function RecordView({ kind, record }: RecordViewProps) {
  const fields = readRecord(kind, record);
  const own = fields.filter(({ field }) => !common.has(field.name));
  const about = fields.filter(({ field }) => common.has(field.name));
  return (
    <>
      <FieldList fields={own} />
      {about.length > 0 && (
        <div className="record-about">
          <FieldList fields={about} />
        </div>
      )}
    </>
  );
}
