import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { aDocument, aReleasable, aNote, aParagraph, aSentence } from '../../test/builders/composed/document';
import { openWordFile, structureFaults } from '../../test/word/word-structure';
import { type Element, elementsNamed } from '../../test/word/xml-tree';
import { packWordFile } from './word-file';

const textOf = async (document = aDocument()) =>
  Object.values(unzipSync(await packWordFile(aReleasable(document))))
    .map((part) => strFromU8(part))
    .join('\n');

/** Which note a run is the mark of. */
function marked(run: Element): string | undefined {
  const [mark] = elementsNamed(run, 'w:footnoteReference');
  return mark && `note ${mark.attributes['w:id'] ?? ''}`;
}

describe('a Word file', () => {
  test('has every element where the schema wants it and every reference at its target', async () => {
    expect(structureFaults(openWordFile(await packWordFile(aReleasable())))).toEqual([]);
  });

  test('with endnotes has no fault of structure either', async () => {
    const document = aDocument({ noteStyle: 'endnotes' });
    const file = openWordFile(await packWordFile(aReleasable(document)));
    expect(structureFaults(file)).toEqual([]);
    expect(elementsNamed(file.part('word/document.xml'), 'w:endnoteReference')).toHaveLength(2);
  });

  test('is the same to the byte when it is made again', async () => {
    expect(await packWordFile(aReleasable())).toEqual(await packWordFile(aReleasable()));
  });

  test('has the number of another note as a field that leads to its mark', async () => {
    const file = openWordFile(await packWordFile(aReleasable()));
    const fields = elementsNamed(file.part('word/footnotes.xml'), 'w:fldSimple');
    expect(fields.map(({ attributes }) => attributes['w:instr'])).toEqual([' NOTEREF _Ref_note_1 \\h ']);
    expect(fields.flatMap((field) => elementsNamed(field, 'w:t')).map(({ text }) => text)).toEqual(['1']);
    const [paragraph] = elementsNamed(file.part('word/document.xml'), 'w:p').filter(
      (one) => elementsNamed(one, 'w:bookmarkStart').length > 0,
    );
    const names = paragraph?.children.map((child) => child.attributes['w:name'] ?? marked(child) ?? child.name);
    expect(names).toEqual(['w:pPr', 'w:r', '_Ref_note_1', 'note 1', 'w:bookmarkEnd', 'w:r', 'w:r']);
  });

  test('marks no note that no other points to', async () => {
    const body = openWordFile(await packWordFile(aReleasable())).part('word/document.xml');
    expect(elementsNamed(body, 'w:bookmarkStart')).toHaveLength(1);
  });

  test('names nobody, no program and no time', async () => {
    const text = await textOf();
    for (const trace of [
      'Un-named',
      'creator',
      'lastModifiedBy',
      'revision',
      'dcterms',
      'Application',
      'rsid',
      'docx.js',
    ])
      expect(text).not.toContain(trace);
    expect(text).not.toMatch(/20\d\d-\d\d-\d\dT/u);
  });

  test('asks Word to leave names and times out when it saves', async () => {
    expect(await textOf()).toContain('<w:removePersonalInformation/><w:removeDateAndTime/>');
  });

  test('carries the first day that a zip can carry, and parts in a fixed order', async () => {
    const bytes = await packWordFile(aReleasable());
    const view = new DataView(bytes.buffer);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
    const paths = Object.keys(unzipSync(bytes));
    expect(paths[0]).toBe('[Content_Types].xml');
    expect(paths.slice(2)).toEqual([...paths.slice(2)].sort());
  });

  test('shows only the styles that our documents use', async () => {
    const styles = elementsNamed(openWordFile(await packWordFile(aReleasable())).part('word/styles.xml'), 'w:style');
    const visible = styles
      .filter((style) => elementsNamed(style, 'w:semiHidden').length === 0)
      .map((style) => elementsNamed(style, 'w:name')[0]?.attributes['w:val']);
    expect(visible).toEqual([
      'Normal',
      'Title',
      'Heading 1',
      'Heading 2',
      'Heading 3',
      'Numbered paragraph',
      'Body Text',
      'List Bullet',
      'List Bullet 2',
      'List Number',
      'Continued paragraph',
      'Quote',
      'Cover title',
      'Cover line',
      'Addressee',
      'From',
      'Case number',
      'Signature',
      'Table text',
      'Table heading',
      'footer',
      'Emphasis',
      'Strong',
    ]);
  });

  test.each([
    ['en', 'en-GB'],
    ['ru', 'ru-RU'],
    ['kk', 'kk-KZ'],
  ] as const)('in %s is proofed as %s', async (language, tag) => {
    expect(await textOf(aDocument({ language }))).toContain(`<w:lang w:val="${tag}"`);
  });

  test('formats by style alone: no run in the text has a look of its own', async () => {
    const body = openWordFile(await packWordFile(aReleasable())).part('word/document.xml');
    const direct = elementsNamed(body, 'w:rPr').flatMap(({ children }) => children.map(({ name }) => name));
    expect(new Set(direct)).toEqual(new Set(['w:rStyle']));
  });

  test('survives characters that XML cannot hold', async () => {
    const document = aDocument({
      title: 'A\u0000 title',
      blocks: [aParagraph(1, aSentence('half \ud800 of a pair, \u0007 a bell,\ta tab', 0))],
      notes: [aNote('\u000b & <note>')],
    });
    expect(structureFaults(openWordFile(await packWordFile(aReleasable(document))))).toEqual([]);
  });

  test('starts a numbered list anew and goes on counting paragraphs', async () => {
    const body = openWordFile(await packWordFile(aReleasable())).part('word/document.xml');
    const series = elementsNamed(body, 'w:numId').map(({ attributes }) => attributes['w:val']);
    expect(series).toHaveLength(5);
    expect(new Set(series).size).toBe(3);
  });

  test('keeps paragraphs of a note apart', async () => {
    const notes = openWordFile(await packWordFile(aReleasable())).part('word/footnotes.xml');
    const paragraphs = elementsNamed(notes, 'w:footnote').map((note) => elementsNamed(note, 'w:p').length);
    expect(paragraphs).toEqual([1, 1, 1, 2]);
  });
});
