import { Pencil } from 'lucide-react';
import type { ReferenceKind } from '#shared/schema/ids';
import { NameMarks } from '../../../records/name-marks';
import { recordTitle } from '../../../records/record-title';
import { RecordView } from '../../../records/record-view';
import { useTranslator } from '../../../program/translation';
import { Button } from '../../../ui/button';
import type { ShownRecord } from '../../../holder/desk/record-list';

type RecordCardProps = {
  readonly kind: ReferenceKind;
  readonly record: ShownRecord;
  readonly onEdit: () => void;
};

/** The element of a record on the page, to jump to. */
export function recordElementId(kind: ReferenceKind, id: string): string {
  return `record-${kind}-${id}`;
}

/** One record of the case to read, with the way to its form. */
export function RecordCard({ kind, record, onEdit }: RecordCardProps) {
  const translator = useTranslator();
  const { say } = translator;
  const title = recordTitle(kind, record, translator);
  const headingId = `${recordElementId(kind, record.id)}-title`;
  return (
    <article className="record" id={recordElementId(kind, record.id)} tabIndex={-1} aria-labelledby={headingId}>
      <header className="record-head">
        <h3 className="record-title" id={headingId}>
          {title}
          <NameMarks kind={kind} record={record} />
        </h3>
        <Button
          look="quiet"
          small
          aria-label={say('caseBook.openForm', { title })}
          icon={<Pencil size={14} aria-hidden />}
          onPress={onEdit}
        >
          {say('app.edit')}
        </Button>
      </header>
      <RecordView kind={kind} record={record} />
    </article>
  );
}
