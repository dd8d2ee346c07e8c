import type { MessageKey } from '#shared/i18n/messages';
import { countInWords } from '#shared/i18n/quantity-words';
import { type CountFailure, countText, parseCount, type TypedCount } from '#shared/values/quantities/parse-count';
import { Count } from '#shared/values/quantities/quantity';
import { type Language, textIn } from '#shared/values/texts/text';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import type { FieldProps } from '../desk/field-props';
import { ReadingField } from './reading-field';
import { readOrEmpty, useDraftText } from '../desk/use-draft-text';

/** A number of things, typed freely: "more than 40 activists", "dozens of people". */
export function CountEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { say, language } = translator;
  const stored = Count.safeParse(value);
  const count = stored.success ? stored.data : undefined;
  const draft = useDraftText({
    place,
    value,
    stored: count === undefined ? '' : countText(count, language),
    onChange,
    read: readOrEmpty({ value, isRequired: field.required }, (text) => {
      const read = parseCount(text);
      return read.ok ? { value: withKept(read.value, count, language) } : undefined;
    }),
  });
  const words = count && countInWords(count, translator);
  return (
    <ReadingField
      place={place}
      label={fieldInWords(field, translator)}
      draft={draft}
      reading={words}
      problem={draft.isRefused ? problemIn(draft.text) : undefined}
      examples={say('fields.count.examples')}
      help={help}
      advice={advice}
    />
  );
}

const problems: Readonly<Record<CountFailure['problem'], MessageKey>> = {
  'unreadable-count': 'fields.count.unreadable',
  'too-long': 'fields.count.tooLong',
};

function problemIn(text: string): MessageKey | undefined {
  const read = parseCount(text);
  return read.ok ? undefined : problems[read.failure.problem];
}

/** What the line does not show and the typing did not change: the other languages of the unit, the number behind "dozens". */
function withKept(typed: TypedCount, before: Count | undefined, language: Language): Count {
  const { unit, ...count } = typed;
  const isSameUnit = before?.unit !== undefined && textIn(before.unit, language) === unit;
  const number = count.rough !== undefined && count.rough === before?.rough ? before.number : count.number;
  return { ...count, number, ...(unit === undefined ? {} : { unit: isSameUnit ? before.unit : unit }) };
}
