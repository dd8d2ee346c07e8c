import type * as z from 'zod';
import { LocalText, localText, LongLocalText, LongText, PlainText } from './text';

/**
 * What a text is in the sentences that documents put it into. A `name` is a noun that tells one from all others: a court,
 * a city, a law; a `noun` any other noun phrase: "mistakes in the imprint". A `clause` has a subject of its own: "the
 * outlets were extremist". A `deed` is what somebody did or should do, without them: "left the country", "close
 * newspapers". An `attribute` describes: "unfair", "smuggled out of prison", "severely".
 */
export const roles = ['name', 'noun', 'clause', 'deed', 'attribute'] as const;
export type Role = (typeof roles)[number];

type LocalTextSchema = ReturnType<typeof localText>;

const made = new Map<z.core.$ZodType, Role>();

function madeFor(role: Role, text: typeof PlainText): LocalTextSchema {
  const schema = localText(text);
  made.set(schema, role);
  return schema;
}

const perRole = (text: typeof PlainText): Readonly<Record<Role, LocalTextSchema>> => ({
  name: madeFor('name', text),
  noun: madeFor('noun', text),
  clause: madeFor('clause', text),
  deed: madeFor('deed', text),
  attribute: madeFor('attribute', text),
});

const phrases = perRole(PlainText);
const longPhrases = perRole(LongText);
const long = new Set<z.core.$ZodType>([LongLocalText, ...Object.values(longPhrases)]);

/** The schema of a text by language that stands in sentences in this role: a `LocalText` that knows it. */
export const phrase = (role: Role): LocalTextSchema => phrases[role];

/** The same for a text that may have paragraphs. */
export const longPhrase = (role: Role): LocalTextSchema => longPhrases[role];

/** The role that a schema says; `undefined` of a text that is quoted, or a sentence of its own. */
export const roleOf = (schema: z.core.$ZodType): Role | undefined => made.get(schema);

/** Whether a schema is one of a text by language, in whatever role. */
export const isLocalText = (schema: z.core.$ZodType): boolean =>
  schema === LocalText || schema === LongLocalText || made.has(schema);

/** Whether a schema of a text by language lets it have paragraphs. */
export const isLongLocalText = (schema: z.core.$ZodType): boolean => long.has(schema);
