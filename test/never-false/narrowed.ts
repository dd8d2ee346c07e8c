import { CaseBook, collectionNames, type CollectionName } from '#shared/records/case-book';
import { composeText } from '../builders/composed/composed';
import { chance } from './random';
import { randomCase } from './random-case';

type Language = 'en' | 'ru';
type Fields = Readonly<Record<string, unknown>>;

/** A random case of these lists alone, each record as it is left by `keep`. */
export function narrowedText(
  seed: number,
  language: Language,
  lists: readonly CollectionName[],
  keep: (record: Fields, list: CollectionName) => Fields | undefined,
): string {
  const { book, registers } = randomCase(language, chance(seed));
  const kept = collectionNames.map((name) => {
    const records: Readonly<Record<string, Fields>> = name === 'parties' || lists.includes(name) ? book[name] : {};
    const entries = Object.entries(records).flatMap(([id, record]) => {
      const one = name === 'parties' ? record : keep(record, name);
      return one === undefined ? [] : [[id, one] as const];
    });
    return [name, Object.fromEntries(entries)] as const;
  });
  const narrowed = CaseBook.parse({ ...book, ...Object.fromEntries(kept) });
  return composeText(narrowed, registers, 'un-public', language).paragraphs.join('\n');
}

/** A record without some of its fields. */
export const without = (record: Fields, ...fields: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));
