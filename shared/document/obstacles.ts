import type { CaseBook } from '../records/case-book';
import type { ComposedDocument, DocumentCheck, RecordPointer } from './document';
import { nameKey } from '../search/name-key';
import type { Party } from '../kinds/party';
import { textsIn } from '../values/texts/text';

/** Something that keeps a document from leaving. */
export type Obstacle = {
  readonly check: DocumentCheck;
  /** Whether a person may let the document leave all the same, with a reason (`ConsentOverride`). */
  readonly yields: boolean;
};

/**
 * What keeps a document from leaving. Only a consent that nobody recorded yields to a reason, and only where the
 * person said no to no readers, under any of the records that bear the name.
 */
export function obstaclesTo(
  { checks }: Pick<ComposedDocument, 'checks'>,
  caseBooks: readonly CaseBook[],
): readonly Obstacle[] {
  return checks.filter(isObstacle).map((check) => ({ check, yields: yields(check, caseBooks) }));
}

/** These two keep a document shut whatever else is said of them. */
function isObstacle({ blocking, code }: DocumentCheck): boolean {
  return blocking || code === 'consent-missing' || code === 'name-suspected';
}

function yields({ code, records }: DocumentCheck, caseBooks: readonly CaseBook[]): boolean {
  if (code !== 'consent-missing' || records.length === 0) return false;
  return records.every((pointer) => {
    const party = partyOf(pointer, caseBooks);
    return party !== undefined && !namesakes(party, caseBooks).some(saidNo);
  });
}

/** The party that a pointer means. */
export function partyOf({ bookId, record }: RecordPointer, caseBooks: readonly CaseBook[]): Party | undefined {
  const parties = caseBooks.find(({ id }) => id === bookId)?.parties ?? {};
  return record.kind === 'party' && Object.hasOwn(parties, record.id) ? parties[record.id] : undefined;
}

/** The parties who may be this one under another record, and this one. */
function namesakes(party: Party, caseBooks: readonly CaseBook[]): readonly Party[] {
  const names = new Set(namesOf(party));
  return caseBooks
    .flatMap(({ parties }) => Object.values(parties))
    .filter((other) => other === party || namesOf(other).some((name) => names.has(name)));
}

const namesOf = ({ name, variants }: Party) => textsIn([name, variants]).map(nameKey);

function saidNo({ consents = [] }: Party): boolean {
  return consents.some(({ maySubmit, nameAs }) => maySubmit === 'no' || nameAs === 'nothing');
}
