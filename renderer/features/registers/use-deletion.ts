import { registerKinds } from '#shared/records/lists';
import type { RegisterName } from '#shared/records/registers';
import { recordTitle } from '../../records/record-title';
import { recordAt } from '../../session/record-at';
import { useTranslator } from '../../program/translation';
import type { RegistersDesk } from './registers-desk';

/** Takes entries of a register to the bin and says so, with the way to take it back. */
export function useDeletion(
  { session, snapshot, steps, tell }: RegistersDesk,
  register: RegisterName,
): (ids: readonly string[]) => void {
  const translator = useTranslator();
  return (ids) => {
    const [first] = ids;
    const record = first === undefined ? undefined : recordAt(snapshot, register, first);
    session.remove(register, ids);
    tell({
      text: translator.say('session.deleted', {
        count: ids.length,
        record: recordTitle(registerKinds[register], record, translator),
      }),
      action: { label: translator.say('session.undo'), onPress: steps.undo },
    });
  };
}
