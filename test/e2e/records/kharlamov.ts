import { CaseBook, type CollectionName } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import { createTranslator } from '#shared/i18n/translator';
import type { AnyReference } from '#shared/schema/ids';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { PartialDate } from '#shared/values/dates/partial-date';
import { registerKinds } from '#shared/records/lists';
import { registerNames } from '#shared/records/registers';
import { expectValue } from '#shared/result';
import { fieldsOf, walk } from '#shared/schema/walk-schema';
import { choiceInWords, recordTitle } from '../../../renderer/records/record-title';
import { readKazakhstan2014 } from '../../facts/kazakhstan-2014';
import { kazakhstan2014Facts } from '../../facts/kazakhstan-2014-facts';

const { caseBooks, registers } = readKazakhstan2014();
const title = 'Alexander Kharlamov';

/** The case of paragraphs 46 to 49 of the submission of 2014, each date with the year that its paper leaves out. */
export const kharlamov: CaseBook = CaseBook.parse(
  walk(
    CaseBook,
    caseBooks.find((book) => book.title === title),
    { date: (value) => withYear(PartialDate.parse(value)) },
  ),
);

function withYear(date: PartialDate): PartialDate {
  const year = (date.earliest ?? '').slice(0, 4);
  return date.yearAssumed ? expectValue(parsePartialDate(`${date.written} ${year}`)) : date;
}

/** What somebody who has the papers in this order enters, and each record only after those that it points to. */
export const inOrder: readonly CollectionName[] = [
  'parties',
  'expressions',
  'proceedings',
  'hearings',
  'expertOpinions',
  'charges',
  'coerciveActs',
];

const english = createTranslator('en');

/** The name under which a record is chosen, or made where it is not there yet. */
export function nameOf({ kind, id }: AnyReference): string {
  const collection = inOrder.find((name) => collectionKinds[name] === kind);
  const register = registerNames.find((name) => registerKinds[name] === kind);
  const record = collection ? kharlamov[collection][id] : register && registers[register][id];
  return kind === 'norm' ? '164 of the Criminal Code' : recordTitle(kind, fieldsOf(record), english);
}

/** The kind of a body, for one that is made where it is first named. */
export function kindOf({ kind, id }: AnyReference): string | undefined {
  const body = kind === 'body' ? registers.bodies[id]?.kind : undefined;
  const source = kind === 'source' ? registers.sources[id]?.kind : undefined;
  const value = body ?? source;
  return typeof value === 'string' ? choiceInWords(`${kind}-kind`, value, english) : undefined;
}

/** The body that a reader must be told more of than its name. */
export const described = registers.bodies['adil-soz'];

/** What those paragraphs state. */
export const factsOfTheCase = kazakhstan2014Facts.filter(
  ({ paragraph, place }) => paragraph >= 46 && paragraph <= 49 && place.in === 'case',
);
