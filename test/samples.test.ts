import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { readInterchange } from '#app/interchange/read-interchange';
import { collectionNames } from '#shared/records/case-book';
import { documentKinds } from '#shared/document/document-kinds';
import { registerNames } from '#shared/records/registers';
import { expectValue } from '#shared/result';

const file = new URL('../assets/samples/sample-case-books.json', import.meta.url);

describe('the sample case books', () => {
  const { caseBooks, registers, submissions } = expectValue(readInterchange(new Uint8Array(readFileSync(file))));
  const [submission] = submissions;
  if (submission === undefined) throw new Error('the sample has no submission');

  it('use every kind of record and every register', () => {
    const unused = collectionNames.filter((name) => caseBooks.every((book) => Object.keys(book[name]).length === 0));
    expect(unused).toEqual([]);
    const empty = registerNames.filter((name) => Object.keys(registers[name]).length === 0);
    expect(empty).toEqual([]);
  });

  it('are known as samples', () => {
    expect(caseBooks.map(({ sample }) => sample)).toEqual([true, true, true]);
  });

  it('say which of their laws nobody has verified', () => {
    const statuses = Object.values(registers.norms).map(({ reviewStatus }) => reviewStatus);
    expect(statuses).not.toContain(undefined);
    expect(statuses).toContain('unverified');
  });

  it('name counsel, and nobody as their own', () => {
    const people = [...Object.values(registers.counsels), ...Object.values(registers.organisations)];
    expect(people.filter(({ own }) => own === true)).toEqual([]);
  });

  it('take the international standards as the pack has them', () => {
    const pack = new Uint8Array(readFileSync(new URL('../assets/packs/international-standards.json', import.meta.url)));
    const { norms } = expectValue(readInterchange(pack)).registers;
    const standards = Object.values(registers.norms).filter(({ kind }) => kind !== 'national');
    expect(standards.map((norm) => ({ ...norm, order: undefined }))).toEqual(
      standards.map(({ id }) => ({ ...norms[id], order: undefined })),
    );
  });

  it.each(documentKinds)('make a %s that may leave', (kind) => {
    const books = kind === 'defence-brief' ? caseBooks.slice(0, 1) : caseBooks;
    const document = expectValue(composeDocument({ kind, caseBooks: books, registers, submission, language: 'en' }));
    expect(document.blocks.length).toBeGreaterThan(0);
    expect(document.checks.filter(({ blocking }) => blocking)).toEqual([]);
  });

  it('call the activist by her pseudonym before the UN', () => {
    const document = expectValue(
      composeDocument({ kind: 'upr-submission', caseBooks, registers, submission, language: 'en' }),
    );
    const text = JSON.stringify(document.blocks);
    expect(text).toContain('Akmaral');
    expect(text).not.toContain('Qarlygash');
  });
});
