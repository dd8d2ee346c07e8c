import { kindOf } from '#shared/kinds/index';
import { registerKinds } from '#shared/records/lists';
import type { RegisterName } from '#shared/records/registers';
import { isObject } from '#shared/schema/walk-schema';
import { isWording, languages } from '#shared/values/texts/text';
import { asCompared } from '#shared/search/as-compared';

type Entry = Readonly<Record<string, unknown>>;

/** What an entry is known by; entries with the same identity are candidates for being one. */
export function identityOf(register: RegisterName, entry: Entry): string | undefined {
  const fields = (kindOf(registerKinds[register]).sameBy ?? []).find(
    ([main]) => main !== undefined && entry[main] !== undefined,
  );
  return fields && `${fields.join()}:${JSON.stringify(fields.map((field) => comparable(entry[field])))}`;
}

/**
 * A value for comparing: names without their letter case and quotation marks, dates by their words. What is recorded of
 * the grammar of a name makes no other thing of it, nor that its only language is named.
 */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return asCompared(value);
  if (Array.isArray(value)) return value.map(comparable);
  if (!isObject(value)) return value ?? null;
  if ('written' in value) return [value['earliest'] ?? null, value['latest'] ?? null];
  if (isWording(value)) return comparable(value.text);
  const fields = Object.entries(value);
  const [[name, only] = [], ...others] = fields;
  if (others.length === 0 && languages.some((language) => language === name)) return comparable(only);
  return fields.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([each, item]) => [each, comparable(item)]);
}
