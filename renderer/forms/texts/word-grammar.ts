import { isMessageKey } from '#shared/i18n/messages';
import type { Translator } from '#shared/i18n/translator';
import type { Role } from '#shared/values/texts/roles';
import { genders, grammaticalNumbers, type Language } from '#shared/values/texts/text';

/** What documents in a language may have to know of words. */
export type WordGrammar = {
  /** Its forms beside the one that is typed, in the order in which a grammar has them. */
  readonly forms: readonly string[];
  /** What is one of a few, with its choices. */
  readonly choices: readonly (
    | { readonly name: 'gender'; readonly values: typeof genders }
    | { readonly name: 'number'; readonly values: typeof grammaticalNumbers }
  )[];
};

const gender = { name: 'gender', values: genders } as const;
const number = { name: 'number', values: grammaticalNumbers } as const;

const nouns: Readonly<Record<Language, WordGrammar>> = {
  en: { forms: [], choices: [number] },
  ru: {
    forms: ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'],
    choices: [gender, number],
  },
  kk: { forms: [], choices: [] },
};

/** The forms of a name in Russian. */
export const russianForms = nouns.ru.forms;

/**
 * What may be recorded of words in a role. A deed is named in titles ("об изменении меры пресечения"); words of which
 * no role is known may be asked for as nouns.
 */
export function grammarOf(role: Role | undefined, language: Language): WordGrammar {
  const { forms, choices } = nouns[language];
  if (role === 'clause') return { forms: [], choices: [] };
  if (role === 'deed') return { forms: forms.filter((form) => form === 'prepositional'), choices: [] };
  return role === 'attribute' ? { forms, choices: [] } : { forms, choices };
}

/** Whether there is anything to record. */
export const hasGrammar = ({ forms, choices }: WordGrammar): boolean => forms.length + choices.length > 0;

/** Whether it stands below the words without being asked for: a noun of a language with cases is declined everywhere. */
export const isInSight = (role: Role | undefined, language: Language): boolean =>
  (role === 'noun' || role === 'name') && nouns[language].forms.length > 0;

/** The name of a form: "Russian, genitive (нет кого, чего?)" for `ru.genitive`. */
export function formLabel(form: string, { say }: Translator): string {
  const key = `checkValue.form.${form}`;
  return isMessageKey(key) ? say(key) : form;
}
