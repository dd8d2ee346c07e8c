import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { readersOf } from '#app/readiness/readers';
import { missingIn } from '#app/readiness/missing';
import { renderPlainText } from '#app/text/plain-text';
import { expectValue } from '#shared/result';
import { aCaseBook, on } from '../builders/a-case';
import { elsa, registers } from '../builders/ruritania';
import { runCompose } from '../../scripts/compose/compose';

const held = (more = {}) => ({ id: 'spell', person: 'elsa', from: on('2012-01-23'), ...more });
const stays = [{ facility: 'prison', from: on('2012-01-23') }];
const book = (detention) => aCaseBook({ parties: [elsa], detentions: [detention] }, { subject: 'elsa' });
const request = (detention) => ({
  kind: 'visit-request',
  caseBooks: [book(detention)],
  registers,
  language: 'en',
});

describe('an invented kind of document, declared in one folder,', () => {
  it('is written from the records, under the rules of its readers', () => {
    const document = expectValue(composeDocument(request(held())));
    expect(renderPlainText(document)).toMatch(
      /^Request for a visit\n\n1\. Elsa .* was held in custody from 23 January 2012/u,
    );
    expect(document.checks.filter(({ blocking }) => blocking)).toEqual([]);
  });

  it('keeps out the name of whoever its readers may not be told', () => {
    const refused = { ...elsa, consents: [{ audience: 'court', maySubmit: 'yes', nameAs: 'initials' }] };
    const hidden = aCaseBook({ parties: [refused], detentions: [held()] }, { subject: 'elsa' });
    const document = expectValue(composeDocument({ ...request(held()), caseBooks: [hidden] }));
    expect(renderPlainText(document)).not.toContain(elsa.name.split(' ')[0]);
  });

  it('tells what a case book lacks for it, and may tell what its readers may see', () => {
    const lacks = (detention) =>
      missingIn(book(detention), registers).filter(({ documents }) => documents.includes('visit-request'));
    expect(lacks(held()).map(({ field }) => field)).toContain('stays');
    expect(lacks(held({ stays })).map(({ field }) => field)).not.toContain('stays');
    expect(readersOf({ confidentiality: 'court-only' })).toContain('visit-request');
    expect(readersOf({ confidentiality: 'privileged' })).not.toContain('visit-request');
  });

  describe('on the command line', () => {
    let folder;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'casebook-visit-'));
    });
    afterAll(() => rm(folder, { recursive: true }));

    it('is named among the documents', async () => {
      const { output } = await runCompose(['--help']);
      expect(output).toContain('visit-request');
    });

    it('is asked of one case book, and becomes a Word file with the notes at its end', async () => {
      const from = join(folder, 'books.json');
      await writeFile(from, await readFile(new URL('../../assets/samples/sample-case-books.json', import.meta.url)));
      const many = await runCompose(['visit-request', '--from', from, '--text']);
      expect(many.errors).toContain('is about one case');

      const title = JSON.parse(await readFile(from, 'utf8')).caseBooks.find(
        ({ detentions = [] }) => Object.keys(detentions).length > 0,
      ).title;
      const out = join(folder, 'visit.docx');
      const { code } = await runCompose(['visit-request', '--from', from, '--case', title, '--out', out]);
      expect(code).toBe(0);
      const parts = unzipSync(new Uint8Array(await readFile(out)));
      expect(strFromU8(parts['word/document.xml'])).toContain('Request for a visit');
      expect(strFromU8(parts['word/document.xml'])).toContain('endnoteReference');
    });
  });
});
