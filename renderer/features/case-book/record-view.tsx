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
import { type CaseKind, type Section, sectionOf } from './view/sections';
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
  const ways = useRecordWays({ collection, kind, id, section, actions, go });
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
      under={say('caseBook.place', {
        kind: say(`kind.${kind}.one`),
        place: ways.place + 1,
        count: section.records.length,
      })}
      crumbs={[{ label, onPress: ways.done }]}
      takesFocus={field === undefined && !wasEmpty}
      tools={
        <div className="row record-steps">
          <Step name="previous" go={ways.previous} />
          <Step name="next" go={ways.next} />
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
          actions.restore(collection, { ...earlier, id }, words);
        }}
        onNew={ways.beginEmpty}
        onDuplicate={() => {
          ways.begin(copyOf(record));
        }}
        onDelete={() => {
          ways.leaveToNeighbour();
          actions.remove(collection, [id]);
        }}
        onDone={ways.done}
      />
    </ViewFrame>
  );
}

type RecordWaysParts = Pick<ViewProps, 'actions' | 'go'> & {
  readonly collection: CollectionName;
  readonly kind: CaseKind;
  readonly id: string;
  readonly section: Section;
};

/** The ways on from a record: to its neighbours, back to its table, and to a new one; by the keys too. */
function useRecordWays({ collection, kind, id, section, actions, go }: RecordWaysParts) {
  const { records } = section;
  const place = records.findIndex((each) => each.id === id);
  const leaveTo = (focus: string): void => {
    go({ at: 'section', collection, focus }, 'back');
  };
  const wayTo = (neighbour: { readonly id: string } | undefined): (() => void) | undefined =>
    neighbour &&
    (() => {
      go({ at: 'record', to: { kind, id: neighbour.id } }, 'instead');
    });
  const begin = (initial: Fields): void => {
    go({ at: 'record', to: { kind, id: actions.begin(collection, initial) } }, 'instead');
  };
  const done = (): void => {
    leaveTo(id);
  };
  const beginEmpty = (): void => {
    begin({});
  };
  const leaveToNeighbour = (): void => {
    const neighbour = records[place + 1] ?? records[place - 1];
    leaveTo(neighbour?.id ?? '');
  };
  const [next, previous] = [wayTo(records[place + 1]), wayTo(records[place - 1])];
  usePageShortcuts({ next, previous, new: beginEmpty, done, leave: done });
  return { place, next, previous, begin, beginEmpty, done, leaveToNeighbour };
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
