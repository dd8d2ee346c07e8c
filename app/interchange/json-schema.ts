import * as z from 'zod';
import { CaseBook } from '#shared/records/case-book';
import { collections } from '#shared/records/lists';
import { AnyReference } from '#shared/schema/ids';
import { PartialDate } from '#shared/values/dates/partial-date';
import { Count, Money, Term } from '#shared/values/quantities/quantity';
import { Attribution, Citation, NormCitation } from '#shared/schema/record';
import { Registers } from '#shared/records/registers';
import { Submission } from '#shared/document/submission';
import { Language, LocalText, LongLocalText, Wording } from '#shared/values/texts/text';
import { longPhrase, phrase, type Role, roles } from '#shared/values/texts/roles';
import { referenceKindOf } from '#shared/schema/walk-schema';
import { interchangeFormat, interchangeVersion } from './interchange';

/** The JSON Schema (2020-12) of the interchange format, with the forms that people may write beside those of the model. */
export function interchangeJsonSchema(): Readonly<Record<string, unknown>> {
  const lists = Object.fromEntries(Object.entries(collections).map(([name, schema]) => [name, listOf(schema)]));
  const registerLists = Object.entries(Registers.shape).map(([name, { valueType }]) => [name, listOf(valueType)]);
  const fields = Object.entries(CaseBook.shape)
    .filter(([name]) => !(name in collections))
    .map(([name, schema]) => [name, name === 'id' || name === 'state' ? schema.optional() : schema]);
  const book = z.strictObject({ ...Object.fromEntries(fields), ...lists });
  const file = z.strictObject({
    format: z.literal(interchangeFormat),
    version: z.literal(interchangeVersion),
    language: Language.optional(),
    pack: z.literal(true).optional(),
    caseBooks: z.array(book).optional(),
    registers: z.strictObject(Object.fromEntries(registerLists)).optional(),
    submission: Submission.optional(),
    submissions: z.array(Submission).optional(),
  });
  const title = 'Defender Casebook interchange file, version 1';
  return {
    ...z.toJSONSchema(file, { io: 'input', reused: 'inline', metadata: definitionNames(), override: looseForm }),
    title,
  };
}

/** The definitions that a reader of the schema meets everywhere, under names that say what they are. */
function definitionNames() {
  const names = z.registry<{ readonly id: string; readonly description?: string }>();
  const named = {
    partialDate: PartialDate,
    term: Term,
    money: Money,
    count: Count,
    text: LocalText,
    longText: LongLocalText,
    wording: Wording,
  };
  const cited = {
    citation: Citation,
    normCitation: NormCitation,
    attribution: Attribution,
    anyReference: AnyReference,
  };
  for (const [id, schema] of Object.entries({ ...named, ...cited, language: Language, submission: Submission })) {
    names.add(schema, { id });
  }
  for (const role of roles) {
    names.add(phrase(role), { id: role, description: inSentences[role] });
    names.add(longPhrase(role), { id: `long-${role}`, description: inSentences[role] });
  }
  return names;
}

const inSentences: Readonly<Record<Role, string>> = {
  name: 'A name: a noun that tells one thing from all others',
  noun: 'A noun phrase: mistakes in the imprint',
  clause: 'A clause with a subject of its own, without its "that": the outlets were extremist',
  deed: 'A verb phrase without a subject: left the country, close newspapers',
  attribute: 'What describes: unfair, smuggled out of prison, severely',
};

function listOf(schema: z.core.$ZodType): z.ZodType {
  if (!(schema instanceof z.ZodObject)) throw new Error('a record is an object');
  return z.array(schema.partial({ id: true })).optional();
}

type Context = { readonly zodSchema: z.core.$ZodTypes; readonly jsonSchema: z.core.JSONSchema.BaseSchema };

function looseForm({ zodSchema, jsonSchema }: Context): void {
  const kind = referenceKindOf(zodSchema);
  if (kind) Object.assign(jsonSchema, { description: `The id or a name of: ${kind}` });
  const words = looseWords.get(zodSchema);
  if (words === undefined) return;
  const strict = { ...jsonSchema };
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
  Object.assign(jsonSchema, { anyOf: [{ type: 'string', description: words }, strict] });
}

const looseWords = new Map<z.core.$ZodType, string>([
  [PartialDate, 'A date as typed: 19.10.2011, October 2011, c. 2011, 12.2011–01.2012, since May 2012'],
  [Term, 'A term in words or ISO 8601: 18 months, one and a half years, P1Y6M'],
  [AnyReference, 'The id or name of a record, where only one thing in the file answers to it'],
  [Citation, 'The id, title, symbol or address of a source'],
  [NormCitation, 'The id or citation of a norm: Criminal Code of Kazakhstan, Article 129; CC 129(2)'],
]);
