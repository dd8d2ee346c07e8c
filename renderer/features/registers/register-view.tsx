import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Pack } from '#shared/contract/bundled-files';
import { registerKinds } from '#shared/records/lists';
import type { RegisterName } from '#shared/records/registers';
import { usePageShortcuts } from '../../program/page-shortcuts';
import { RecordTable } from '../../records/record-table';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Segments } from '../../ui/fields/choice-field';
import { entriesOf } from './entries';
import { LawBrowser } from './law-browser';
import { PackOffers } from '../../program/pack-offers';
import { RegisterHeading } from './register-heading';
import type { RegistersDesk } from './registers-desk';
import { registersOf } from '../../session/registers-of';

type RegisterViewProps = {
  readonly desk: RegistersDesk;
  readonly register: RegisterName;
  /** The entry that was just left; the focus goes back to it. */
  readonly focusId: string | undefined;
  readonly onAddPack: (pack: Pack) => void;
};

const looks = ['browse', 'table'] as const;

/** All entries of a register: a table, and for the law a browser too. */
export function RegisterView({ desk, register, focusId, onAddPack }: RegisterViewProps) {
  const say = useSay();
  const { snapshot, actions, go } = desk;
  const [look, setLook] = useState<(typeof looks)[number]>(register === 'norms' ? 'browse' : 'table');
  const { stored, unfinished } = entriesOf(snapshot, register);
  const isEmpty = stored.length + unfinished.length === 0;
  const isBack = [...stored, ...unfinished].some(({ id }) => id === focusId);
  const begin = (): void => {
    go({ register, id: actions.begin(register) });
  };
  const open = (id: string): void => {
    go({ register, id });
  };
  usePageShortcuts({ new: begin });
  return (
    <div className="register-main" data-look={isEmpty ? 'empty' : look}>
      <header className="register-head">
        <RegisterHeading
          title={say(`register.${register}`)}
          lead={say(`registers.lead-${register}`)}
          takesFocus={!isBack}
        />
        <div className="row">
          {register === 'norms' && !isEmpty && (
            <Segments
              label={say('registers.show')}
              options={looks.map((value) => ({ value, label: say(`registers.${value}`) }))}
              value={look}
              onChange={setLook}
            />
          )}
          <Button look="primary" icon={<Plus size={16} aria-hidden />} onPress={begin} aria-keyshortcuts="Control+N">
            {say(`registers.new-${register}`)}
          </Button>
        </div>
      </header>
      {isEmpty && <p>{say(`registers.empty-${register}`)}</p>}
      {isEmpty && register === 'norms' && <PackOffers onAddPack={onAddPack} />}
      {!isEmpty && look === 'browse' && (
        <LawBrowser
          norms={Object.values(registersOf(snapshot.state).norms)}
          unfinished={unfinished}
          focusId={focusId}
          onOpen={open}
          onAddPack={onAddPack}
        />
      )}
      {!isEmpty && look === 'table' && (
        <RecordTable
          kind={registerKinds[register]}
          label={say(`register.${register}`)}
          records={[...stored, ...unfinished]}
          unfinished={new Set(unfinished.map(({ id }) => id))}
          focusId={focusId}
          onOpen={open}
          onDelete={(ids) => {
            actions.remove(register, ids);
          }}
        />
      )}
    </div>
  );
}
