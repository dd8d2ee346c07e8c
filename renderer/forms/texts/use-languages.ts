import { useState } from 'react';
import { type Language, languages, LocalText, plainest, type Wording, wordingsOf } from '#shared/values/texts/text';
import { languageOf } from '#shared/values/texts/text-language';
import type { FieldProps } from '../desk/field-props';

/** A wording and the language that it is in. */
export type Words = { readonly language: Language; readonly wording: Wording };

type Wordings = { readonly [Name in Language]?: Wording };

/** A text by its languages, while it is worked on. */
export type GivenLanguages = {
  readonly wordings: Wordings;
  /** What a line holds and in which language it is; undefined of one that holds nothing. */
  readonly wordsOf: (line: Language | undefined) => Words | undefined;
  /** The languages that have a line; undefined is the one line of a text that names no language. */
  readonly lines: readonly (Language | undefined)[];
  /** The languages that it is given in, also the one that is told by its letters. */
  readonly taken: readonly Language[];
  /** Another text keeps the forms that were recorded; none takes them away. */
  readonly set: (language: Language, text: unknown) => void;
  /** What is recorded of a text beside it. */
  readonly setWording: (language: Language, wording: Wording) => void;
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
  const wordings = byLanguage(value, opened);
  const shown = languages.filter((language) => wordings[language] !== undefined || opened.includes(language));
  const taken = shown.length === 0 && typeof value === 'string' ? [languageOf(value)] : shown;
  return {
    wordings,
    lines: shown.length === 0 ? [undefined] : shown,
    taken,
    wordsOf: (line) => {
      const language = line ?? (typeof value === 'string' ? languageOf(value) : undefined);
      const wording = language && byLanguage(value, [language])[language];
      return wording && { language, wording };
    },
    setWording: (language, wording) => {
      onChange(stored({ ...byLanguage(value, [language]), [language]: wording }));
    },
    set: (language, text) => {
      setOpened(shown);
      onChange(stored({ ...wordings, [language]: withText(wordings[language], text) }));
    },
    add: (language) => {
      setOpened([...shown, ...taken, language]);
    },
    rename: (from, to) => {
      setOpened(shown.map((each) => (each === from ? to : each)));
      const { text } = wordings[from] ?? {};
      onChange(stored({ ...wordings, [from]: undefined, [to]: withText(undefined, text) }));
    },
    settle: () => {
      setOpened([]);
    },
  };
}

function byLanguage(value: unknown, opened: readonly Language[]): Wordings {
  const read = LocalText.safeParse(value);
  if (!read.success) return {};
  const { data } = read;
  if (typeof data === 'string') return opened.length === 0 ? {} : { [languageOf(data)]: { text: data } };
  return Object.fromEntries(
    wordingsOf(data).flatMap(({ language, wording }) => (language === undefined ? [] : [[language, wording] as const])),
  );
}

const withText = (wording: Wording | undefined, text: unknown): Wording | undefined =>
  typeof text === 'string' ? { ...wording, text } : undefined;

function stored(wordings: { readonly [Name in Language]?: Wording | undefined }): unknown {
  const given = languages.flatMap((language) => {
    const wording = wordings[language];
    return wording === undefined ? [] : [[language, plainest(wording)] as const];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
