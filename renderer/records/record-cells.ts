import { describeRecord, type FieldDescription } from '#shared/records/describe';
import type { Translator } from '#shared/i18n/translator';
import type { ReferenceKind } from '#shared/schema/ids';
import { type FieldValue, readValue, valueAt } from '#shared/records/read-record';
import { textsIn } from '#shared/values/texts/text';
import type { Lookup } from './lookup';
import { nameField, recordName, recordTitle } from './record-title';
import { type SearchText, searchText } from './search-text';
import { unitNameBy } from './unit-name';
import { valueInWords } from './value-in-words';

export type TableRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a column is sorted by: dates and names as texts, sums and counts as numbers. `undefined` where it is empty. */
export type SortKey = string | number | undefined;

/** The cells of a table in words, each made when it is first asked for. */
export type RecordCells = {
  readonly name: (record: TableRecord) => string;
  readonly words: (record: TableRecord, field: FieldDescription) => string;
  readonly sortKey: (record: TableRecord, field: FieldDescription) => SortKey;
  /** Everything that a search of the columns finds. */
  readonly searchText: (record: TableRecord, fields: readonly FieldDescription[]) => SearchText;
};

export function createCells(kind: ReferenceKind, find: Lookup, translator: Translator): RecordCells {
  const nameIn = nameField(kind);
  const titles = new Map<string, string>();
  const nameOf = (to: Parameters<Lookup>[0]): string => {
    const key = `${to.kind}/${to.id}`;
    const known = titles.get(key);
    if (known !== undefined) return known;
    const found = find(to);
    const title = found === undefined ? to.id : recordTitle(found.kind, found.record, translator);
    titles.set(key, title);
    return title;
  };
  const unitName = unitNameBy(find, translator);
  const name = remembered((record) => recordName(kind, record, translator));
  const wordsByField = new Map<string, (record: TableRecord) => string>();
  const words = (record: TableRecord, field: FieldDescription): string => {
    const known = wordsByField.get(field.name) ?? remembered((each) => inWords(each, field));
    wordsByField.set(field.name, known);
    return known(record);
  };
  return { name, words, sortKey, searchText: memoSearch() };

  function inWords(record: TableRecord, field: FieldDescription): string {
    if (field.name === nameIn) return name(record);
    const value = readValue(field.holds, valueAt(record, field.name));
    return value === undefined
      ? ''
      : valueInWords(value, `${field.group}-${field.name}`, { translator, nameOf, unitName });
  }
  function sortKey(record: TableRecord, field: FieldDescription): SortKey {
    const value = readValue(field.holds, valueAt(record, field.name));
    return (value === undefined ? undefined : ownKey(value)) ?? (words(record, field) || undefined);
  }
  function memoSearch(): RecordCells['searchText'] {
    let made = new WeakMap<TableRecord, SearchText>();
    let columns = '';
    return (record, fields) => {
      const wanted = fields.map((field) => field.name).join();
      if (wanted !== columns) made = new WeakMap();
      columns = wanted;
      const known =
        made.get(record) ?? searchText([...namesOf(record), ...fields.map((field) => words(record, field))].join('\n'));
      made.set(record, known);
      return known;
    };
  }
}

function ownKey(value: FieldValue): SortKey {
  switch (value.type) {
    case 'date':
      return value.date.earliest ?? value.date.latest;
    case 'number':
      return value.number;
    case 'count':
      return value.count.number;
    case 'money':
      return value.money.amount;
    default:
      return undefined;
  }
}

/** The names of a record in all languages and spellings: a person is found by each of them. */
function namesOf(record: TableRecord): readonly string[] {
  const fields = describeRecord('party').filter((field) => ['name', 'shortName', 'variants'].includes(field.name));
  return fields.flatMap((field) => {
    const value = readValue(field.holds, record[field.name]);
    return value === undefined ? [] : textsOf(value);
  });
}

function textsOf(value: FieldValue): readonly string[] {
  if (value.type === 'list') return value.items.flatMap(textsOf);
  if (value.type === 'text') return [value.text];
  return value.type === 'local-text' ? textsIn(value.text) : [];
}

function remembered(make: (record: TableRecord) => string): (record: TableRecord) => string {
  const made = new WeakMap<TableRecord, string>();
  return (record) => {
    const known = made.get(record) ?? make(record);
    made.set(record, known);
    return known;
  };
}
