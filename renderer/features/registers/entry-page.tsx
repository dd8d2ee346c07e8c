import { type ReactNode, useEffect, useState } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { Failure } from '#shared/failure';
import type { AnyReference, BookId } from '#shared/schema/ids';
import { registerKinds } from '#shared/records/lists';
import type { RegisterName } from '#shared/records/registers';
import { FailureNotice } from '../../program/failure-notice';
import { FormDeskProvider } from '../../forms/desk/form-desk';
import { RecordForm } from '../../forms/layout/record-form';
import { usePageShortcuts } from '../../program/page-shortcuts';
import { recordTitle } from '../../records/record-title';
import { unfinishedRecord } from '../../session/drafts';
import { localDay } from '../../program/local-day';
import { recordAt } from '../../session/record-at';
import { RecordHistory } from '../../holder/record-history';
import { useDesk } from '../../session/use-desk';
import { useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import { EntryHead } from './entry-head';
import { firstField } from './first-field';
import { NormReading } from './norm-reading';
import type { RegistersDesk } from './registers-desk';
import { waysFrom } from './ways';
import { UsedIn } from './used-in';
import type { Fields } from '#shared/schema/fields';
import { placeOf } from '#shared/contract/draft-keys';
import { registersOf } from '../../session/registers-of';

type EntryPageProps = {
  readonly desk: RegistersDesk;
  readonly register: RegisterName;
  readonly id: string;
  /** The field that somebody is led to; the form opens. */
  readonly field: string | undefined;
  readonly cards: readonly CaseBookCard[];
  readonly onOpenRecord: (bookId: BookId, record: AnyReference) => void;
};

/** One entry of a register: an article is read first and changed on demand, any other entry is its form. */
export function EntryPage({ desk, register, id, field, cards, onOpenRecord }: EntryPageProps) {
  const translator = useTranslator();
  const { session, snapshot, actions, go } = desk;
  const kind = registerKinds[register];
  const record = recordAt(snapshot, register, id);
  const registers = registersOf(snapshot.state);
  const isUnfinished = unfinishedRecord(snapshot.drafts, register, id) !== undefined;
  const [isReading, setIsReading] = useState(register === 'norms' && field === undefined && !isUnfinished);
  const [isOpened, setIsOpened] = useState(isUnfinished);
  const [isHistoryShown, setIsHistoryShown] = useState(false);
  const ways = waysFrom(desk, register, id);
  usePageShortcuts(ways);
  useEffect(
    () => () => {
      session.leave(register, id);
    },
    [session, register, id],
  );
  if (record === undefined) return <Gone onList={ways.done} />;
  const title = recordTitle(kind, record, translator);
  const turn = (toReading: boolean): void => {
    setIsReading(toReading);
    setIsOpened(!toReading);
  };
  const restore = (earlier: Fields, words: string): void => {
    actions.restore(register, { ...earlier, id }, words);
  };
  return (
    <div className="register-main" data-history={isHistoryShown || undefined}>
      <EntryHead
        title={title}
        register={register}
        isUnfinished={isUnfinished}
        takesFocus={field === undefined && !isUnfinished}
        reading={register === 'norms' && !isUnfinished ? { isOn: isReading, set: turn } : undefined}
        history={isUnfinished ? undefined : { isOn: isHistoryShown, set: setIsHistoryShown }}
        ways={ways}
        onDelete={() => {
          actions.remove(register, [id]);
          go({ register });
        }}
      />
      {isHistoryShown && (
        <RecordHistory
          holder="registers"
          to={{ kind, id }}
          title={title}
          asOf={snapshot.state?.savedAt ?? ''}
          onRestore={restore}
          onClose={() => {
            setIsHistoryShown(false);
          }}
        />
      )}
      {isReading && registers.norms[id] !== undefined ? (
        <NormReading norm={registers.norms[id]} norms={Object.values(registers.norms)} today={localDay()} />
      ) : (
        <EntryForm
          desk={desk}
          register={register}
          id={id}
          record={record}
          field={field ?? firstField(kind, isOpened)}
        />
      )}
      {!isUnfinished && (
        <UsedInSection>
          <UsedIn to={{ kind, id }} cards={cards} registers={registers} onOpenRecord={onOpenRecord} />
        </UsedInSection>
      )}
    </div>
  );
}

function UsedInSection({ children }: { readonly children: ReactNode }) {
  const { say } = useTranslator();
  return (
    <section aria-labelledby="used-in-heading">
      <h2 className="section-title" id="used-in-heading">
        {say('registers.usedIn')}
      </h2>
      <div className="panel panel-body">{children}</div>
    </section>
  );
}

type EntryFormProps = Pick<EntryPageProps, 'desk' | 'register' | 'id' | 'field'> & { readonly record: Fields };

function EntryForm({ desk: { session, snapshot }, register, id, record, field }: EntryFormProps) {
  const [failure, setFailure] = useState<Failure>();
  const desk = useDesk({ registers: session, revision: snapshot.revision, onFailure: setFailure });
  return (
    <FormDeskProvider desk={desk}>
      {failure !== undefined && <FailureNotice failure={failure} />}
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
  );
}

function Gone({ onList }: { readonly onList: () => void }) {
  const { say } = useTranslator();
  return (
    <div className="register-main">
      <p>{say('registers.notThere')}</p>
      <div>
        <Button onPress={onList}>{say('registers.toList')}</Button>
      </div>
    </div>
  );
}
