import { kindOf } from '#shared/kinds/index';
import { describeRecord } from '#shared/records/describe';
import type { Translator } from '#shared/i18n/translator';
import type { ReferenceKind } from '#shared/schema/ids';
import { readValue, valueAt } from '#shared/records/read-record';
import { valueInWords } from '../../records/value-in-words';

/** In small what tells a record from others of its name: roles of a person, city of a court, date of a source. */
export function recordNote(
  kind: ReferenceKind,
  record: unknown,
  title: string,
  translator: Translator,
): string | undefined {
  const words = (kindOf(kind).named.note ?? []).flatMap((name) => {
    const field = describeRecord(kind).find((each) => each.name === name);
    const value = field === undefined ? undefined : readValue(field.holds, valueAt(record, name));
    if (field === undefined || value === undefined) return [];
    const said = valueInWords(value, `${field.group}-${name}`, { translator, nameOf: () => '' });
    // A reference has no name here, and nobody wants to read its id.
    return title.includes(said) ? [] : [said];
  });
  const note = words.slice(0, 2).join(' · ');
  return note === '' ? undefined : shorten(note);
}

const longest = 110;

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}
