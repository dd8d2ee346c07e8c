import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { aCaseBook, someRegisters } from '../../test/builders/a-case';
import { aReleasable } from '../../test/builders/composed/document';
import { CaseBook, collectionNames } from '#shared/records/case-book';
import { documentKinds } from '#shared/document/document-kinds';
import { noRegisters } from '#shared/records/registers';
import { Submission } from '#shared/document/submission';
import { expectValue } from '#shared/result';
import { readInterchange } from '../interchange/read-interchange';
import { composeDocument } from './compose-document';
import { packWordFile } from '../word/word-file';

const submission = Submission.parse({
  state: 'Ruritania',
  submitters: [],
  subject: 'liberty',
  sections: [{ heading: 'Cases', items: [] }],
});

/** The sample with a word planted into the private note of every record. */
function withPlantedNotes(books: readonly CaseBook[]): readonly CaseBook[] {
  return books.map((book) => {
    const collections = collectionNames.map((name) => [
      name,
      Object.fromEntries(Object.entries(book[name]).map(([id, record]) => [id, { ...record, privateNote: 'PLANTED' }])),
    ]);
    return CaseBook.parse({ ...book, note: 'PLANTED', ...Object.fromEntries(collections) });
  });
}

describe('composing a document', () => {
  test.each(documentKinds)(
    '%s takes nothing from a private note, in no part of the Word file',
    { timeout: 30_000 },
    async (kind) => {
      const file = await readFile(join(import.meta.dirname, '../../assets/samples/sample-case-books.json'));
      const { caseBooks, registers, submissions } = expectValue(readInterchange(new Uint8Array(file)));
      const [own = submission] = submissions;
      const planted = withPlantedNotes(caseBooks);
      const document = expectValue(
        composeDocument({ kind, caseBooks: planted, registers, submission: own, language: 'en' }),
      );
      const parts = Object.values(unzipSync(await packWordFile(aReleasable(document)))).map((part) => strFromU8(part));
      expect(JSON.stringify(document)).not.toContain('PLANTED');
      expect(parts.join('')).not.toContain('PLANTED');
    },
  );

  test.each(documentKinds)('%s takes nothing from meetings, notes and tasks, whoever may read them', (kind) => {
    const open = { confidentiality: 'may-be-published' };
    const person = { id: 'p', kind: 'person', name: 'Lena Orlik' };
    const meeting = { place: 'PLANTED', clients: ['p'], topics: ['PLANTED'], instructions: 'PLANTED' };
    const book = aCaseBook(
      {
        parties: [person],
        coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['p'] }],
        meetings: [{ id: 'm', ...meeting, overheardBy: 'PLANTED', ...open }],
        notes: [{ id: 'n', title: 'PLANTED', text: 'PLANTED', ...open }],
        tasks: [{ id: 't', what: 'PLANTED', ...open }],
      },
      { subject: 'p' },
    );
    const sections = [{ heading: 'Cases', items: [{ case: book.id }] }];
    const own = { ...submission, sections } as const;
    const input = { kind, caseBooks: [book], registers: noRegisters, submission: Submission.parse(own) };
    const { checks, ...document } = expectValue(composeDocument({ ...input, language: 'en' }));
    expect(JSON.stringify(document)).not.toContain('PLANTED');
    expect(checks.flatMap(({ records }) => records.map(({ record }) => record.kind))).not.toContain('meeting');
  });

  test.each(['privileged', 'un-confidential', 'court-only'])(
    'a public submission holds nothing that is %s',
    (confidentiality) => {
      const registers = someRegisters({
        norms: [{ id: 'n', kind: 'national', code: 'Code', article: '1', subject: 'PLANTED', confidentiality }],
        aggregates: [{ id: 'a', what: 'PLANTED', count: { number: 1 }, confidentiality }],
        events: [{ id: 'e', kind: 'protest', name: 'PLANTED', action: 'PLANTED', confidentiality }],
        recommendations: [
          { id: 'r', state: 'Ruritania', recommendingStates: ['PLANTED'], themes: ['t'], confidentiality },
        ],
      });
      const items = [{ law: ['n'] }, { figures: ['a'] }, { event: 'e' }, { followUp: 't' }];
      const secret = Submission.parse({ ...submission, sections: [{ heading: 'Cases', items }] });
      const document = expectValue(
        composeDocument({ kind: 'upr-submission', caseBooks: [], registers, submission: secret, language: 'en' }),
      );
      expect(JSON.stringify(document.blocks)).not.toContain('PLANTED');
    },
  );

  test('says what is missing for it to begin', () => {
    const nothing = { caseBooks: [], registers: noRegisters, language: 'en' } as const;
    expect(composeDocument({ ...nothing, kind: 'upr-submission' })).toEqual({
      ok: false,
      failure: { code: 'document/no-submission' },
    });
    expect(composeDocument({ ...nothing, kind: 'defence-brief' })).toEqual({
      ok: false,
      failure: { code: 'document/nothing-to-say' },
    });
    expect(composeDocument({ ...nothing, kind: 'case-paragraphs' })).toMatchObject({ ok: false });
  });

  test('says that Kazakh is not there yet', () => {
    const language = 'kk';
    const given = { caseBooks: [aCaseBook({})], registers: noRegisters, submission, language } as const;
    for (const kind of documentKinds)
      expect(composeDocument({ ...given, kind })).toEqual({
        ok: false,
        failure: { code: 'document/language-unavailable', language },
      });
  });
});
