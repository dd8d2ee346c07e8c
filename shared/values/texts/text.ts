import * as z from 'zod';

/** The languages that the program and its documents know. */
export const languages = ['en', 'ru', 'kk'] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

const plainText = () => z.string().trim().min(1).max(100_000);

export const PlainText = plainText();

/** Plain text that may have paragraphs: in the line where it is typed Enter begins a new one. Holds what any text holds. */
export const LongText = plainText();

export const genders = ['masculine', 'feminine', 'neuter'] as const;
/** The gender that a noun has in its language. */
export type Gender = (typeof genders)[number];

export const grammaticalNumbers = ['singular', 'plural'] as const;
/** The number that a noun has in its language, whatever its letters look like. */
export type GrammaticalNumber = (typeof grammaticalNumbers)[number];

/**
 * A text in one language with what was recorded of its grammar. Forms have the names that the language gives them:
 * `{ text: "Медеуский районный суд", forms: { genitive: "Медеуского районного суда" } }`.
 */
export const Wording = z.strictObject({
  text: PlainText,
  forms: z.record(z.string().min(1).max(64), PlainText).optional(),
  gender: z.enum(genders).optional(),
  number: z.enum(grammaticalNumbers).optional(),
});
export type Wording = z.infer<typeof Wording>;

const inOneLanguage = (text: ReturnType<typeof plainText>) => z.union([text, Wording]).optional();

/** A schema for a text by language. What it holds is the same for all of them. */
export const localText = (text: ReturnType<typeof plainText>) =>
  z.union([text, z.strictObject({ en: inOneLanguage(text), ru: inOneLanguage(text), kk: inOneLanguage(text) })]);

/**
 * A text of the case: either one text, in whatever language it was written, or one per language, alone or with its
 * forms. A document takes the text in its own language and, failing that, the one there is.
 */
export const LocalText = localText(PlainText);
export type LocalText = z.infer<typeof LocalText>;

/** The same for a text that may have paragraphs, as `LongText`. */
export const LongLocalText = localText(LongText);

/** The text in a language, or in the first language that has one; `undefined` only for an empty object. */
export const textIn = (text: LocalText, language: Language): string | undefined => wordingIn(text, language)?.text;

/**
 * The text as `textIn` finds it, with the forms, gender and number that were recorded in that very language: those of
 * another language say nothing about it.
 */
export function wordingIn(text: LocalText, language: Language): Wording | undefined {
  const [first, ...more] = wordingsOf(text);
  const own = [first, ...more].find((one) => one?.language === language)?.wording;
  return own ?? (first && { text: first.wording.text });
}

/** A wording and its language; a text that names no language has none. */
export type WordingInLanguage = { readonly language?: Language; readonly wording: Wording };

/** Each wording of a text, in the order of `languages`. */
export function wordingsOf(text: LocalText): readonly WordingInLanguage[] {
  if (typeof text === 'string') return [{ wording: { text } }];
  return languages.flatMap((language) => {
    const given = text[language];
    if (given === undefined) return [];
    return [{ language, wording: typeof given === 'string' ? { text: given } : given }];
  });
}

/** The simplest value that says as much: a text of which no form is recorded is the text alone. */
export function plainest({ text, forms = {}, gender, number }: Wording): string | Wording {
  const hasForms = Object.keys(forms).length > 0;
  if (!hasForms && gender === undefined && number === undefined) return text;
  return { text, ...(hasForms && { forms }), ...(gender && { gender }), ...(number && { number }) };
}

/**
 * One of a list of choices, or a word of one's own where the list has none that fits: in the role that the choices have
 * in sentences (`phrase`).
 */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values, own = LocalText) {
  return z.union([z.enum(values), z.strictObject({ other: own })]);
}

/**
 * Every text in a value that is a text, a text by language, or a list or group of either. Of a wording these are its
 * text and its forms, never the words for its gender and number.
 */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (!isWording(value)) return Object.values(value).flatMap((inner: unknown) => textsIn(inner));
  return [value.text, ...textsIn('forms' in value ? value.forms : undefined)];
}

const ofWording = new Set(Object.keys(Wording.shape));

/** Whether a value, which may be half-made, is a text with its forms. */
export function isWording(value: object): value is { readonly text: string } {
  return 'text' in value && typeof value.text === 'string' && Object.keys(value).every((name) => ofWording.has(name));
}
