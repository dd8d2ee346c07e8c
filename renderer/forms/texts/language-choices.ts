import { languageTable } from '#shared/i18n/languages';
import type { Translator } from '#shared/i18n/translator';
import { type Language, languages } from '#shared/values/texts/text';
import type { MenuChoice } from '../../ui/menu-popover';
import type { GivenLanguages } from './use-languages';

type Line = {
  readonly given: GivenLanguages;
  readonly language: Language | undefined;
  /** Whether more languages can be added to the text. */
  readonly canAdd: boolean;
  /** Whether the words of the line may have forms. */
  readonly hasForms: boolean;
};

/** The choice to record the forms of the words. */
export const formsChosen = 'forms';

/** The languages that can be added to a text, those that the text of a line may be in instead, and its forms. */
export function languageChoices(
  { given, language, canAdd, hasForms }: Line,
  { say }: Translator,
): readonly MenuChoice[] {
  const { wordings, taken } = given;
  const others = languages.filter((each) => !taken.includes(each));
  const mayBeOther = language !== undefined && wordings[language] !== undefined;
  return [
    ...(canAdd ? others : []).map((id) => ({
      id,
      label: say('fields.languages.add', { language: languageTable[id].name }),
    })),
    ...(mayBeOther ? others : []).map((other) => ({
      id: `is ${other}`,
      label: say('fields.languages.is', { language: languageTable[other].name }),
    })),
    ...(hasForms ? [{ id: formsChosen, label: say('fields.forms.title') }] : []),
  ];
}

/** What was chosen: a language to add, or the one that a text is in; undefined for what is none of the two. */
export function languageChosen(id: string): { readonly language: Language; readonly isRenamed: boolean } | undefined {
  const language = languages.find((each) => id === each || id === `is ${each}`);
  return language && { language, isRenamed: language !== id };
}
