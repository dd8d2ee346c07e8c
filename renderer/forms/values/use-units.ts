import { useMemo } from 'react';
import { UnitOfAccount } from '#shared/kinds/registers/unit-of-account';
import type { UnitName, UnitWords } from '#shared/i18n/quantity-words';
import type { NamedUnit } from '#shared/values/quantities/unit-names';
import { textsIn } from '#shared/values/texts/text';
import { unitWords } from '../../records/unit-name';
import { useTranslator } from '../../program/translation';
import { useFormDesk } from '../desk/form-desk';

/** The units of account of the registers, as sums name them and as they are shown. */
export type KnownUnits = { readonly all: readonly NamedUnit[]; readonly nameOf: UnitName };

export function useUnits(): KnownUnits {
  const { candidates } = useFormDesk();
  const translator = useTranslator();
  const found = candidates('unitOfAccount');
  return useMemo(() => {
    const named = found.map(({ id, record }) => ({ id, record, words: unitWords(record, translator) }));
    const isShared = (name: string) => named.filter(({ words }) => words.one === name).length > 1;
    const names = new Map(
      named.map(({ id, record, words: { one, many } }): [string, UnitWords] => {
        const country = UnitOfAccount.schema.safeParse(record).data?.country;
        if (country === undefined || !isShared(one)) return [id, { one, many }];
        return [id, { one: `${one} (${country})`, many: many && `${many} (${country})` }];
      }),
    );
    const all = found.flatMap(({ record }): readonly NamedUnit[] => {
      const unit = UnitOfAccount.schema.safeParse(record).data;
      if (unit === undefined) return [];
      const { id, abbreviations = [], plural, name, country } = unit;
      return [{ id, names: [...abbreviations, ...textsIn(plural), ...textsIn(name)], country }];
    });
    return { all, nameOf: (id) => names.get(id) };
  }, [found, translator]);
}
