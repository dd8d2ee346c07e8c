import { IntlMessageFormat } from 'intl-messageformat';
import { languageTable } from './languages';
import { flatten, locales, type MessageKey, type Messages } from './messages';
import { isolated } from '../values/texts/direction';
import type { Language } from '../values/texts/text';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Says messages in one language. `locale` is for dates, numbers and sorting beside them. */
export type Translator = {
  readonly language: Language;
  readonly locale: string;
  readonly say: (key: MessageKey, values?: MessageValues) => string;
};

/** Messages in ICU format; each is parsed when it is first said. Where a language has no window yet, English is said. */
export function createTranslator(language: Language, messages?: Messages): Translator {
  const own = messages ?? locales[language];
  const spoken: Language = own === undefined ? 'en' : language;
  const { locale } = languageTable[spoken];
  const texts = flatten(own ?? locales.en ?? {});
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const say = (key: MessageKey, values?: MessageValues): string => {
    const format =
      formats.get(key) ?? new IntlMessageFormat(texts.get(key) ?? key, locale, undefined, { ignoreTag: true });
    formats.set(key, format);
    return String(format.format(values && apart(values)));
  };
  return { language: spoken, locale, say };
}

/** What was typed stands in the sentences of the window and may run the other way. */
function apart(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]),
  );
}
