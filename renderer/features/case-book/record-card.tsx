import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { CollectionName } from '#shared/model/case-book';
import type { ReferenceKind } from '#shared/model/ids';
import { recordTitle } from '../../foundation/records/record-title';
import { RecordView } from '../../foundation/records/record-view';
import { useTranslator } from '../../foundation/translation';
import { Button } from '../../ui/button';
import { type EditProps, RecordForm } from './record-form';

type RecordCardProps = EditProps & {
  readonly kind: ReferenceKind;
  readonly collection: CollectionName;
  readonly record: { readonly id: string };
};

/** The element of a record on the page, to jump to. */
export function recordElementId(kind: ReferenceKind, id: string): string {
  return `record-${kind}-${id}`;
}

/** One record of the case: to read, or, on demand, to change. */
export function RecordCard({ kind, collection, record, ...edit }: RecordCardProps) {
  const translator = useTranslator();
  const { say } = translator;
  const [isEdited, setIsEdited] = useState(false);
  const title = recordTitle(kind, record, translator);
  const headingId = `${recordElementId(kind, record.id)}-title`;
  return (
    <article className="record" id={recordElementId(kind, record.id)} tabIndex={-1} aria-labelledby={headingId}>
      <header className="record-head">
        <h3 className="record-title" id={headingId}>
          {title}
        </h3>
        <Button
          look="quiet"
          small
          aria-label={say(isEdited ? 'caseBook.doneRecord' : 'caseBook.editRecord', { title })}
          icon={isEdited ? undefined : <Pencil size={14} aria-hidden />}
          onPress={() => {
            setIsEdited(!isEdited);
          }}
        >
          {say(isEdited ? 'app.done' : 'app.edit')}
        </Button>
      </header>
      {isEdited ? (
        <RecordForm kind={kind} collection={collection} id={record.id} record={record} {...edit} />
      ) : (
        <RecordView kind={kind} record={record} />
      )}
    </article>
  );
}
