import type { Change } from '#shared/contract/vault-api';
import type { CollectionName } from '#shared/model/case-book';
import { describeRecord, type FieldDescription } from '#shared/model/describe';
import type { ReferenceKind } from '#shared/model/ids';
import { readRecord, valueAt } from '#shared/model/read-record';
import { FieldList } from '../../foundation/records/field-list';
import { useSay } from '../../foundation/translation';
import { Fold } from '../../ui/fold';
import { isEditable } from './editable-fields';
import { FieldEditor } from './field-editor';
import { pendingValue, type SaveQueue } from './save-queue';

export type EditProps = {
  readonly pending: SaveQueue;
  readonly revision: number;
  readonly onEdit: (change: Change) => void;
};

type RecordFormProps = EditProps & {
  readonly kind: ReferenceKind;
  readonly collection: CollectionName;
  readonly id: string;
  readonly record: unknown;
};

/** A record to change: what is filled in first, then the rest; what this form cannot edit is shown as it is. */
export function RecordForm({ kind, collection, id, record, pending, revision, onEdit }: RecordFormProps) {
  const say = useSay();
  const filled = readRecord(kind, record);
  const isFilled = ({ name }: FieldDescription): boolean => filled.some(({ field }) => field.name === name);
  const editable = describeRecord(kind).filter(isEditable);
  const others = filled.filter(({ field }) => !isEditable(field));
  const empty = editable.filter((field) => !isFilled(field));
  const editor = (field: FieldDescription) => (
    <FieldEditor
      key={field.name}
      field={field}
      value={(pendingValue(pending, { collection, id }, field.name) ?? { value: valueAt(record, field.name) }).value}
      revision={revision}
      onChange={(value) => {
        onEdit({ op: 'set', collection, id, field: field.name, value });
      }}
    />
  );
  return (
    <div className="stack">
      <div className="form-grid">{editable.filter(isFilled).map(editor)}</div>
      {empty.length > 0 && (
        <Fold title={say('caseBook.moreFields', { count: empty.length })} startsOpen={empty.length === editable.length}>
          <div className="form-grid">{empty.map(editor)}</div>
        </Fold>
      )}
      {others.length > 0 && (
        <>
          <p className="muted small">{say('caseBook.formsLater')}</p>
          <FieldList fields={others} />
        </>
      )}
    </div>
  );
}
