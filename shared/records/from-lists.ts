import * as z from 'zod';
import type { Fields } from '../schema/fields';
import { BookId } from '../schema/ids';
import { type CaseBook, CaseBookOwn } from './case-book';
import { collections, registerSchemas, submissionList } from './lists';
import { noRegisters, type Registers } from './registers';
import { remembered } from './remembered';

/** Records by list and id, as they were written. */
type Lists = Readonly<Record<string, Readonly<Record<string, Fields>>>>;

const WrittenCaseBook = z.strictObject({ id: BookId, ...CaseBookOwn.shape, ...remembered(collections) });
const WrittenRegisters = z.strictObject(remembered(registerSchemas));
const noRecords: Lists = Object.fromEntries(Object.keys(collections).map((name) => [name, {}]));

/**
 * The case book that fields and lists make; nothing where they make none. Records that were read before are not looked
 * at again.
 */
export function caseBookFrom(id: BookId, own: Fields, lists: Lists): CaseBook | undefined {
  return WrittenCaseBook.safeParse({ ...own, ...noRecords, ...lists, id }).data;
}

/**
 * The registers that lists make; nothing where they make none. Entries that were read before are not looked at again, and
 * the submissions that may stand beside them are left out.
 */
export function registersFrom(lists: Lists): Registers | undefined {
  const registers = Object.entries(lists).filter(([list]) => list !== submissionList);
  return WrittenRegisters.safeParse({ ...noRegisters, ...Object.fromEntries(registers) }).data;
}
