import { BinList } from '../../holder/bin-list';
import { useSay } from '../../program/translation';
import { RegisterHeading } from './register-heading';
import type { RegistersDesk } from './registers-desk';

type RegistersBinProps = { readonly desk: RegistersDesk; readonly savedAt: string };

/** What was deleted from the registers, to come back. */
export function RegistersBin({ desk, savedAt }: RegistersBinProps) {
  const say = useSay();
  return (
    <div className="register-main">
      <RegisterHeading title={say('session.bin')} lead={say('session.binLeadRegisters')} />
      <BinList holder="registers" asOf={savedAt} onRestore={desk.actions.bringBack} />
    </div>
  );
}
