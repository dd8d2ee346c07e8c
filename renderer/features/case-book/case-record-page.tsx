import { useEffect } from 'react';
import { collectionOf } from '#shared/records/case-book';
import type { AnyReference } from '#shared/schema/ids';
import { RecordPage } from '../../holder/pages/record-page';
import { useRecordScope } from '../../records/record-scope';
import { recordAt } from '../../session/record-at';
import { AroundRecord } from './around-record';
import type { CaseDesk } from './view/case-desk';

type CaseRecordPageProps = {
  readonly desk: CaseDesk;
  readonly to: AnyReference;
  readonly field: string | undefined;
};

/** One record of the case, with what stands around it. What the registers hold is shown there. */
export function CaseRecordPage({ desk, to, field }: CaseRecordPageProps) {
  const { snapshot, onOpenRegister } = desk;
  const { find } = useRecordScope();
  const { kind, id } = to;
  const collection = collectionOf(kind);
  const isHere = collection !== undefined && recordAt(snapshot, collection, id) !== undefined;
  const isShared = !isHere && find(to) !== undefined;
  useEffect(() => {
    if (isShared) onOpenRegister({ kind, id });
  }, [isShared, onOpenRegister, kind, id]);
  if (isShared) return null;
  return (
    <RecordPage
      desk={desk}
      to={to}
      field={field}
      beside={(shown) => <AroundRecord to={shown.to} record={shown.record} lists={snapshot.saved} />}
    />
  );
}
