import { dateInWords } from '#shared/i18n/date-words';
import { moneyInWords, numberInWords } from '#shared/i18n/quantity-words';
import type { Translator } from '#shared/i18n/translator';
import type { Advice, AdviceValue } from '#shared/advice/advice-types';
import type { AnyReference } from '#shared/schema/ids';

type Words = { readonly translator: Translator; readonly nameOf: (to: AnyReference) => string };

/** An advice as a sentence: "The end, 3 July 2013, is before the start, 5 July 2013." */
export function adviceText({ code, values }: Advice, words: Words): string {
  const spoken = Object.entries(values).map(([name, value]) => [name, valueText(value, words)] as const);
  return words.translator.say(`advice.${code}`, Object.fromEntries(spoken));
}

function valueText(value: AdviceValue, { translator, nameOf }: Words): string {
  switch (value.type) {
    case 'date':
      return dateInWords(value.date, translator);
    case 'record':
      return nameOf(value.to);
    case 'number':
      return numberInWords(value.number, translator);
    case 'money':
      return moneyInWords(value.money, translator);
    case 'sure':
      return value.isSure ? 'yes' : 'no';
  }
}
