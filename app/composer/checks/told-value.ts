import { AnyReference } from '#shared/schema/ids';
import { NormCitation } from '#shared/schema/record';
import { fieldsOf } from '#shared/schema/walk-schema';
import type { RecordPointer } from '#shared/document/document';
import { type RecordedValue, recordedValues } from '#shared/records/recorded-values';
import type { Language } from '#shared/values/texts/text';
import type { CaseFile } from '../case-file/case-file';
import { keyOf, lettersOf, type ToldSoFar } from '../memory/telling';
import { Phrase } from '../words/phrase';
import { isWordless } from './wordless';

/** What one needs to know to say whether a value was told. */
export type ToldValues = {
  readonly file: CaseFile;
  readonly told: ToldSoFar;
  readonly language: Language;
  /** The values that words state (`sameValue`): what two records have in common may be said once for both. */
  readonly stated: ReadonlySet<string>;
};

/**
 * Whether the document tells a value of a record that it speaks of. What has words of its own (a text, a date, a term, a
 * sum) has to stand in the text; a choice, a flag or a number has to be read by a phrase; a tie to another record has
 * to stand in a sentence that speaks of both.
 */
export function isTold(recorded: RecordedValue, pointer: RecordPointer, values: ToldValues): boolean {
  const { path, field, holds, value } = recorded;
  const { told } = values;
  const record = keyOf(pointer);
  if (reaches(told.covered(record), path) || reaches(told.shown(record), path)) return true;
  const isRead = reaches(told.read(record), path);
  const isStated = isRead && (values.stated.has(sameValue(recorded, pointer)) || isWritten(recorded, pointer, values));
  switch (holds.type) {
    case 'reference':
    case 'any-reference':
      return isTied(recorded, pointer, values);
    case 'choice':
      return isStated || (isRead && typeof value === 'string' && !isWordless(recorded, pointer));
    case 'count':
      return isStated || (isRead && isCounted(value, told));
    case 'attribution':
    case 'flag':
    case 'number':
      return isRead;
    case 'text':
      // Places in one source are gathered: "paras 9–11"; a place in a finding is cited as its note cites: «п. 5».
      if (field === 'sources.locator' || (field === 'locator' && pointer.record.kind === 'authority')) return true;
      return isRead && told.letters.includes(lettersOf(String(value)));
    case 'norm-citation':
      return isStated || isTied({ ...recorded, value: normIn(value) }, pointer, values);
    default:
      return isStated;
  }
}

/** What a value has in common with the same value in the same field of another record. */
export const sameValue = ({ field, value }: RecordedValue, { record }: RecordPointer) =>
  `${record.kind}.${field} ${JSON.stringify(value)}`;

/** The city of the Port Alba City Court is not said again, nor is a day that is two things. */
function isWritten({ value }: RecordedValue, pointer: RecordPointer, { file, told, language }: ToldValues): boolean {
  const shown = told.shown(keyOf(pointer));
  const own = recordedValues(pointer.record.kind, file.resolve(pointer.record)).filter(({ path }) => shown.has(path));
  return own.some(({ value: other }) =>
    value instanceof Phrase && other instanceof Phrase
      ? other.in(language).includes(value.in(language))
      : JSON.stringify(other) === JSON.stringify(value),
  );
}

/** A small number may be a word, a rough one is no number at all. */
function isCounted(value: unknown, { letters }: ToldSoFar): boolean {
  const { number, rough } = fieldsOf(value);
  if (typeof number !== 'number' || number <= 100 || rough !== undefined) return true;
  return letters.replaceAll(/(?<=\d)[ ,.](?=\d{3})/gu, '').includes(String(number));
}

const normIn = (value: unknown) => ({ kind: 'norm', id: NormCitation.safeParse(value).data?.norm });

/** Whether a path, something above it or something inside it is among the paths. */
export function reaches(paths: ReadonlySet<string>, path: string): boolean {
  return [...paths].some((one) => one === path || path.startsWith(`${one}.`) || one.startsWith(`${path}.`));
}

function isTied({ field, holds, value }: RecordedValue, pointer: RecordPointer, { file, told }: ToldValues): boolean {
  const reference = holds.type === 'reference' ? { kind: holds.kind, id: value } : value;
  const target = AnyReference.safeParse(reference).data;
  const found = target && file.resolve(target);
  // What leads nowhere, or to what these readers may not know, is no fact for them.
  if (found === undefined) return true;
  const other = keyOf(file.pointerTo(found));
  return field === 'sources.source' ? told.speaksOf(other) : told.tells(keyOf(pointer), other);
}
