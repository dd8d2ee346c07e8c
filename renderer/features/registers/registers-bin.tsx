import type { BinnedRecord } from '#shared/contract/holder';
import { registerNames } from '#shared/records/registers';
import { fieldsOf } from '#shared/schema/walk-schema';
import { recordTitle } from '../../records/record-title';
import { BinList } from '../../holder/bin-list';
import { useTranslator } from '../../program/translation';
import { RegisterHeading } from './register-heading';
import type { RegistersDesk } from './registers-desk';

type RegistersBinProps = { readonly desk: RegistersDesk; readonly savedAt: string };

/** What was deleted from the registers, to come back. */
export function RegistersBin({ desk, savedAt }: RegistersBinProps) {
  const translator = useTranslator();
  const { say } = translator;
  const restore = (records: readonly BinnedRecord[]): void => {
    for (const { list, to, record } of records) {
      const register = registerNames.find((name) => name === list);
      if (register === undefined) continue;
      desk.session.edit({ op: 'put', list: register, record: { ...fieldsOf(record), id: to.id } });
    }
    void desk.session.flush();
    const [first] = records;
    if (first === undefined) return;
    const title = recordTitle(first.to.kind, first.record, translator);
    desk.tell({ text: say('session.restored', { count: records.length, record: title }) });
  };
  return (
    <div className="register-main">
      <RegisterHeading title={say('session.bin')} lead={say('session.binLeadRegisters')} />
      <BinList holder="registers" asOf={savedAt} onRestore={restore} />
    </div>
  );
}
