import { useState } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { Failure } from '#shared/failure';
import type { AnyReference, BookId } from '#shared/model/ids';
import { registerKinds, type RegisterName, type Registers } from '#shared/model/registers';
import { FailureNotice } from '../../foundation/failure-notice';
import { FormDeskProvider } from '../../foundation/forms/form-desk';
import { RecordForm } from '../../foundation/forms/record-form';
import { usePageShortcuts } from '../../foundation/page-shortcuts';
import { unfinishedRecord } from '../../foundation/session/drafts';
import { placeOf } from '../../foundation/session/holder-change';
import type { RegistersSession } from '../../foundation/session/holders';
import { localDay } from '../../foundation/session/local-day';
import { recordAt } from '../../foundation/session/record-at';
import type { HolderSnapshot } from '../../foundation/session/snapshot';
import { useDesk } from '../../foundation/session/use-desk';
import { useSay } from '../../foundation/translation';
import { Button } from '../../ui/button';
import { EntryHead } from './entry-head';
import { neighboursOf } from './neighbours';
import { NormReading } from './norm-reading';
import type { RegistersPageProps } from './registers-page';
import { UsedIn } from './used-in';

type EntryPageProps = {
  readonly session: RegistersSession;
  readonly snapshot: HolderSnapshot<{ readonly registers: Registers }>;
  readonly register: RegisterName;
  readonly id: string;
  /** The field that somebody is led to; the form opens. */
  readonly field: string | undefined;
  readonly cards: readonly CaseBookCard[];
  readonly go: RegistersPageProps['go'];
  readonly onOpenRecord: (bookId: BookId, record: AnyReference) => void;
};

/** One entry of a register: an article is read first and changed on demand, any other entry is its form. */
export function EntryPage({ session, snapshot, register, id, field, go, ...props }: EntryPageProps) {
  const say = useSay();
  const record = recordAt(snapshot, register, id);
  const isUnfinished = unfinishedRecord(snapshot.drafts, register, id) !== undefined;
  const [isEditing, setIsEditing] = useState(register !== 'norms' || field !== undefined || isUnfinished);
  const [failure, setFailure] = useState<Failure>();
  const desk = useDesk({ registers: session, revision: snapshot.revision, onFailure: setFailure });
  const { previous, next } = neighboursOf(snapshot, register, id);
  const registers = snapshot.state?.registers;
  const norm = registers?.norms[id];

  const toList = (): void => {
    session.leave(register, id);
    go({ register });
  };
  const open = (other: string | undefined): void => {
    if (other === undefined) return;
    session.leave(register, id);
    go({ register, id: other });
  };
  const begin = (): void => {
    session.leave(register, id);
    go({ register, id: session.begin(register) });
  };
  const remove = (): void => {
    session.remove(register, [id]);
    go({ register });
  };
  usePageShortcuts({
    new: begin,
    done: toList,
    leave: toList,
    next: () => {
      open(next);
    },
    previous: () => {
      open(previous);
    },
    undo: () => void session.undo(),
    redo: () => void session.redo(),
  });
  if (record === undefined || registers === undefined) {
    return (
      <div className="register-main">
        <p>{say('registers.notThere')}</p>
        <div>
          <Button onPress={toList}>{say('registers.toList')}</Button>
        </div>
      </div>
    );
  }
  const isReading = norm !== undefined && register === 'norms' && !isEditing;
  return (
    <div className="register-main">
      <EntryHead
        register={register}
        record={record}
        isUnfinished={isUnfinished}
        reading={norm === undefined || register !== 'norms' ? undefined : { isOn: isReading, set: setIsEditing }}
        onList={toList}
        onPrevious={
          previous === undefined
            ? undefined
            : () => {
                open(previous);
              }
        }
        onNext={
          next === undefined
            ? undefined
            : () => {
                open(next);
              }
        }
        onDelete={remove}
      />
      {failure !== undefined && <FailureNotice failure={failure} />}
      {isReading ? (
        <NormReading norm={norm} norms={Object.values(registers.norms)} today={localDay()} />
      ) : (
        <FormDeskProvider desk={desk}>
          <RecordForm
            kind={registerKinds[register]}
            id={id}
            record={record}
            place={placeOf(register, id)}
            onSet={(name, value) => {
              session.setField(register, id, name, value);
            }}
            focusField={field}
          />
        </FormDeskProvider>
      )}
      {!isUnfinished && (
        <section aria-labelledby="used-in-heading">
          <h2 className="section-title" id="used-in-heading">
            {say('registers.usedIn')}
          </h2>
          <div className="panel panel-body">
            <UsedIn
              to={{ kind: registerKinds[register], id }}
              cards={props.cards}
              registers={registers}
              onOpenRecord={props.onOpenRecord}
            />
          </div>
        </section>
      )}
    </div>
  );
}
