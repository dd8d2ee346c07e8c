import { reader } from '../texts/typed-text';

/** A code of our own for what is no currency, from before units had a register: the monthly calculation index of Kazakhstan. */
const calculationIndex = 'MCI';

/** What ISO 4217 has for no currency: beside a unit of account of the registers. */
export const noCurrency = 'XXX';

const symbols: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|euros?|евро)$/u, 'EUR'],
  [/^(?:us\$|\$|u\.?s\.? dollars?|dollars?|доллар(?:а|ов)?(?: сша)?|долл\.?)$/u, 'USD'],
  [/^(?:£|pounds?(?: sterling)?|фунт(?:а|ов)?(?: стерлингов)?)$/u, 'GBP'],
  [/^(?:₸|tenge|тенге|теңге|тг\.?)$/u, 'KZT'],
  [/^(?:₽|rou?bles?|рубл(?:ь|я|ей)|руб\.?|р\.)$/u, 'RUB'],
  [/^(?:soms?|сом(?:а|ов)?)$/u, 'KGS'],
  [/^(?:soums?|sums?|so'm|сум(?:а|ов)?)$/u, 'UZS'],
  [/^(?:somoni|сомони)$/u, 'TJS'],
  [/^(?:₴|hryvnias?|гривен|грн\.?)$/u, 'UAH'],
  [/^(?:swiss francs?|francs?|chf|франк(?:а|ов)?)$/u, 'CHF'],
  [/^(?:mcis?|мрп|аек|monthly calculation (?:index|indices|indexes))$/u, 'MCI'],
];

const known = new Set([...Intl.supportedValuesOf('currency'), calculationIndex]);

/** Every code that a sum can be stated in. */
export function currencyCodes(): readonly string[] {
  return [...known];
}

/**
 * How many decimals sums in a currency have, as the data of the system says: two for most, none for the yen, three for
 * the Kuwaiti dinar. The monthly calculation index has any number.
 */
export function decimalsOf(currency: string): number | undefined {
  if (!known.has(currency) || currency === calculationIndex) return undefined;
  const found = decimals.get(currency) ?? decimalsInData(currency);
  decimals.set(currency, found);
  return found;
}

/** What was asked for once: the system answers slowly. */
const decimals = new Map<string, number | undefined>();

const decimalsInData = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;

/** The code of a currency by its code, sign or name. */
export const currencyNamed = reader('currency', readCurrency, () => undefined);

function readCurrency(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  const code = word.toUpperCase();
  if (/^[A-Z]{3}$/u.test(code) && known.has(code)) return code;
  return symbols.find(([names]) => names.test(word))?.[1];
}
