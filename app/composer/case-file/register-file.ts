import { CaseBook, collectionNames } from '#shared/records/case-book';
import type { Audience } from '#shared/kinds/party';
import type { Registers } from '#shared/records/registers';
import { type CaseFile, openCaseFile } from './case-file';

const noRecords = Object.fromEntries(collectionNames.map((name) => [name, {}]));
const noBook = CaseBook.parse({ id: 'registers', title: 'Registers', state: 'active', ...noRecords });

/** The registers alone, opened like a case book: what a document says of law, figures and recommendations. */
export function openRegisters(registers: Registers, audience: Audience): CaseFile {
  return openCaseFile(noBook, registers, audience);
}
