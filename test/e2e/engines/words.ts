/**
 * What an engine says in the two languages that have words of their own here, written down by hand. The window and the
 * documents ask for nothing else of its knowledge of languages; each engine must say the same.
 */
type Words = Readonly<Record<string, { readonly 'en-GB': unknown; readonly 'ru-RU': unknown }>>;

export const words: Words = {
  'a day': { 'en-GB': '5 March 2026', 'ru-RU': '5 марта 2026 г.' },
  'a month': { 'en-GB': 'March 2026', 'ru-RU': 'март 2026 г.' },
  'a year': { 'en-GB': '2026', 'ru-RU': '2026' },
  'a day of the week': { 'en-GB': 'Thursday', 'ru-RU': 'четверг' },
  months: {
    'en-GB': 'January, February, March, April, May, June, July, August, September, October, November, December',
    'ru-RU': 'январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь',
  },
  'an instant': { 'en-GB': '5 Mar 2026, 14:02', 'ru-RU': '5 мар. 2026 г., 14:02' },
  'an instant at length': { 'en-GB': '5 March 2026 at 14:02', 'ru-RU': '5 марта 2026 г. в 14:02' },
  'a time of day': { 'en-GB': '14:02', 'ru-RU': '14:02' },
  'days from today': {
    'en-GB': 'yesterday, today, tomorrow, in 2 days, in 5 days, in 21 days, 3 days ago',
    'ru-RU': 'вчера, сегодня, завтра, послезавтра, через 5 дней, через 21 день, 3 дня назад',
  },
  'a list': { 'en-GB': 'police, courts and press', 'ru-RU': 'police, courts и press' },
  // A space that no line breaks at, in Russian.
  'a number': { 'en-GB': '1,234,567.5', 'ru-RU': '1\u00a0234\u00a0567,5' },
  'a sum': { 'en-GB': '5,000,000.00', 'ru-RU': '5\u00a0000\u00a0000,00' },
  'forms for a number': {
    'en-GB':
      '0 other, 1 one, 2 other, 4 other, 5 other, 11 other, 14 other, 21 other, 22 other, 25 other, 101 other, 1.5 other',
    'ru-RU': '0 many, 1 one, 2 few, 4 few, 5 many, 11 many, 14 many, 21 one, 22 few, 25 many, 101 one, 1.5 other',
  },
  'forms for a place in a row': {
    'en-GB': '1 one, 2 two, 3 few, 4 other, 11 other, 12 other, 13 other, 21 one, 22 two, 23 few',
    'ru-RU': '1 other, 2 other, 3 other, 4 other, 11 other, 12 other, 13 other, 21 other, 22 other, 23 other',
  },
  countries: {
    'en-GB': 'Kazakhstan, Russia, Kyrgyzstan, Uzbekistan, Türkiye, United Kingdom',
    'ru-RU': 'Казахстан, Россия, Киргизия, Узбекистан, Турция, Великобритания',
  },
  currencies: {
    'en-GB': 'Kazakhstani Tenge, Russian Rouble, US Dollar, Euro',
    'ru-RU': 'казахский тенге, российский рубль, доллар США, евро',
  },
  'an order of names and numbers': {
    'en-GB': '9, 10, Abay, Zhan, Алиев, Ёлкин, Еремин, Жук, Яшин',
    'ru-RU': '9, 10, Алиев, Ёлкин, Еремин, Жук, Яшин, Abay, Zhan',
  },
  'capital letters': { 'en-GB': 'ХОДАТАЙСТВО, MOTION', 'ru-RU': 'ХОДАТАЙСТВО, MOTION' },
  'the hour in Almaty before and after March 2024': { 'en-GB': '20:02, 19:02', 'ru-RU': '20:02, 19:02' },
};

/** Runs in the page: the same in each of the locales, as the program asks for it. */
export function wordsOfEngine(locales: readonly string[]): Readonly<Record<string, Record<string, unknown>>> {
  const at = Date.UTC(2026, 2, 5, 14, 2);
  const found: Record<string, Record<string, unknown>> = {};
  for (const locale of locales) {
    const date = (style: Intl.DateTimeFormatOptions, when = at): string =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...style }).format(when);
    const forms = (type: Intl.PluralRuleType, numbers: readonly number[]): string =>
      numbers.map((number) => `${number} ${new Intl.PluralRules(locale, { type }).select(number)}`).join(', ');
    const named = (type: Intl.DisplayNamesType, codes: readonly string[]): string =>
      codes.map((code) => new Intl.DisplayNames(locale, { type }).of(code)).join(', ');
    const short = { day: 'numeric', month: 'short', year: 'numeric' } as const;
    const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const names = ['Ёлкин', 'Еремин', 'Жук', 'Яшин', 'Алиев', 'Zhan', 'Abay', '10', '9'];
    const said: Readonly<Record<string, unknown>> = {
      'a day': date({ day: 'numeric', month: 'long', year: 'numeric' }),
      'a month': date({ month: 'long', year: 'numeric' }),
      'a year': date({ year: 'numeric' }),
      'a day of the week': date({ weekday: 'long' }),
      months: Array.from({ length: 12 }, (_, month) => date({ month: 'long' }, Date.UTC(2026, month, 1))).join(', '),
      'an instant': date({ ...short, ...clock }),
      'an instant at length': date({ dateStyle: 'long', timeStyle: 'short' }),
      'a time of day': date(clock),
      'days from today': [-1, 0, 1, 2, 5, 21, -3].map((days) => relative.format(days, 'day')).join(', '),
      'a list': new Intl.ListFormat(locale, { type: 'conjunction' }).format(['police', 'courts', 'press']),
      'a number': new Intl.NumberFormat(locale).format(1_234_567.5),
      'a sum': new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(5_000_000),
      'forms for a number': forms('cardinal', [0, 1, 2, 4, 5, 11, 14, 21, 22, 25, 101, 1.5]),
      'forms for a place in a row': forms('ordinal', [1, 2, 3, 4, 11, 12, 13, 21, 22, 23]),
      countries: named('region', ['KZ', 'RU', 'KG', 'UZ', 'TR', 'GB']),
      currencies: named('currency', ['KZT', 'RUB', 'USD', 'EUR']),
      'an order of names and numbers': names.sort(new Intl.Collator(locale, { numeric: true }).compare).join(', '),
      'capital letters': ['ходатайство', 'motion'].map((word) => word.toLocaleUpperCase(locale)).join(', '),
      'the hour in Almaty before and after March 2024': [Date.UTC(2024, 1, 5, 14, 2), at]
        .map((when) => date({ ...clock, timeZone: 'Asia/Almaty' }, when))
        .join(', '),
    };
    for (const [what, text] of Object.entries(said)) found[what] = { ...found[what], [locale]: text };
  }
  return found;
}
