import type { UnitName } from '#shared/i18n/quantity-words';
import { useTranslator } from '../program/translation';
import { useRecordScope } from './record-scope';
import { unitNameBy } from './unit-name';

/** What units of account are called where records are read. */
export function useUnitName(): UnitName {
  const translator = useTranslator();
  const { find } = useRecordScope();
  return unitNameBy(find, translator);
}
