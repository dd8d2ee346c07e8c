import type { DocumentCheck, RecordPointer } from './document';
import { isMessageKey } from '../i18n/messages';
import type { Translator } from '../i18n/translator';

/** One line of a check: the records that it is about, and what it says of them. */
export type CheckLine = { readonly records: readonly RecordPointer[]; readonly details: readonly string[] };

/** The lines of checks of one kind; what is said of the same records stands in one line. */
export function checkLines(checks: readonly DocumentCheck[], translator: Translator): readonly CheckLine[] {
  const lines = new Map<string, CheckLine>();
  for (const check of checks) {
    const key = check.records.map(({ bookId = '', record }) => `${bookId} ${record.kind} ${record.id}`).join('|');
    const details = [...(lines.get(key)?.details ?? []), ...checkDetails(check, translator)];
    lines.set(key, { records: check.records, details: [...new Set(details)] });
  }
  return [...lines.values()];
}

function checkDetails(check: DocumentCheck, { say }: Translator): readonly string[] {
  const values = check.values ?? {};
  const kind = check.records[0]?.record.kind;
  const known = (key: string): string | undefined => (isMessageKey(key) ? say(key, values) : undefined);
  return Object.entries(values).flatMap(([name, value]): readonly string[] => {
    if (check.code === 'over-limit')
      return name === 'words' ? [say('document.wordsLimit', { count: value, ...values })] : [];
    if (check.code === 'withheld') return [known(`choice.party-consents-nameAs.${value}`) ?? String(value)];
    if (name === 'certainty') return value === 'unverified' ? [say('check.uncertain')] : [];
    if (name === 'field') return [fieldPath(kind ?? '', String(value), known)];
    return [known(`checkValue.${name}.${value}`) ?? String(value)];
  });
}

/** The words of a field inside a record, by the path to it. */
export function fieldInside(kind: string, path: string, { say }: Translator): string {
  return fieldPath(kind, path.replaceAll('/', '.'), (key) => (isMessageKey(key) ? say(key) : undefined));
}

/** The words of a field inside a record, `stays.0.facility`: "Places: Place". The places in lists are left out. */
function fieldPath(kind: string, path: string, known: (key: string) => string | undefined): string {
  const names = path.split('.').filter((name) => !/^\d+$/.test(name));
  const words = names.map((name, depth) => {
    const owner = [kind, ...names.slice(0, depth)].join('-');
    return known(`field.${owner}.${name}`) ?? known(`field.record.${name}`) ?? name;
  });
  return words.join(': ');
}
