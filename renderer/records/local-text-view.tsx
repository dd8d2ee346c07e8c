import { languageTable } from '#shared/i18n/languages';
import { languages, type LocalText } from '#shared/values/texts/text';

/** A text as it was typed, with its line breaks. */
export function TextView({ text }: { readonly text: string }) {
  return <span className="value-text">{text}</span>;
}

/** A text in every language that it is there in. */
export function LocalTextView({ text }: { readonly text: LocalText }) {
  if (typeof text === 'string') return <TextView text={text} />;
  const filled = languages.flatMap((language) => {
    const words = text[language];
    return words === undefined ? [] : [{ language, words }];
  });
  return filled.map(({ language, words }) => (
    <div key={language} lang={language}>
      <span className="value-text">{words}</span>{' '}
      {filled.length > 1 && <span className="muted small">{languageTable[language].name}</span>}
    </div>
  ));
}
