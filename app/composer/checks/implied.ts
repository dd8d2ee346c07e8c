import type { RecordPointer } from '#shared/document/document';
import { AnyReference } from '#shared/schema/ids';
import type { RecordedValue } from '#shared/records/recorded-values';
import type { AnyRecord, CaseFile } from '../case-file/case-file';
import { keyOf, lettersOf, type RecordKey } from '../memory/telling';
import { reaches, type ToldValues } from './told-value';

/** What no sentence says of a record by itself, because the sentences on other records show it. */
export function isImplied(value: RecordedValue, pointer: RecordPointer, values: ToldValues): boolean {
  const { kind, id } = pointer.record;
  switch (`${kind}.${value.field}`) {
    case 'aggregate.what':
    case 'aggregate.period':
    case 'aggregate.supported':
      // Counted recommendations: their year, and how many of them the State supported.
      return reaches(values.told.read(keyOf(pointer)), 'supported');
    case 'norm.article':
      // It stands in the citation of the record that cites it.
      return values.told.letters.includes(lettersOf(String(value.value)));
    case 'norm.status':
      // What is told in the present is in force; a draft, what would be.
      return (
        value.value === 'in-force' || (value.value === 'proposed' && values.file.find('norm', id)?.kind === 'draft')
      );
    case 'motion.answer':
      return value.value === 'pending';
    case 'motion.arguments.facts':
      return isArgued(pointer, values) && isToldAnywhere(value.value, values);
    case 'decision.outcome':
      return isShownOutcome(value.value, values.told.read(keyOf(pointer)));
    case 'charge.outcome':
      return isDecided(id, value.value, values);
    case 'proceeding.state':
      return value.value === 'ended' && membersOf(pointer, values.file).some((one) => values.told.speaksOf(one));
    case 'proceeding.against':
    case 'decision.against':
      return isNamedAround({ kind: 'party', id: value.value }, pointer, values);
    case 'proceeding.following':
      return isNamedAround(value.value, pointer, values);
    default:
      return false;
  }
}

/** A conviction and an acquittal have sentences of their own; that something was ordered is said by saying what. */
function isShownOutcome(outcome: unknown, read: ReadonlySet<string>): boolean {
  if (outcome === 'sanctioned') return reaches(read, 'sanctions');
  if (outcome === 'liable') return reaches(read, 'orders');
  return outcome === 'convicted' || outcome === 'acquitted';
}

/** The charge stands in the sentence on a decision that had the same outcome. */
function isDecided(charge: string, outcome: unknown, { file, told }: ToldValues): boolean {
  const record = file.find('charge', charge);
  return file
    .list('decisions')
    .filter((decision) => decision.outcome === outcome && decision.charges?.some((one) => one === charge))
    .some((decision) => record !== undefined && told.tells(keyIn(file, record), keyIn(file, decision)));
}

const keyIn = (file: CaseFile, record: AnyRecord): RecordKey => keyOf(file.pointerTo(record));

/** The paper itself tells its arguments; of another paper only that it was filed. */
const isArgued = (motion: RecordPointer, { told }: ToldValues) => reaches(told.shown(keyOf(motion)), 'arguments');

/** The facts of an argument stand below its heading. */
function isToldAnywhere(tie: unknown, { file, told }: ToldValues): boolean {
  const target = AnyReference.safeParse(tie).data;
  const found = target && file.resolve(target);
  return found !== undefined && told.speaksOf(keyIn(file, found));
}

/** What a tie leads to stands with a record that belongs to the same case, or with the decision that is reviewed. */
function isNamedAround(tie: unknown, pointer: RecordPointer, { file, told }: ToldValues): boolean {
  const target = AnyReference.safeParse(tie).data;
  const found = target && file.resolve(target);
  return found !== undefined && membersOf(pointer, file).some((one) => told.tells(one, keyIn(file, found)));
}

/** The records that a case is made of; of a decision the one that it reviews. */
function membersOf({ record }: RecordPointer, file: CaseFile): readonly RecordKey[] {
  const decisions = file.list('decisions');
  if (record.kind === 'decision') {
    const reviewed = file.find('decision', decisions.find(({ id }) => id === record.id)?.reviews);
    return reviewed === undefined ? [] : [keyIn(file, reviewed)];
  }
  const all = [...decisions, ...file.list('charges'), ...file.list('hearings'), ...file.list('motions')];
  return all.filter(({ proceeding }) => proceeding === record.id).map((one) => keyIn(file, one));
}
