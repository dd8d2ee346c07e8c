import { kindOf } from '#shared/kinds/index';
import type { RecordPointer } from '#shared/document/document';
import { type RecordedValue, recordedValues } from '#shared/records/recorded-values';
import { collectionNames } from '#shared/records/case-book';
import { registerKinds } from '#shared/records/lists';
import { isInAnotherAlphabet } from '#shared/values/texts/script';
import type { Language } from '#shared/values/texts/text';
import { fieldsOf } from '#shared/schema/walk-schema';
import type { AnyRecord, CaseFile, FindableKind } from '../case-file/case-file';
import { keyOf, lettersOf, type Telling, type ToldSoFar } from '../memory/telling';
import { isImplied } from './implied';
import { isTold, reaches, sameValue, type ToldValues } from './told-value';

export type Unused = { readonly pointer: RecordPointer; readonly field?: string };

/** A text in another alphabet than the language of the document, as it stands there. */
export type ForeignText = { readonly pointer: RecordPointer; readonly field: string; readonly text: string };

type Reviewed = { readonly unused: readonly Unused[]; readonly foreign: readonly ForeignText[] };

type Recorded = { readonly pointer: RecordPointer; readonly values: readonly RecordedValue[] };

/**
 * What is recorded and the document does not tell: facts and people of the case books that stand in no sentence, and
 * fields of those that do, and of ties; of entries of the registers, of sources and attachments only the fields of those that the
 * document speaks of. A fact that is not told is listed beside the text; it is never dropped in silence.
 */
export function reviewFacts(files: readonly CaseFile[], telling: Telling, language: Language): Reviewed {
  const told = telling.told();
  const spokenOf: (Recorded & { readonly file: CaseFile })[] = [];
  const unused: Unused[] = [];
  for (const file of files) {
    for (const record of recordsOf(file)) {
      const pointer = file.pointerTo(record);
      const { kind } = pointer.record;
      // A tie stands in no sentence by itself: what is typed of it is told, or not.
      if (kind === 'link' || told.speaksOf(keyOf(pointer)))
        spokenOf.push({ file, pointer, values: recordedValues(kind, record) });
      else if (pointer.bookId !== undefined && isOfTheCase(kind)) unused.push({ pointer });
    }
  }
  const stated = statedValues(spokenOf, (pointer) => told.shown(keyOf(pointer)));
  return {
    unused: [
      ...unused,
      ...spokenOf.flatMap(({ file, ...recorded }) => unusedFields(recorded, { file, told, stated, language })),
    ],
    foreign: spokenOf.flatMap((recorded) => foreignTexts(recorded, told, language)),
  };
}

/** Plain texts that the document tells, and that are written in another alphabet than its language. */
function foreignTexts(
  { pointer, values }: Recorded,
  { letters, read }: ToldSoFar,
  language: Language,
): readonly ForeignText[] {
  return values
    .filter(({ holds, value }) => holds.type === 'text' && isInAnotherAlphabet(String(value), language))
    .filter(({ path }) => path.startsWith('sources.') || reaches(read(keyOf(pointer)), path))
    .filter(({ value }) => letters.includes(lettersOf(String(value))))
    .map(({ path, value }) => ({ pointer, field: path, text: String(value) }));
}

const isOfTheCase = (kind: FindableKind) => kind === 'party' || kindOf(kind).told.as === 'fact';

function unusedFields({ pointer, values }: Recorded, told: ToldValues): readonly Unused[] {
  const { as, silent = {} } = kindOf(pointer.record.kind).told;
  return values
    .filter(({ field }) => as === 'fact' || !field.startsWith('sources.'))
    .filter((value) => !isSilent(value, silent) && !isTold(value, pointer, told) && !isImplied(value, pointer, told))
    .map(({ path }) => ({ pointer, field: path }));
}

/** A choice in words of one's own is never silent: no sentence shows it by being the sentence that it is. */
function isSilent({ field, value }: RecordedValue, silent: Readonly<Record<string, unknown>>): boolean {
  if (ofEveryRecord.has(field)) return true;
  const isOwnWord = typeof value === 'object' && value !== null && 'other' in value;
  const owner = Object.keys(silent).find((one) => field === one || field.startsWith(`${one}.`));
  return owner !== undefined && !(isOwnWord && silent[owner] === 'sort');
}

/** How sure the team is of a record, who may see it, and what they wrote to themselves. */
const ofEveryRecord = new Set(['reliability', 'confidentiality', 'privateNote']);

function statedValues(
  all: readonly Recorded[],
  shownOf: (pointer: RecordPointer) => ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ pointer, values }) => {
      const shown = shownOf(pointer);
      return values.filter(({ path }) => shown.has(path)).map((value) => sameValue(value, pointer));
    }),
  );
}

/** The records of a case book, then the entries of the registers, that these readers may see. */
function recordsOf(file: CaseFile): readonly AnyRecord[] {
  const own = collectionNames.flatMap((name): readonly AnyRecord[] => file.list(name));
  const shared = Object.entries(registerKinds).flatMap(([name, kind]): readonly AnyRecord[] =>
    file.findAll(kind, Object.keys(fieldsOf(fieldsOf(file.registers)[name]))),
  );
  return [...new Set([...own, ...shared])];
}
