import type { FieldDescription } from '#shared/records/describe';
import { readValue, valueAt } from '#shared/records/read-record';
import { fieldInWords } from '../../records/record-title';
import { type ValueWords, valueInWords } from '../../records/value-in-words';

const most = 4;
const longest = 80;

/** The first things that an item holds, in a line: "Imprisonment · 3 years · Start: 24 September 2009". */
export function itemSummary(fields: readonly FieldDescription[], item: unknown, words: ValueWords): string | undefined {
  const dates = fields.filter(({ holds }) => holds.type === 'date').length;
  const parts = fields.flatMap((field) => {
    const value = readValue(field.holds, valueAt(item, field.name));
    if (value === undefined || value.type === 'flag') return [];
    const text = shorten(valueInWords(value, `${field.group}-${field.name}`, words));
    if (value.type !== 'date' || dates < 2) return [text];
    return [words.translator.say('form.named', { name: fieldInWords(field, words.translator), value: text })];
  });
  return parts.length === 0 ? undefined : parts.slice(0, most).join(' · ');
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}
