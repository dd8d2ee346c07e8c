import type { Translator } from '#shared/i18n/translator';
import type { FieldDescription, FieldType } from '#shared/records/describe';
import { LocalText, textIn } from '#shared/values/texts/text';
import { valueAt } from '#shared/records/read-record';
import { choiceInWords } from '../../records/record-title';

export type ChoiceOption = { readonly value: string; readonly label: string };

type ChoiceType = Extract<FieldType, { readonly type: 'choice' }>;

/** The choice that a field holds, once or in a list. */
export function choiceOf({ holds }: FieldDescription): ChoiceType {
  const choice = holds.type === 'list' ? holds.of : holds;
  return choice.type === 'choice' ? choice : { type: 'choice', values: [], open: false };
}

/** The choices of a field in the words of the window. */
export function choiceOptions(field: FieldDescription, translator: Translator): readonly ChoiceOption[] {
  return choiceOf(field).values.map((value) => ({
    value,
    label: choiceInWords(`${field.group}-${field.name}`, value, translator),
  }));
}

/** The word of one's own that stands in the place of a choice. */
export function ownWord(value: unknown, { language }: Translator): string | undefined {
  const own = LocalText.safeParse(valueAt(value, 'other'));
  return own.success ? textIn(own.data, language) : undefined;
}

/** Whether the choices fit on one line, where one sees them all at once. */
export function areFew(options: readonly ChoiceOption[]): boolean {
  const letters = options.reduce((sum, { label }) => sum + label.length, 0);
  return options.length <= 3 && letters <= 26;
}
