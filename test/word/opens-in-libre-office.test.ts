import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '../../app/documents/compose-document';
import { packWordFile } from '../../app/word/word-file';
import { renderPlainText } from '../../app/text/plain-text';
import { readInterchange } from '../../app/interchange/read-interchange';
import type { ComposedDocument } from '#shared/document/document';
import { expectValue } from '#shared/result';
import { aDocument, aReleasable, aNote, aParagraph, aSentence } from '../builders/composed/document';
import { convertWithLibreOffice } from './libre-office';
import { allElements, elementsNamed, readXml } from './xml-tree';

const patience = 60_000;

/** Only what both programs agree to call text: no marks of notes and lists, no bars between cells, one space for any gap. */
function words(text: string): string[] {
  return text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\[\^\d+\]/gu, '')
    .replaceAll(/^\s*[•◦–] /gmu, '')
    .replaceAll('|', ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

const bodyOf = (document: ComposedDocument) => renderPlainText({ ...document, notes: [] });

/** The submission of 2014, without the marks of its notes, which LibreOffice runs into the words before them. */
async function submissionOf2014(): Promise<ComposedDocument> {
  const file = await readFile(join(import.meta.dirname, '../fixtures/kazakhstan-2014.json'));
  const { caseBooks, registers, submissions } = expectValue(readInterchange(new Uint8Array(file)));
  const [submission] = submissions;
  if (submission === undefined) throw new Error('the fixture holds no submission');
  const input = { kind: 'upr-submission', caseBooks, registers, submission, language: 'en' } as const;
  const document = expectValue(composeDocument(input));
  const blocks = document.blocks.map((block) => (block.kind === 'paragraph' ? withoutNotes(block) : block));
  return { ...document, blocks, notes: [] };
}

describe('LibreOffice', () => {
  test('reads the whole submission of 2014 as the plain text has it', { timeout: patience }, async () => {
    const document = await submissionOf2014();
    const text = await convertWithLibreOffice(await packWordFile(aReleasable(document)), 'txt:Text (encoded):UTF8');
    expect(words(text)).toEqual(words(renderPlainText(document)));
  });

  test('reads the same text, with the same numbers, as the plain text has', { timeout: patience }, async () => {
    const blocks = aDocument().blocks.map((block) => (block.kind === 'paragraph' ? withoutNotes(block) : block));
    const document = aDocument({ blocks, notes: [] });
    const text = await convertWithLibreOffice(await packWordFile(aReleasable(document)), 'txt:Text (encoded):UTF8');
    expect(words(text)).toEqual(words(bodyOf(document)));
  });

  test('finds every footnote with its whole text at its place', { timeout: patience }, async () => {
    const notes = Array.from({ length: 12 }, (_, index) =>
      aNote(`Source ${index + 1}, p. ${index}.\nA second paragraph.`),
    );
    const blocks = notes.map((_, index) => aParagraph(index + 1, aSentence(`Sentence ${index + 1}.`, index)));
    const flat = readXml(
      await convertWithLibreOffice(await packWordFile(aReleasable(aDocument({ blocks, notes }))), 'fodt'),
    );
    const found = elementsNamed(flat, 'text:note').map((note) => ({
      citation: elementsNamed(note, 'text:note-citation')[0]?.text,
      paragraphs: elementsNamed(note, 'text:p').map((p) =>
        allElements(p)
          .map(({ text }) => text)
          .join('')
          .trim(),
      ),
    }));
    expect(found).toEqual(
      notes.map((_, index) => ({
        citation: String(index + 1),
        paragraphs: [`Source ${index + 1}, p. ${index}.`, 'A second paragraph.'],
      })),
    );
  });

  test.each(['footnotes', 'endnotes'] as const)(
    'prints the number of one of the %s in another',
    { timeout: patience },
    async (noteStyle) => {
      const notes = [aNote('Source, p. 1.'), aNote('Other.'), aNote('Source, note ', 0, ' above, p. 2.')];
      const blocks = notes.map((_, index) => aParagraph(index + 1, aSentence(`Sentence ${index + 1}.`, index)));
      const file = await packWordFile(aReleasable(aDocument({ blocks, notes, noteStyle })));
      const flat = await convertWithLibreOffice(file, 'fodt');
      const printed = [...flat.matchAll(/<text:note .*?<\/text:note>/gsu)].map(([note]) =>
        note.replaceAll(/<[^>]*>/gu, '').replaceAll(/\s+/gu, ' '),
      );
      expect(printed).toEqual(['1 Source, p. 1.', '2 Other.', '3 Source, note 1 above, p. 2.']);
    },
  );
});

function withoutNotes(block: Extract<ComposedDocument['blocks'][number], { kind: 'paragraph' }>) {
  const sentences = block.sentences.map((sentence) => ({
    ...sentence,
    inlines: sentence.inlines.filter(({ kind }) => kind === 'text'),
  }));
  return { ...block, sentences };
}
