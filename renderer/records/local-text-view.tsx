import { languageTable } from '#shared/i18n/languages';
import { type LocalText, wordingsOf } from '#shared/values/texts/text';
import { useTranslator } from '../program/translation';
import { formsInWords } from './forms-in-words';

/** A text as it was typed, with its line breaks. */
export function TextView({ text }: { readonly text: string }) {
  return <span className="value-text">{text}</span>;
}

/** A text in every language that it is there in, with the forms that were recorded of it. */
export function LocalTextView({ text }: { readonly text: LocalText }) {
  const translator = useTranslator();
  if (typeof text === 'string') return <TextView text={text} />;
  const filled = wordingsOf(text);
  return filled.map(({ language = 'en', wording }) => {
    const forms = formsInWords(wording, translator);
    return (
      <div key={language} lang={language}>
        <span className="value-text">{wording.text}</span>{' '}
        {filled.length > 1 && <span className="muted small">{languageTable[language].name}</span>}
        {forms !== '' && <div className="muted small">{forms}</div>}
      </div>
    );
  });
}
