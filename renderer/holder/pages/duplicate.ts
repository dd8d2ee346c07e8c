import type { Fields } from '#shared/schema/fields';

const notCopied = ['id', 'order', 'consents', 'nameAnswers', 'reviewStatus', 'own'];

/**
 * What a duplicate takes over. Consent was given for one record, a text was checked against the official one, one
 * counsel and one organisation is our own, and its place in the order is the record's own.
 */
export function duplicateOf(record: Fields): Fields {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !notCopied.includes(name)));
}

/** Whether nothing has been entered in a record yet. */
export function isEmptyRecord(record: Fields): boolean {
  return Object.keys(record).every((name) => name === 'id');
}
