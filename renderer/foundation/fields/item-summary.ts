import type { Translator } from '#shared/i18n/translator';
import { dateInWords } from '#shared/i18n/date-words';
import { countInWords, moneyInWords, termInWords } from '#shared/i18n/quantity-words';
import type { FieldDescription } from '#shared/model/describe';
import { type FieldValue, readValue, valueAt } from '#shared/model/read-record';
import { textIn } from '#shared/model/text';
import type { Lookup } from '../records/lookup';
import { choiceInWords, recordTitle } from '../records/record-title';

const most = 3;
const longest = 80;

type Say = { readonly translator: Translator; readonly find: Lookup };

/** The first things that an item holds, in a line: "Imprisonment · 3 years · 24 September 2009". */
export function itemSummary(fields: readonly FieldDescription[], item: unknown, say: Say): string | undefined {
  const parts = fields.flatMap((field) => {
    const value = readValue(field.holds, valueAt(item, field.name));
    const words = value === undefined ? undefined : inShort(value, `${field.group}-${field.name}`, say);
    return words === undefined || words === '' ? [] : [words];
  });
  return parts.length === 0 ? undefined : parts.slice(0, most).join(' · ');
}

function inShort(value: FieldValue, path: string, { translator, find }: Say): string | undefined {
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
    case 'term':
      return termInWords(value.term, translator);
    case 'money':
      return moneyInWords({ amount: value.money.amount, currency: value.money.currency }, translator);
    case 'count':
      return countInWords(value.count, translator);
    case 'number':
      return String(value.number);
    case 'reference': {
      const found = find(value.to);
      return found === undefined ? undefined : recordTitle(found.kind, found.record, translator);
    }
    case 'norm-citation':
      return inShort({ type: 'reference', to: { kind: 'norm', id: value.citation.norm } }, path, { translator, find });
    case 'list':
      return value.items[0] === undefined ? undefined : inShort(value.items[0], path, { translator, find });
    default:
      return undefined;
  }
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}
