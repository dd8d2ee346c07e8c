import { kinds } from '#shared/kinds/index';
import type { ReferenceKind } from '#shared/schema/ids';
import { kindNames } from '#shared/schema/kind-names';
import { wordsOfName } from '#shared/spelling/words';
import { roleOf } from '#shared/values/texts/roles';
import * as z from 'zod';
import { formsInAllLanguages } from '../composer/languages/languages';
import { declined } from '../composer/names/declension';
import { mapTyped, type Typed, type TypedField } from '../composer/names/typed-fields';

/**
 * Every word of the names that case books and registers record, people, bodies, places and laws, in every form that a
 * text may hold: as recorded, as the languages of the program decline a name, and as Russian endings are put behind
 * words with a capital. In no order; no word twice.
 */
export function wordsOfNames(typed: Typed): readonly string[] {
  const names = new Map<string, boolean>();
  mapTyped(typed, (field) => {
    if (isNameField(field)) names.set(field.text, names.get(field.text) === true || isOfPerson(field));
    return field.text;
  });
  const words = new Set<string>();
  for (const [name, isPerson] of names) {
    const forms = isPerson ? formsInAllLanguages(name) : [name];
    for (const word of [name, ...forms].flatMap(wordsOfName)) words.add(word);
    for (const word of wordsOfName(name)) for (const form of declinedForms(word)) words.add(form);
  }
  return [...words];
}

/** A word without a capital is a word of the language, which its dictionary knows. */
function declinedForms(word: string): readonly string[] {
  const initial = word.slice(0, 1);
  if (!/^\p{Lu}[\p{Ll}-]+/u.test(word) || !/^\p{Script=Cyrillic}/u.test(word)) return [];
  return declined(word).map((form) => initial + form.slice(1));
}

const people = new Set<string>(['party', 'counsel'] satisfies readonly ReferenceKind[]);

const isOfPerson = ({ typedIn, isName }: TypedField): boolean => isName && people.has(typedIn?.record.kind ?? '');

function isNameField({ typedIn, isName }: TypedField): boolean {
  if (typedIn === undefined) return false;
  return isName || fieldsOfNames.get(typedIn.record.kind)?.has(typedIn.field.split('.')[0] ?? '') === true;
}

/** The fields that hold a name in a sentence, as their schemas say, and the place where something happened. */
const fieldsOfNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  kindNames.map((kind) => {
    const shape: Readonly<Record<string, z.core.$ZodType>> = kinds[kind].schema.shape;
    const fields = Object.entries(shape).filter(([field, schema]) => field === 'place' || holdsName(schema));
    return [kind, new Set(fields.map(([field]) => field))] as const;
  }),
);

function holdsName(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodOptional) return holdsName(schema.unwrap());
  if (schema instanceof z.ZodArray) return holdsName(schema.element);
  return roleOf(schema) === 'name';
}
