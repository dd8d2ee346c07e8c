import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { collectionKinds } from '#shared/records/lists';
import type { CollectionName } from '#shared/records/case-book';
import type { AnyReference } from '#shared/schema/ids';
import { usePageShortcuts } from '../../program/page-shortcuts';
import { NameMarks } from '../../records/name-marks';
import { recordTitle } from '../../records/record-title';
import { useRecordScope } from '../../records/record-scope';
import { recordAt } from '../../session/record-at';
import { useTranslator } from '../../program/translation';
import { useStable } from '../../forms/desk/use-stable';
import { Button } from '../../ui/button';
import { RecordGone } from './record-gone';
import { isEmptyRecord, RecordSheet } from './record-sheet';
import { sectionOf } from './view/sections';
import { ViewFrame } from './view/view-frame';
import type { ViewProps } from './view/view-props';
import type { Fields } from '#shared/schema/fields';
import { collectionOf } from '#shared/records/case-book';

type RecordViewProps = ViewProps & { readonly to: AnyReference; readonly field: string | undefined };

/** One record of the case: its form, or, where it is not in the book, the way on. */
export function RecordView({ to, ...props }: RecordViewProps) {
  const { lists, drafts } = props.snapshot;
  const collection = collectionOf(to.kind);
  const { kind, id } = to;
  const record = useMemo(
    () => (collection === undefined ? undefined : recordAt({ lists, drafts }, collection, id)),
    [lists, drafts, collection, id],
  );
  const { find } = useRecordScope();
  const isShared = record === undefined && find(to) !== undefined;
  const { onOpenRegister } = props;
  useEffect(() => {
    if (isShared) onOpenRegister({ kind, id });
  }, [isShared, onOpenRegister, kind, id]);
  if (isShared) return null;
  if (record === undefined || collection === undefined) return <RecordGone {...props} collection={collection} />;
  return <OpenRecord {...props} collection={collection} id={id} record={record} />;
}

type OpenRecordProps = ViewProps & {
  readonly collection: CollectionName;
  readonly id: string;
  readonly record: Fields;
  readonly field: string | undefined;
};

function OpenRecord({ collection, id, record, field, ...props }: OpenRecordProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { bookId, session, snapshot, state, actions, go } = props;
  const { lists, drafts } = snapshot;
  const kind = collectionKinds[collection];
  const section = useMemo(() => sectionOf({ lists, drafts }, collection), [lists, drafts, collection]);
  const isEmpty = isEmptyRecord(record);
  const title = isEmpty ? say(`section.new.${kind}`) : recordTitle(kind, record, translator);
  const [wasEmpty] = useState(isEmpty);
  const isUnfinished = section.unfinished.has(id);
  const place = section.records.findIndex((each) => each.id === id);
  const leaveTo = (focus: string): void => {
    go({ at: 'section', collection, focus }, 'back');
  };
  const done = (): void => {
    leaveTo(id);
  };
  const wayTo = (other: number): (() => void) | undefined => {
    const neighbour = section.records[other];
    if (neighbour === undefined) return undefined;
    return () => {
      go({ at: 'record', to: { kind, id: neighbour.id } }, 'instead');
    };
  };
  const begin = (initial: Fields): void => {
    go({ at: 'record', to: { kind, id: actions.begin(collection, initial) } }, 'instead');
  };
  const beginEmpty = (): void => {
    begin({});
  };
  const steps = { next: wayTo(place + 1), previous: wayTo(place - 1) };
  usePageShortcuts({
    ...steps,
    new: beginEmpty,
    done,
    leave: done,
  });
  useEffect(
    () => () => {
      session.leave(collection, id);
    },
    [session, collection, id],
  );
  const set = useStable((name: string, value: unknown) => {
    session.setField(collection, id, name, value);
  });
  const label = say(`kind.${kind}.many`);
  return (
    <ViewFrame
      {...props}
      title={title}
      marks={
        <>
          {isUnfinished && <span className="tag tag-unfinished">{say('caseBook.unfinished')}</span>}
          <NameMarks kind={kind} record={record} />
        </>
      }
      under={say('caseBook.place', { kind: say(`kind.${kind}.one`), place: place + 1, count: section.records.length })}
      crumbs={[{ label, onPress: done }]}
      takesFocus={field === undefined && !wasEmpty}
      tools={
        <div className="row record-steps">
          <Step name="previous" go={steps.previous} />
          <Step name="next" go={steps.next} />
        </div>
      }
    >
      <RecordSheet
        bookId={bookId}
        section={section}
        id={id}
        record={record}
        title={title}
        lists={snapshot.saved}
        savedAt={state.savedAt}
        focusField={field}
        onSet={set}
        onRestore={(earlier, words) => {
          actions.restore([{ list: collection, record: { ...earlier, id } }], words);
        }}
        onNew={beginEmpty}
        onDuplicate={() => {
          begin(copyOf(record));
        }}
        onDelete={() => {
          const neighbour = section.records[place + 1] ?? section.records[place - 1];
          leaveTo(neighbour?.id ?? '');
          actions.remove(collection, [id]);
        }}
        onDone={done}
      />
    </ViewFrame>
  );
}

function Step({ name, go }: { readonly name: 'previous' | 'next'; readonly go: (() => void) | undefined }) {
  const { say } = useTranslator();
  const Icon = name === 'previous' ? ChevronLeft : ChevronRight;
  return (
    <Button
      look="quiet"
      small
      aria-label={say(name === 'previous' ? 'caseBook.previous' : 'caseBook.next')}
      aria-keyshortcuts={name === 'previous' ? 'Control+PageUp' : 'Control+PageDown'}
      icon={<Icon size={16} aria-hidden />}
      isDisabled={go === undefined}
      onPress={() => {
        go?.();
      }}
    />
  );
}

const notCopied = ['id', 'order', 'consents', 'nameAnswers'];

/** What a duplicate takes over. Consent was given for one record and its place in the order is its own. */
function copyOf(record: Fields): Fields {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !notCopied.includes(name)));
}
