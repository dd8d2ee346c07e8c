import { termInWords } from '#shared/i18n/quantity-words';
import { parseTerm } from '#shared/model/parse-term';
import { Term } from '#shared/model/quantity';
import { termInWords as termText } from '#shared/model/write-term';
import { fieldInWords } from '../records/record-title';
import { useTranslator } from '../translation';
import type { FieldProps } from './field-props';
import { ReadingField } from './reading-field';
import { useDraftText } from './use-draft-text';

/** A length of time, typed freely: "3 years 6 months", "10 суток", "life". */
export function TermEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { say } = translator;
  const stored = Term.safeParse(value);
  const term = stored.success ? stored.data : undefined;
  const words = term === undefined ? undefined : termInWords(term, translator);
  const draft = useDraftText({
    place,
    value,
    stored: (term === undefined ? undefined : termText(term)) ?? words ?? '',
    onChange,
    read: (text) => {
      if (text.trim() === '') return field.required && value !== undefined ? undefined : { value: undefined };
      const read = parseTerm(text);
      return read.ok ? { value: read.value } : undefined;
    },
  });
  return (
    <ReadingField
      place={place}
      label={fieldInWords(field, translator)}
      draft={draft}
      reading={draft.isRefused ? undefined : words}
      error={draft.isRefused ? say(draft.text.trim() === '' ? 'fields.required' : 'fields.term.unreadable') : undefined}
      examples={say('fields.term.examples')}
      help={help}
      advice={advice}
    />
  );
}
