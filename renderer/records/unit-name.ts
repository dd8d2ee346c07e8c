import type { UnitName, UnitWords } from '#shared/i18n/quantity-words';
import type { Translator } from '#shared/i18n/translator';
import { UnitOfAccount } from '#shared/kinds/registers/unit-of-account';
import { wordingsOf } from '#shared/values/texts/text';
import type { Lookup } from './lookup';
import { recordName } from './record-title';

/** What a unit is called; several only where that is recorded in the language in which one is shown. */
export function unitWords(record: unknown, translator: Translator): UnitWords {
  const one = recordName('unitOfAccount', record, translator);
  const unit = UnitOfAccount.schema.safeParse(record).data;
  if (unit?.plural === undefined) return { one };
  const names = wordingsOf(unit.name);
  const shown = names.find(({ language }) => language === translator.language) ?? names[0];
  const many = wordingsOf(unit.plural).find(({ language }) => language === shown?.language)?.wording.text;
  return { one, many };
}

/** What units of account are called where records are read. */
export function unitNameBy(find: Lookup, translator: Translator): UnitName {
  return (id) => {
    const found = find({ kind: 'unitOfAccount', id });
    return found && unitWords(found.record, translator);
  };
}
