type Option = { readonly value: string; readonly label: string; readonly note?: string };

const countries = new Map<string, readonly Option[]>();

/** The countries by name in a language, with their codes. */
export function countryOptions(locale: string): readonly Option[] {
  const known = countries.get(locale);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const collator = new Intl.Collator(locale);
  const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(65 + place));
  const options = letters
    .flatMap((one) => letters.map((other) => one + other))
    .flatMap((code) => {
      const label = notCountries.has(code) ? undefined : names.of(code);
      return label === undefined ? [] : [{ value: code, label, note: code }];
    })
    .toSorted((one, other) => collator.compare(one.label, other.label));
  countries.set(locale, options);
  return options;
}

/** Codes that have a name and stand for no country, or for one that is gone. */
const notCountries = new Set([
  ...['AC', 'AN', 'BU', 'CP', 'CQ', 'CS', 'CT', 'DD', 'DG', 'DY', 'EA', 'EU', 'EZ', 'FQ', 'FX', 'HV', 'IC', 'JT', 'MI'],
  ...['NH', 'NQ', 'NT', 'PC', 'PU', 'PZ', 'QO', 'QU', 'RH', 'SU', 'TA', 'TP', 'UK', 'UN', 'VD', 'WK', 'XA', 'XB', 'YD'],
  ...['YU', 'ZR', 'ZZ'],
]);

/** The time zones by the name of their town. */
export function timeZoneOptions(): readonly Option[] {
  return Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
