import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { listOf } from '#shared/records/lists';
import type { Fields } from '#shared/schema/fields';
import type { AnyReference } from '#shared/schema/ids';
import { useStable } from '../../forms/desk/use-stable';
import { useTranslator } from '../../program/translation';
import { NameMarks } from '../../records/name-marks';
import { recordTitle } from '../../records/record-title';
import { recordAt } from '../../session/record-at';
import type { HolderDesk, ListAbout } from '../desk/holder-desk';
import { HolderFrame } from '../frame/holder-frame';
import { duplicateOf, isEmptyRecord } from './duplicate';
import { RecordGone } from './record-gone';
import { RecordSheet } from './record-sheet';
import { RecordSteps } from './record-tools';
import { useRecordWays } from './use-record-ways';

/** A record as its page shows it: with what is on its way to the disk. */
export type RecordShown = { readonly to: AnyReference; readonly record: Fields; readonly isUnfinished: boolean };

type RecordPageProps = {
  readonly desk: HolderDesk;
  readonly to: AnyReference;
  /** The field to begin at. */
  readonly field: string | undefined;
  /** The record to read: then it is read first, and typed on demand. */
  readonly reading?: ReactNode | undefined;
  /** What the feature has to say of the record, beside its form. */
  readonly beside?: (shown: RecordShown) => ReactNode;
};

/** One record of a holder, or, where it is not there, the way on. */
export function RecordPage({ desk, to: { kind, id }, ...props }: RecordPageProps) {
  const { about, snapshot } = desk;
  const { lists, drafts } = snapshot;
  const list = about.lists.find((each) => each.list === listOf(kind));
  const record = useMemo(
    () => (list === undefined ? undefined : recordAt({ lists, drafts }, list.list, id)),
    [lists, drafts, list, id],
  );
  if (record === undefined || list === undefined) return <RecordGone desk={desk} list={list} />;
  return <OpenRecord desk={desk} list={list} id={id} record={record} {...props} />;
}

type OpenRecordProps = Omit<RecordPageProps, 'to'> & {
  readonly list: ListAbout;
  readonly id: string;
  readonly record: Fields;
};

function OpenRecord({ desk, list: about, id, record, field, reading, beside }: OpenRecordProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { recordsIn, actions } = desk;
  const { list, kind } = about;
  const { session, holder } = desk.about;
  const records = useMemo(() => recordsIn(list), [recordsIn, list]);
  const isEmpty = isEmptyRecord(record);
  const title = isEmpty ? about.begin : recordTitle(kind, record, translator);
  const [wasEmpty] = useState(isEmpty);
  const isUnfinished = records.unfinished.has(id);
  const ways = useRecordWays(desk, records, id);
  useEffect(
    () => () => {
      session.leave(list, id);
    },
    [session, list, id],
  );
  const set = useStable((name: string, value: unknown) => {
    session.setField(list, id, name, value);
  });
  return (
    <HolderFrame
      desk={desk}
      title={title}
      marks={
        <>
          {isUnfinished && <span className="tag tag-unfinished">{say('holder.unfinished')}</span>}
          <NameMarks kind={kind} record={record} />
        </>
      }
      under={say('holder.place', {
        kind: say(`kind.${kind}.one`),
        place: ways.place + 1,
        count: records.records.length,
      })}
      crumbs={[{ label: about.name, onPress: ways.done }]}
      takesFocus={field === undefined && !wasEmpty}
      tools={<RecordSteps ways={ways} />}
    >
      <RecordSheet
        {...{ holder, session, about, id, record, title, isUnfinished, reading }}
        savedAt={desk.state.savedAt}
        focusField={field}
        beside={beside?.({ to: { kind, id }, record, isUnfinished })}
        onSet={set}
        onRestore={(earlier, words) => {
          actions.restore(list, { ...earlier, id }, words);
        }}
        onNew={() => {
          ways.begin({});
        }}
        onDuplicate={() => {
          ways.begin(duplicateOf(record));
        }}
        onDelete={() => {
          ways.leaveToNeighbour();
          actions.remove(list, [id]);
        }}
        onDone={ways.done}
      />
    </HolderFrame>
  );
}
