import { Plus } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { Failure } from '#shared/failure';
import { registerKinds } from '#shared/records/lists';
import { FailureNotice } from '../../program/failure-notice';
import { FormDeskProvider } from '../../forms/desk/form-desk';
import { RecordForm } from '../../forms/layout/record-form';
import { unfinishedRecords } from '../../session/drafts';
import { recordAt } from '../../session/record-at';
import { useDesk } from '../../session/use-desk';
import { useSession } from '../../session/use-session';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { placeOf } from '#shared/contract/draft-keys';
import type { HolderSession } from '../../session/holder-session';

/** The registers that have an entry for those who work here. */
type OwnRegister = 'organisations' | 'counsels';

type OwnEntryProps = { readonly session: HolderSession; readonly register: OwnRegister };

/** Those who work here, as documents name them: an entry of the registers like any other, marked as our own. */
export function OwnEntry({ session, register }: OwnEntryProps) {
  const say = useSay();
  const headingId = useId();
  const snapshot = useSession(session);
  const [begun, setBegun] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  const desk = useDesk({ registers: session, revision: snapshot.revision, onFailure: setFailure });
  useEffect(() => {
    if (begun === undefined) return undefined;
    return () => {
      session.leave(register, begun);
    };
  }, [session, register, begun]);
  const id = begun ?? ownIds(snapshot, register)[0];
  const record = id === undefined ? undefined : recordAt(snapshot, register, id);
  return (
    <section className="panel panel-body stack" aria-labelledby={headingId}>
      <div className="stack-small">
        <h2 id={headingId}>{say(`settings.own-${register}`)}</h2>
        <p className="muted">{say(`settings.ownMore-${register}`)}</p>
      </div>
      {failure !== undefined && <FailureNotice failure={failure} />}
      {snapshot.loadFailure !== undefined && <FailureNotice failure={snapshot.loadFailure} />}
      {snapshot.state === undefined && snapshot.loadFailure === undefined && <Progress label={say('app.loading')} />}
      {snapshot.state !== undefined && (id === undefined || record === undefined) && (
        <div>
          <Button
            icon={<Plus size={16} aria-hidden />}
            onPress={() => {
              setBegun(session.begin(register, { own: true }));
            }}
          >
            {say(`settings.ownAdd-${register}`)}
          </Button>
        </div>
      )}
      {id !== undefined && record !== undefined && (
        <FormDeskProvider desk={desk}>
          <RecordForm
            kind={registerKinds[register]}
            id={id}
            record={record}
            place={placeOf(register, id)}
            onSet={(field, value) => {
              session.setField(register, id, field, value);
            }}
            focusField={begun === undefined ? undefined : 'name'}
          />
        </FormDeskProvider>
      )}
    </section>
  );
}

type Records = Pick<ReturnType<HolderSession['read']>, 'lists' | 'drafts'>;

/** The entries that are marked as our own, the whole ones first. */
function ownIds({ lists, drafts }: Records, register: OwnRegister): readonly string[] {
  const stored = Object.entries(lists[register] ?? {}).filter(([, record]) => record['own'] === true);
  const unfinished = unfinishedRecords(drafts, register).filter((record) => record['own'] === true);
  return [...stored.map(([id]) => id).toSorted(), ...unfinished.map(({ id }) => id)];
}
