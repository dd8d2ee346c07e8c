import { useMemo } from 'react';
import type { Pack } from '#shared/contract/bundled-files';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { AnyReference, BookId } from '#shared/model/ids';
import { FailureNotice } from '../../foundation/failure-notice';
import { type RecordScope, RecordScopeProvider } from '../../foundation/records/record-scope';
import { registerOf, type RegistersSession } from '../../foundation/session/holders';
import { recordAt } from '../../foundation/session/record-at';
import type { HolderSnapshot } from '../../foundation/session/snapshot';
import { useSession } from '../../foundation/session/use-session';
import { useSay } from '../../foundation/translation';
import { Progress } from '../../ui/progress';
import { EntryPage } from './entry-page';
import { RegisterNav } from './register-nav';
import { RegisterView } from './register-view';
import type { RegistersPlace } from './registers-place';
import './registers.css';

export type RegistersPageProps = {
  readonly session: RegistersSession;
  readonly place: RegistersPlace;
  readonly cards: readonly CaseBookCard[];
  readonly go: (place: RegistersPlace) => void;
  readonly onAddPack: (pack: Pack) => void;
  /** Opens a record of a case book that points to an entry. */
  readonly onOpenRecord: (bookId: BookId, record: AnyReference) => void;
};

/** What all case books share: the law, courts and bodies, sources, figures, organisations, counsel. */
export function RegistersPage({ session, place, go, ...props }: RegistersPageProps) {
  const say = useSay();
  const snapshot = useSession(session);
  const { register = 'norms', id, field } = place;
  const scope = useScope(snapshot, go);
  if (snapshot.state === undefined) {
    return (
      <div className="page">
        {snapshot.loadFailure === undefined ? (
          <Progress label={say('app.loading')} />
        ) : (
          <FailureNotice failure={snapshot.loadFailure} />
        )}
      </div>
    );
  }
  return (
    <div className="registers">
      <RegisterNav
        snapshot={snapshot}
        current={register}
        onChoose={(chosen) => {
          go({ register: chosen });
        }}
      />
      <RecordScopeProvider scope={scope}>
        {id === undefined ? (
          <RegisterView
            key={register}
            session={session}
            snapshot={snapshot}
            register={register}
            go={go}
            onAddPack={props.onAddPack}
          />
        ) : (
          <EntryPage
            key={`${register}/${id}`}
            session={session}
            snapshot={snapshot}
            register={register}
            id={id}
            field={field}
            cards={props.cards}
            go={go}
            onOpenRecord={props.onOpenRecord}
          />
        )}
      </RecordScopeProvider>
    </div>
  );
}

function useScope(
  { lists, drafts }: Pick<HolderSnapshot<unknown>, 'lists' | 'drafts'>,
  go: RegistersPageProps['go'],
): RecordScope {
  return useMemo(
    () => ({
      find: ({ kind, id }) => {
        const register = registerOf(kind);
        const record = register === undefined ? undefined : recordAt({ lists, drafts }, register, id);
        return record === undefined ? undefined : { kind, id, record };
      },
      open: ({ kind, id }) => {
        const register = registerOf(kind);
        if (register !== undefined) go({ register, id });
      },
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the way on is made anew at every drawing
    [lists, drafts],
  );
}
