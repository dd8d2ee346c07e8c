import { useState } from 'react';
import { type Language, languages, LocalText } from '#shared/values/texts/text';
import { languageOf } from '#shared/values/texts/text-language';
import type { FieldProps } from '../desk/field-props';
import { setField } from '../desk/set-field';

type Texts = { readonly [Name in Language]?: string };

/** A text by its languages, while it is worked on. */
export type GivenLanguages = {
  readonly texts: Texts;
  /** The languages that have a line; undefined is the one line of a text that names no language. */
  readonly lines: readonly (Language | undefined)[];
  /** The languages that it is given in, also the one that is told by its letters. */
  readonly taken: readonly Language[];
  readonly set: (language: Language, text: unknown) => void;
  /** A line for another language. */
  readonly add: (language: Language) => void;
  /** The text of one language is in fact in another. */
  readonly rename: (from: Language, to: Language) => void;
  /** Drops the lines that hold nothing. */
  readonly settle: () => void;
};

/** The languages of a text. A single text without one gets it by its letters as soon as a second is added. */
export function useLanguages({ value, onChange }: Pick<FieldProps, 'value' | 'onChange'>): GivenLanguages {
  const [opened, setOpened] = useState<readonly Language[]>([]);
  const texts = byLanguage(value, opened);
  const shown = languages.filter((language) => texts[language] !== undefined || opened.includes(language));
  const taken = shown.length === 0 && typeof value === 'string' ? [languageOf(value)] : shown;
  return {
    texts,
    lines: shown.length === 0 ? [undefined] : shown,
    taken,
    set: (language, changed) => {
      setOpened(shown);
      onChange(withLanguage(texts, language, changed));
    },
    add: (language) => {
      setOpened([...shown, ...taken, language]);
    },
    rename: (from, to) => {
      setOpened(shown.map((each) => (each === from ? to : each)));
      onChange(setField(setField(texts, from, undefined), to, texts[from]));
    },
    settle: () => {
      setOpened([]);
    },
  };
}

function byLanguage(value: unknown, opened: readonly Language[]): Texts {
  if (typeof value === 'string') return opened.length === 0 ? {} : { [languageOf(value)]: value };
  const read = LocalText.safeParse(value);
  if (!read.success || typeof read.data === 'string') return {};
  const { data } = read;
  return Object.fromEntries(languages.flatMap((each) => (data[each] === undefined ? [] : [[each, data[each]]])));
}

function withLanguage(texts: Texts, language: Language, changed: unknown): unknown {
  const next = setField(texts, language, changed);
  return Object.keys(next).length === 0 ? undefined : next;
}
