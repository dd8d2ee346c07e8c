import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Pack } from '#shared/contract/bundled-files';
import { registerKinds, type RegisterName, type Registers } from '#shared/model/registers';
import { usePageShortcuts } from '../../foundation/page-shortcuts';
import { RecordTable } from '../../foundation/records/record-table';
import type { RegistersSession } from '../../foundation/session/holders';
import type { HolderSnapshot } from '../../foundation/session/snapshot';
import { useSay } from '../../foundation/translation';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/choice-field';
import { entriesOf } from './entries';
import { LawBrowser } from './law-browser';
import { PackOffers } from './pack-offers';
import type { RegistersPageProps } from './registers-page';

type RegisterViewProps = {
  readonly session: RegistersSession;
  readonly snapshot: HolderSnapshot<{ readonly registers: Registers }>;
  readonly register: RegisterName;
  readonly go: RegistersPageProps['go'];
  readonly onAddPack: (pack: Pack) => void;
};

/** All entries of a register: a table, and for the law a browser too. */
export function RegisterView({ session, snapshot, register, go, onAddPack }: RegisterViewProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [look, setLook] = useState<'browse' | 'table'>(register === 'norms' ? 'browse' : 'table');
  const { stored, unfinished } = entriesOf(snapshot, register);
  const records = [...stored, ...unfinished];
  const begin = (): void => {
    go({ register, id: session.begin(register) });
  };
  const open = (id: string): void => {
    go({ register, id });
  };
  usePageShortcuts({ new: begin, undo: () => void session.undo(), redo: () => void session.redo() });
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="register-main" data-look={look}>
      <header className="register-head">
        <div>
          <h1 ref={heading} tabIndex={-1} className="page-title">
            {say(`register.${register}`)}
          </h1>
          <p className="page-lead">{say(`registers.lead-${register}`)}</p>
        </div>
        <div className="row">
          {register === 'norms' && records.length > 0 && (
            <Segments
              label={say('registers.show')}
              options={(['browse', 'table'] as const).map((value) => ({ value, label: say(`registers.${value}`) }))}
              value={look}
              onChange={setLook}
            />
          )}
          <Button look="primary" icon={<Plus size={16} aria-hidden />} onPress={begin} aria-keyshortcuts="Control+N">
            {say(`registers.new-${register}`)}
          </Button>
        </div>
      </header>
      {register === 'norms' && look === 'browse' && records.length > 0 && (
        <LawBrowser
          norms={Object.values(snapshot.state?.registers.norms ?? {})}
          unfinished={unfinished}
          onOpen={open}
          onAddPack={onAddPack}
        />
      )}
      {records.length === 0 && (
        <div className="stack">
          <p className="muted">{say(`registers.empty-${register}`)}</p>
          {register === 'norms' && <PackOffers onAddPack={onAddPack} />}
        </div>
      )}
      {records.length > 0 && look === 'table' && (
        <RecordTable
          kind={registerKinds[register]}
          label={say(`register.${register}`)}
          records={records}
          unfinished={new Set(unfinished.map(({ id }) => id))}
          onOpen={open}
          onDelete={(ids) => {
            session.remove(register, ids);
          }}
        />
      )}
    </div>
  );
}
