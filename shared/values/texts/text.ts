import * as z from 'zod';

/** The languages that the program and its documents know. */
export const languages = ['en', 'ru', 'kk'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

const plainText = () => z.string().trim().min(1).max(100_000);
const localText = (text: ReturnType<typeof plainText>) =>
  z.union([text, z.strictObject({ en: text.optional(), ru: text.optional(), kk: text.optional() })]);

export const PlainText = plainText();

/** Plain text that may have paragraphs: in the line where it is typed Enter begins a new one. Holds what any text holds. */
export const LongText = plainText();

/**
 * A text of the case: either one text, in whatever language it was written, or one per language.
 * A document takes the text in its own language and, failing that, the one there is.
 */
export const LocalText = localText(PlainText);
export type LocalText = z.infer<typeof LocalText>;

/** The same for a text that may have paragraphs, as `LongText`. */
export const LongLocalText = localText(LongText);

/** The text in a language, or in the first language that has one; `undefined` only for an empty object. */
export function textIn(text: LocalText, language: Language): string | undefined {
  if (typeof text === 'string') return text;
  return text[language] ?? languages.map((other) => text[other]).find((found) => found !== undefined);
}

/** One of a list of choices, or a word of one's own where the list has none that fits. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.union([z.enum(values), z.strictObject({ other: LocalText })]);
}

/** Every text in a value that is a text, a text by language, or a list or group of either. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner: unknown) => textsIn(inner));
}
