import { kindOf } from '#shared/kinds/index';
import { isMessageKey } from '#shared/i18n/messages';
import { dateInWords } from '#shared/i18n/date-words';
import { moneyInWords } from '#shared/i18n/quantity-words';
import type { Translator } from '#shared/i18n/translator';
import type { ReferenceKind } from '#shared/schema/ids';
import { describeRecord } from '#shared/records/describe';
import { type FieldValue, type FilledField, readValue, valueAt } from '#shared/records/read-record';
import { readProvision } from '#shared/values/citations/provisions/read-provision';
import type { Money } from '#shared/values/quantities/quantity';
import { textIn } from '#shared/values/texts/text';

/** A short name for a record, made of what it holds: "Verdict, 19 October 2011". Failing that, its kind. */
export function recordTitle(kind: ReferenceKind, record: unknown, translator: Translator): string {
  const { then = [] } = kindOf(kind).named;
  const words = (name: string): string | undefined => shortWords(kind, record, name, translator);
  const named = recordName(kind, record, translator);
  const addition = firstOf(then, words);
  return addition === undefined || addition === named
    ? named
    : translator.say('words.titleDate', { name: named, date: addition });
}

/** The title without what follows the name: "Verdict". */
export function recordName(kind: ReferenceKind, record: unknown, translator: Translator): string {
  const words = (name: string): string | undefined => shortWords(kind, record, name, translator);
  const name = firstOf(kindOf(kind).named.by, words) ?? translator.say(`kind.${kind}.one`);
  if (kind === 'norm') return normName(name, words('article'), translator);
  return kindOf(kind).hasProperName ? name : capitalised(name);
}

function capitalised(text: string): string {
  const [first = '', ...rest] = text;
  return [first.toLocaleUpperCase(), ...rest].join('');
}

/** The field that names records of a kind where it is filled. */
export function nameField(kind: ReferenceKind): string {
  return kindOf(kind).named.by[0] ?? '';
}

function normName(name: string, article: string | undefined, { say }: Translator): string {
  if (article === undefined) return name;
  const { kind, isWords } = readProvision(article);
  return kind !== undefined || isWords ? article : say('words.norm.article', { article });
}

function firstOf(names: readonly string[], words: (name: string) => string | undefined): string | undefined {
  return names.map(words).find((found) => found !== undefined);
}

function shortWords(kind: ReferenceKind, record: unknown, name: string, translator: Translator): string | undefined {
  const field = describeRecord(kind).find((each) => each.name === name);
  const value = field === undefined ? undefined : readValue(field.holds, valueAt(record, name));
  return field === undefined || value === undefined ? undefined : inShort(value, `${field.group}-${name}`, translator);
}

function partInShort(fields: readonly FilledField[], name: string, translator: Translator): string | undefined {
  const filled = fields.find(({ field }) => field.name === name);
  return filled === undefined ? undefined : inShort(filled.value, `${filled.field.group}-${name}`, translator);
}

const longest = 90;

function inShort(value: FieldValue, path: string, translator: Translator): string | undefined {
  switch (value.type) {
    case 'text':
      return shorten(value.text);
    case 'local-text':
    case 'own-choice':
      return shorten(textIn(value.text, translator.language) ?? '');
    case 'choice':
      return choiceInWords(path, value.value, translator);
    case 'date':
      return dateInWords(value.date, translator);
    case 'money':
      return moneyInShort(value.money, translator);
    case 'number':
      return String(value.number);
    case 'list':
      return value.items[0] === undefined ? undefined : inShort(value.items[0], path, translator);
    case 'group':
      return partInShort(value.fields, 'number', translator);
    default:
      return undefined;
  }
}

function moneyInShort({ amount, currency, unit }: Money, translator: Translator): string {
  return moneyInWords({ amount, currency, ...(unit !== undefined && { unit }) }, translator);
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}

/** The words of one choice of a list; what has no words is shown as it is stored. */
export function choiceInWords(path: string, value: string, { say }: Translator): string {
  const key = `choice.${path}.${value}`;
  return isMessageKey(key) ? say(key) : value;
}

/** The name of a field. */
export function fieldInWords(
  { group, name }: { readonly group: string; readonly name: string },
  { say }: Translator,
): string {
  const key = `field.${group}.${name}`;
  return isMessageKey(key) ? say(key) : name;
}
