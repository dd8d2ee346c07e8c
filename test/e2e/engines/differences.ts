/**
 * What the engine of Electron 33, on which the tests of the real program run where no newer one can be had, does not do
 * as the engine that users get. `docs/engines.md` says what follows from it. Whatever is not in this table, and is tried
 * in both, is alike.
 */
type Differences = Readonly<Record<string, { readonly older: unknown; readonly newer: unknown }>>;

export const differences: Differences = {
  'a Kazakh day': { older: 'March 5, 2026', newer: '2026 M03 5' },
  'a Kazakh day of the week': { older: 'Thursday', newer: 'Thu' },
  'a Kazakh list': { older: 'a, b, and c', newer: 'a, b, c' },
  'five days in Kazakh': { older: 'in 5 days', newer: '+5 d' },
  'the language that dates for Kazakh are in': { older: 'en-US', newer: 'kk' },
  'the currency of Kyrgyzstan': { older: 'Kyrgystani Som', newer: 'Kyrgyz Som' },
  'the spaces in a span of days': { older: '20 2009 2009 20 20', newer: '20 20 20 20 20' },
  'what is only in the newer one': {
    older: '',
    newer:
      'toHex, escape, sumPrecise, getOrInsert, moveBefore, setHTML, parseHTML, getAllRecords, Temporal, Float16Array, ' +
      'Observable, fetchLater, LanguageModel, Summarizer, Translator, SpeechRecognition',
  },
  'what is only in the older one': { older: 'getInnerHTML, openDatabase, sharedStorage', newer: '' },
  'a full disk is an error of its own class': { older: false, newer: true },
};

/** The column of `differences` for a version of Chromium. */
export function columnFor(userAgent: string): 'older' | 'newer' {
  const major = Number(/Chrome\/(\d+)/u.exec(userAgent)?.[1]);
  return major < 150 ? 'older' : 'newer';
}

/** Runs in the page. */
export function lookAtDifferences(): Readonly<Record<string, unknown>> {
  const at = Date.UTC(2026, 2, 5);
  const kazakh = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('kk-KZ', { timeZone: 'UTC', ...style });
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const span = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...day }).formatRange(at, Date.UTC(2026, 4, 21));
  const spaces = (span.match(/\s/gu) ?? []).map((space) => space.charCodeAt(0).toString(16));
  const has = (places: readonly (readonly [string, object])[]): string =>
    places.flatMap(([name, place]) => (name in place ? [name] : [])).join(', ');
  const quota: unknown = Reflect.get(window, 'QuotaExceededError');
  return {
    'a Kazakh day': kazakh(day).format(at),
    'a Kazakh day of the week': kazakh({ weekday: 'long' }).format(at),
    'a Kazakh list': new Intl.ListFormat('kk-KZ').format(['a', 'b', 'c']),
    'five days in Kazakh': new Intl.RelativeTimeFormat('kk-KZ').format(5, 'day'),
    'the language that dates for Kazakh are in': kazakh({}).resolvedOptions().locale,
    'the currency of Kyrgyzstan': new Intl.DisplayNames('en-GB', { type: 'currency' }).of('KGS'),
    'the spaces in a span of days': spaces.join(' '),
    'what is only in the newer one': has([
      ['toHex', Uint8Array.prototype],
      ['escape', RegExp],
      ['sumPrecise', Math],
      ['getOrInsert', Map.prototype],
      ['moveBefore', Element.prototype],
      ['setHTML', Element.prototype],
      ['parseHTML', Document],
      ['getAllRecords', IDBObjectStore.prototype],
      ['Temporal', window],
      ['Float16Array', window],
      ['Observable', window],
      ['fetchLater', window],
      ['LanguageModel', window],
      ['Summarizer', window],
      ['Translator', window],
      ['SpeechRecognition', window],
    ]),
    'what is only in the older one': has([
      ['getInnerHTML', Element.prototype],
      ['openDatabase', window],
      ['sharedStorage', window],
    ]),
    'a full disk is an error of its own class': typeof quota === 'function',
  };
}
