import { languageTable } from '#shared/i18n/languages';
import { readValue, valueAt } from '#shared/model/read-record';
import { languages } from '#shared/model/text';
import type { FieldEditorProps } from './field-editor-props';
import { TextEditor } from './text-editor';
import { useTranslator } from '../../foundation/translation';
import { fieldInWords } from '../../foundation/records/record-title';

/** A text in one language, or a line for each language that it is given in; the last of them cannot be emptied. */
export function LocalTextEditor(props: FieldEditorProps) {
  const { field, value, onChange } = props;
  const translator = useTranslator();
  if (value === undefined || typeof value === 'string') return <TextEditor {...props} />;
  const read = readValue({ type: 'local-text' }, value);
  if (read?.type !== 'local-text' || typeof read.text === 'string') return null;
  const { text } = read;
  const given = languages.filter((language) => text[language] !== undefined);
  return given.map((language) => (
    <TextEditor
      key={language}
      {...props}
      label={translator.say('caseBook.inLanguage', {
        field: fieldInWords(field, translator),
        language: languageTable[language].name,
      })}
      field={{ ...field, required: given.length === 1 }}
      value={valueAt(text, language)}
      onChange={(changed) => {
        onChange(
          Object.fromEntries(Object.entries({ ...text, [language]: changed }).filter(([, each]) => each !== undefined)),
        );
      }}
    />
  ));
}
