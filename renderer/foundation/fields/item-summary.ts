import type { FieldDescription } from '#shared/model/describe';
import { readValue, valueAt } from '#shared/model/read-record';
import { type ValueWords, valueInWords } from '../records/value-in-words';

const most = 3;
const longest = 80;

/** The first things that an item holds, in a line: "Imprisonment · 3 years · 24 September 2009". */
export function itemSummary(fields: readonly FieldDescription[], item: unknown, say: ValueWords): string | undefined {
  const parts = fields.flatMap((field) => {
    const value = readValue(field.holds, valueAt(item, field.name));
    const words =
      value === undefined || value.type === 'flag' ? '' : valueInWords(value, `${field.group}-${field.name}`, say);
    return words === '' ? [] : [shorten(words)];
  });
  return parts.length === 0 ? undefined : parts.slice(0, most).join(' · ');
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}
