import { createContext, type ReactNode, useContext } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createTranslator, type Translator } from '#shared/i18n/translator';

const Translation = createContext<Translator>(createTranslator('en'));

/** Everything below speaks through this translator, and sorts and counts by its locale. */
export function TranslationProvider({
  translator,
  children,
}: {
  readonly translator: Translator;
  readonly children: ReactNode;
}) {
  return (
    <Translation value={translator}>
      <I18nProvider locale={translator.locale}>{children}</I18nProvider>
    </Translation>
  );
}

export function useTranslator(): Translator {
  return useContext(Translation);
}

/** Says a message in the language of the window. */
export function useSay(): Translator['say'] {
  return useTranslator().say;
}
