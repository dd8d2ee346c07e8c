import type { MessageKey } from '#shared/i18n/messages';
import { termInWords } from '#shared/i18n/quantity-words';
import { parseTerm, type TermFailure } from '#shared/values/quantities/parse-term';
import { Term } from '#shared/values/quantities/quantity';
import { termInWords as termText } from '#shared/values/quantities/write-term';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import type { FieldProps } from '../desk/field-props';
import { ReadingField } from './reading-field';
import { readOrEmpty, useDraftText } from '../desk/use-draft-text';

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
    read: readOrEmpty({ value, isRequired: field.required }, (text) => {
      const read = parseTerm(text);
      return read.ok ? { value: read.value } : undefined;
    }),
  });
  const units = draft.isRefused ? withUnits(draft.text) : [];
  return (
    <ReadingField
      place={place}
      label={fieldInWords(field, translator)}
      draft={draft}
      reading={words}
      problem={draft.isRefused ? problemIn(draft.text) : undefined}
      question={
        units.length === 0
          ? undefined
          : { words: say('fields.term.whichUnit'), answers: units.map((text) => ({ value: text, label: text })) }
      }
      onAnswer={draft.choose}
      examples={say('fields.term.examples')}
      help={help}
      advice={advice}
    />
  );
}

const problems: Readonly<Record<TermFailure['problem'], MessageKey>> = {
  'unreadable-term': 'fields.term.unreadable',
  'too-long': 'fields.term.tooLong',
};

function problemIn(text: string): MessageKey | undefined {
  const read = parseTerm(text);
  return read.ok ? undefined : problems[read.failure.problem];
}

/** A bare number as the lengths of time that it may be. */
function withUnits(text: string): readonly string[] {
  const number = /^\d{1,4}$/u.test(text.trim()) ? Number(text.trim()) : 0;
  if (number === 0) return [];
  return [{ days: number }, { months: number }, { years: number }].flatMap((term) => termText(term) ?? []);
}
