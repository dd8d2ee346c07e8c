import type { BookConflict, ConflictValue } from '#shared/contract/exchange-api';
import type { Translator } from '#shared/i18n/translator';
import { caseBookStates } from '#shared/records/case-book';
import { describeRecord } from '#shared/records/describe';
import { kindIn } from '#shared/records/lists';
import { readValue } from '#shared/records/read-record';
import { registerOf } from '#shared/records/registers';
import type { AnyReference, ReferenceKind } from '#shared/schema/ids';
import { momentInWords } from '../../../program/moments';
import { countryOptions } from '../../../program/places';
import type { Lookup } from '../../../records/lookup';
import { choiceInWords, fieldInWords, recordTitle } from '../../../records/record-title';
import { unitNameBy } from '../../../records/unit-name';
import { valueInWords } from '../../../records/value-in-words';

/** What a conflict is put in words with. */
export type ConflictWords = { readonly translator: Translator; readonly find: Lookup };

/** Where two differ. */
export type ConflictPlace = {
  /** The record, or the case book itself. */
  readonly what: string;
  /** The kind of record, or the register. */
  readonly where: string | undefined;
  /** Absent where the whole record is meant. */
  readonly field: string | undefined;
};

/** Where a conflict is, as a person finds it in the case book. */
export function conflictPlace(conflict: BookConflict, { translator, find }: ConflictWords): ConflictPlace {
  const { say } = translator;
  const { list, id = '', field, values } = conflict;
  if (list === undefined) {
    const what = say('exchange.merges.inBook');
    return { what, where: undefined, field: field && fieldInWords({ group: 'book', name: field }, translator) };
  }
  const kind = kindIn(list);
  const register = registerOf(kind);
  const record = find({ kind, id })?.record ?? values.find(({ value }) => value !== undefined)?.value;
  return {
    what: recordTitle(kind, record, translator),
    where:
      register === undefined
        ? say(`kind.${kind}.one`)
        : say('exchange.merges.inRegister', { register: say(`register.${register}`) }),
    field: field && fieldName(kind, field, translator),
  };
}

function fieldName(kind: ReferenceKind, name: string, translator: Translator): string {
  if (name === 'order') return translator.say('exchange.merges.order');
  return fieldInWords(describeRecord(kind).find((each) => each.name === name) ?? { group: kind, name }, translator);
}

/** One of the values of a field in words; absent where it is empty. */
export function conflictValue(
  { list, field = '' }: BookConflict,
  { value }: Pick<ConflictValue, 'value'>,
  words: ConflictWords,
): string | undefined {
  const { say } = words.translator;
  if (value === undefined || value === null) return undefined;
  if (list === undefined) return ownValueInWords(field, value, words);
  if (field === 'order') return say('exchange.merges.orderValue');
  const described = describeRecord(kindIn(list)).find(({ name }) => name === field);
  const read = described === undefined ? undefined : readValue(described.holds, value);
  if (described === undefined || read === undefined) return say('exchange.merges.unreadable');
  return valueInWords(read, `${described.group}-${described.name}`, {
    translator: words.translator,
    nameOf: (to) => nameOf(to, words),
    unitName: unitNameBy(words.find, words.translator),
    isWhole: true,
  });
}

function nameOf(to: AnyReference, { translator, find }: ConflictWords): string {
  const found = find(to);
  return found === undefined
    ? translator.say(`kind.${to.kind}.one`)
    : recordTitle(found.kind, found.record, translator);
}

/** The value of a field of the case book itself. */
function ownValueInWords(field: string, value: unknown, words: ConflictWords): string {
  const { translator } = words;
  if (typeof value === 'boolean') return translator.say(value ? 'app.yes' : 'app.no');
  if (typeof value !== 'string') return translator.say('exchange.merges.unreadable');
  if (field === 'subject') return nameOf({ kind: 'party', id: value }, words);
  if (field === 'state' && caseBookStates.some((state) => state === value))
    return choiceInWords('book-state', value, translator);
  if (field === 'jurisdiction')
    return countryOptions(translator.locale).find((country) => country.value === value)?.label ?? value;
  return value;
}

/** Who wrote a value, and when. */
export function authorInWords({ by, at, isOwn }: ConflictValue, translator: Translator): string {
  const { say } = translator;
  const time = momentInWords(at, translator);
  if (by === '') return say(isOwn ? 'exchange.merges.byOwnNameless' : 'exchange.merges.byNameless', { time });
  return say(isOwn ? 'exchange.merges.byOwn' : 'exchange.merges.by', { name: by, time });
}

/** Whether one side took the record out, and another changed it. */
export function isOutOrChanged({ list, field }: BookConflict): boolean {
  return list !== undefined && field === undefined;
}
