import type { DocumentCheck, RecordPointer } from './document';
import { languageTable } from '../i18n/languages';
import { isMessageKey } from '../i18n/messages';
import type { Translator } from '../i18n/translator';
import { languages } from '../values/texts/text';

/** One line of a check: the records that it is about, and what it says of them. */
export type CheckLine = {
  readonly records: readonly RecordPointer[];
  readonly details: readonly string[];
  /** The way to what is asked for, as the page of the record takes it: `name/ru/genitive`. */
  readonly place?: string;
};

/** The lines of checks of one kind; what is said of the same records stands in one line. */
export function checkLines(checks: readonly DocumentCheck[], translator: Translator): readonly CheckLine[] {
  const lines = new Map<string, CheckLine>();
  for (const check of checks) {
    const place = placeAskedFor(check);
    const key = [...check.records.map(keyOf), place ?? '', check.values?.['around'] ?? ''].join('|');
    const details = [...(lines.get(key)?.details ?? []), ...checkDetails(check, translator)];
    lines.set(key, { records: check.records, details, ...(place !== undefined && { place }) });
  }
  return [...lines.values()].map(({ details, ...line }) => ({ ...line, details: counted(details) }));
}

/** What is said several times of the same records is said once, with how often: "Items taken (3)". */
function counted(details: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const detail of details) times.set(detail, (times.get(detail) ?? 0) + 1);
  return [...times].map(([detail, count]) => (count === 1 ? detail : `${detail} (${count})`));
}

const keyOf = ({ bookId, record }: RecordPointer) => `${bookId ?? ''} ${record.kind} ${record.id}`;

/** Where a form is recorded: each is asked for by itself. */
function placeAskedFor({ code, values = {} }: DocumentCheck): string | undefined {
  const { field, form } = values;
  if (code !== 'form-missing' || field === undefined || form === undefined) return undefined;
  return `${field}.${form}`.replaceAll('.', '/');
}

function checkDetails(check: DocumentCheck, { say }: Translator): readonly string[] {
  const values = check.values ?? {};
  const kind = check.records[0]?.record.kind;
  const known = (key: string): string | undefined => (isMessageKey(key) ? say(key, values) : undefined);
  if (check.code === 'withheld') return whyWithheld(values, say);
  return Object.entries(values).flatMap(([name, value]): readonly string[] => {
    if (check.code === 'over-limit')
      return name === 'words' ? [say('document.wordsLimit', { count: value, ...values })] : [];
    if (name === 'certainty') return value === 'unverified' ? [say('check.uncertain')] : [];
    if (check.code === 'language-fallback' && name === 'text') {
      const { field } = values;
      return [field === undefined ? String(value) : `${fieldPath(kind ?? '', String(field), known)}: ${value}`];
    }
    if (check.code === 'language-fallback') return [];
    if (name === 'field') return [fieldPath(kind ?? '', String(value), known)];
    if (name === 'kind') return [known(`kind.${value}.one`) ?? String(value)];
    return [known(`checkValue.${name}.${value}`) ?? String(value)];
  });
}

/** Why something was left out, and for which readers. */
function whyWithheld(values: NonNullable<DocumentCheck['values']>, say: Translator['say']): readonly string[] {
  const key = `checkValue.why.${values['why'] ?? ''}`;
  if (!isMessageKey(key)) return [];
  const choices = { name: 'party-consents-nameAs', confidentiality: 'record-confidentiality', audience: 'readers' };
  const words = Object.entries(choices).map(([name, list]): readonly [string, string] => {
    const choice = `${list === 'readers' ? 'checkValue' : 'choice'}.${list}.${values[name] ?? ''}`;
    return [name, isMessageKey(choice) ? say(choice) : ''];
  });
  return [say(key, Object.fromEntries<string>(words))];
}

/** The words of a field inside a record, by the path to it. */
export function fieldInside(kind: string, path: string, { say }: Translator): string {
  return fieldPath(kind, path.replaceAll('/', '.'), (key) => (isMessageKey(key) ? say(key) : undefined));
}

/** The words of a field inside a record, `stays.0.facility`: "Places: Place". The places in lists are left out. */
function fieldPath(kind: string, path: string, known: (key: string) => string | undefined): string {
  const [names, inText] = partedAtLanguage(path.split('.').filter((name) => !/^\d+$/.test(name)));
  const words = names.map((name, depth) => {
    const around = names.slice(0, depth);
    const [own, ofAll] = [kind, 'record'].map((owner) => known(`field.${[owner, ...around].join('-')}.${name}`));
    return own ?? ofAll ?? known(`field.record.${name}`) ?? name;
  });
  return [...words, ...inText.map((name) => known(`words.form.${name}`) ?? name)].join(': ');
}

/** The way to a field, and from there to a form of its words: `name.ru.forms.genitive`. */
function partedAtLanguage(names: readonly string[]): readonly [readonly string[], readonly string[]] {
  const at = names.findIndex((name) => languages.some((language) => language === name));
  if (at < 0) return [names, []];
  const [code, ...inside] = names.slice(at);
  const language = languages.find((each) => each === code);
  const named = language === undefined ? [] : [languageTable[language].name];
  return [names.slice(0, at), [...named, ...inside.filter((name) => name !== 'text' && name !== 'forms')]];
}
