import { type ThesaurusList, ThesaurusTerm } from '#shared/kinds/registers/thesaurus-term';
import { valueAt } from '#shared/records/read-record';
import { readThesaurus } from '#shared/records/thesaurus';
import { type Language, LocalText, textIn } from '#shared/values/texts/text';
import type { ComboOption } from '../../ui/lookup/combo-option';

/** The terms of the thesaurus that a field offers below its own choices. */
export type Terms = {
  /** Each by its name in the language of the window; it is found by the other words for it, too. */
  readonly options: readonly ComboOption[];
  /** What the record holds when an option is chosen; `undefined` where it is none of these. */
  readonly ownOf: (option: string) => { readonly other: LocalText } | undefined;
  /** The option that own words in a record mean; '' where they mean none, or several. */
  readonly optionOf: (value: unknown) => string;
  /** Whether own words in a record mean a term, or several. */
  readonly areKnown: (value: unknown) => boolean;
};

const noTerms: Terms = { options: [], ownOf: () => undefined, optionOf: () => '', areKnown: () => false };

const optionFor = (id: string) => `term ${id}`;

/** The terms of a list, as a field offers them. */
export function termsOf(list: ThesaurusList | undefined, records: readonly unknown[], language: Language): Terms {
  const all = records.flatMap((record) => ThesaurusTerm.schema.safeParse(record).data ?? []);
  const terms = all.filter((term) => term.list === list);
  if (list === undefined || terms.length === 0) return noTerms;
  const thesaurus = readThesaurus(terms);
  const meant = (value: unknown): readonly ThesaurusTerm[] => {
    const own = LocalText.safeParse(valueAt(value, 'other'));
    return own.success ? thesaurus(list, own.data) : [];
  };
  const byOption = new Map(terms.map((term) => [optionFor(term.id), term]));
  return {
    options: terms.map(({ id, name, variants = [] }) => ({
      value: optionFor(id),
      label: textIn(name, language) ?? '',
      ...(variants.length > 0 && { note: variants.join(', ') }),
    })),
    ownOf: (option) => {
      const term = byOption.get(option);
      return term && { other: term.name };
    },
    optionOf: (value) => {
      const [only, ...others] = meant(value);
      return only === undefined || others.length > 0 ? '' : optionFor(only.id);
    },
    areKnown: (value) => meant(value).length > 0,
  };
}
