/** The six cases in the order in which a Russian grammar has them. */
export const cases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
export type Case = (typeof cases)[number];

/** The gender of a noun. */
export type Gender = 'masculine' | 'feminine' | 'neuter';

export type GrammaticalNumber = 'singular' | 'plural';

/** What verbs and adjectives beside a noun phrase agree with. */
export type PhraseTraits = { readonly gender: Gender; readonly number: GrammaticalNumber; readonly animate: boolean };

/**
 * A word or phrase in the form that was asked for. `certain: false`: rules alone do not settle the form, `text` is the
 * likeliest one or the words as they were given, and a person has to see it (the check `form-missing`).
 */
export type Form = { readonly text: string; readonly certain: boolean };

export const sure = (text: string): Form => ({ text, certain: true });
export const unsure = (text: string): Form => ({ text, certain: false });

/** Forms side by side; certain where each of them is. */
export function together(forms: readonly Form[], between = ' '): Form {
  return { text: forms.map(({ text }) => text).join(between), certain: forms.every(({ certain }) => certain) };
}

/** A form as it is, except that something about it is in doubt. */
export const doubted = (form: Form): Form => unsure(form.text);

/** The form with letters as large as those of the word that it was made of: `СУД`, `Суд`, `суд`. */
export function inLettersOf(written: string, form: Form): Form {
  const letters = written.replaceAll(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return { ...form, text: form.text.toUpperCase() };
  const [first = ''] = written;
  const starts = first !== first.toLowerCase();
  return starts ? { ...form, text: form.text.slice(0, 1).toUpperCase() + form.text.slice(1) } : form;
}
