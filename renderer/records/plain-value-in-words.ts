import { dateInWords } from '#shared/i18n/date-words';
import { countInWords, moneyInWords, termInWords, type UnitName } from '#shared/i18n/quantity-words';
import type { Translator } from '#shared/i18n/translator';
import type { FieldValue } from '#shared/records/read-record';
import { choiceInWords } from './record-title';

/** A value that is read the same in one line and at length. */
type PlainValue = Extract<
  FieldValue,
  { readonly type: 'choice' | 'date' | 'term' | 'count' | 'money' | 'number' | 'flag' }
>;

/** A plain value in words. `path` is the group and name of its field, `unitName` names units of account. */
export function plainValueInWords(
  value: PlainValue,
  path: string,
  translator: Translator,
  unitName: UnitName | undefined,
): string {
  switch (value.type) {
    case 'choice':
      return choiceInWords(path, value.value, translator);
    case 'date':
      return dateInWords(value.date, translator);
    case 'term':
      return termInWords(value.term, translator);
    case 'count':
      return countInWords(value.count, translator);
    case 'money':
      return moneyInWords(value.money, translator, unitName);
    case 'number':
      return new Intl.NumberFormat(translator.locale, {
        useGrouping: value.number > 9999,
        maximumFractionDigits: 20,
      }).format(value.number);
    case 'flag':
      return translator.say(value.flag ? 'app.yes' : 'app.no');
  }
}
