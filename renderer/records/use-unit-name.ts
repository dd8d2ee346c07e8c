import type { UnitName } from '#shared/i18n/quantity-words';
import { useTranslator } from '../program/translation';
import { useRecordScope } from './record-scope';
import { recordName } from './record-title';

/** What units of account are called where records are read. */
export function useUnitName(): UnitName {
  const translator = useTranslator();
  const { find } = useRecordScope();
  return (id) => {
    const found = find({ kind: 'unitOfAccount', id });
    return found && recordName('unitOfAccount', found.record, translator);
  };
}
