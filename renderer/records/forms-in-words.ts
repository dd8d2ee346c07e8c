import { isMessageKey } from '#shared/i18n/messages';
import type { Translator } from '#shared/i18n/translator';
import type { Wording } from '#shared/values/texts/text';

/** What was recorded of the grammar of a text, in one line: "genitive: Медеуского районного суда; masculine". */
export function formsInWords({ forms = {}, gender, number }: Wording, translator: Translator): string {
  const named = Object.entries(forms).map(([name, form]) => namedForm(name, form, translator));
  const { say } = translator;
  return [
    ...named,
    ...[gender, number].flatMap((each) => (each === undefined ? [] : [say(`words.form.${each}`)])),
  ].join('; ');
}

/** One form with its name: "genitive: суда". A name that the window does not know stands as it is. */
export function namedForm(name: string, form: string, { say }: Translator): string {
  const key = `words.form.${name.slice(name.lastIndexOf('.') + 1)}`;
  return `${isMessageKey(key) ? say(key) : name}: ${form}`;
}
