import { describe, expect, test } from 'vitest';
import { packWordFile } from '../../app/composer/docx/word-file';
import { renderPlainText } from '../../app/composer/text/plain-text';
import type { ComposedDocument } from '#shared/model/document';
import { aDocument, aNote, aParagraph, aSentence } from '../builders/document';
import { convertWithLibreOffice } from './libre-office';
import { allElements, elementsNamed, readXml } from './xml-tree';

const patience = 60_000;

/** Only what both programs agree to call text: no marks of notes, no bars between cells, one space for any gap. */
function words(text: string): string[] {
  return text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\[\^\d+\]/gu, '')
    .replaceAll('|', ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

const bodyOf = (document: ComposedDocument) => renderPlainText({ ...document, notes: [] });

describe('LibreOffice', () => {
  test('reads the same text, with the same numbers, as the plain text has', { timeout: patience }, async () => {
    const blocks = aDocument().blocks.map((block) => (block.kind === 'paragraph' ? withoutNotes(block) : block));
    const document = aDocument({ blocks, notes: [] });
    const text = await convertWithLibreOffice(await packWordFile(document), 'txt:Text (encoded):UTF8');
    expect(words(text)).toEqual(words(bodyOf(document)));
  });

  test('finds every footnote with its whole text at its place', { timeout: patience }, async () => {
    const notes = Array.from({ length: 12 }, (_, index) =>
      aNote(`Source ${index + 1}, p. ${index}.\nA second paragraph.`),
    );
    const blocks = notes.map((_, index) => aParagraph(index + 1, aSentence(`Sentence ${index + 1}.`, index)));
    const flat = readXml(await convertWithLibreOffice(await packWordFile(aDocument({ blocks, notes })), 'fodt'));
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
});

function withoutNotes(block: Extract<ComposedDocument['blocks'][number], { kind: 'paragraph' }>) {
  const sentences = block.sentences.map((sentence) => ({
    ...sentence,
    inlines: sentence.inlines.filter(({ kind }) => kind === 'text'),
  }));
  return { ...block, sentences };
}
