import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packWordFile } from '../../app/word/word-file';
import { aReleasable } from '../builders/composed/document';
import { openWordFile, structureFaults } from './word-structure';
import { readXml } from './xml-tree';

/** The faults of a sound Word file after a part of it was changed, or taken out. */
async function faultsWith(path: string, change?: (xml: string) => string): Promise<readonly string[]> {
  const { [path]: part, ...others } = unzipSync(await packWordFile(aReleasable()));
  const changed = change === undefined ? {} : { [path]: strToU8(change(strFromU8(part ?? new Uint8Array()))) };
  return structureFaults(openWordFile(zipSync({ ...others, ...changed })));
}

const body = 'word/document.xml';

describe('the structure test finds', () => {
  test('an element in the wrong place', async () => {
    const moved = (xml: string) => xml.replace(/(<w:pStyle [^>]*>)(<w:keepNext\/>)/u, '$2$1');
    expect(await faultsWith(body, moved)).toEqual(['word/document.xml: w:pStyle comes too late in w:pPr']);
  });

  test('an element that has no place at all', async () => {
    const strange = (xml: string) => xml.replace('<w:pPr>', '<w:pPr><w:colour/>');
    expect(await faultsWith(body, strange)).toEqual(['word/document.xml: w:colour has no place in w:pPr']);
  });

  test('a style, a number series and a note that are not defined', async () => {
    const lost = (xml: string) =>
      xml
        .replace('w:val="CoverLine"', 'w:val="Lost"')
        .replace(/<w:numId w:val="\d+"\/>/u, '<w:numId w:val="99"/>')
        .replace('<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="7"/>');
    expect(await faultsWith(body, lost)).toEqual([
      'style Lost is not defined',
      'number series 99 is not defined',
      'footnote 7 is not defined',
    ]);
  });

  test('a note that is marked twice', async () => {
    const twice = (xml: string) => xml.replace('<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="1"/>');
    expect(await faultsWith(body, twice)).toEqual(['footnote 1 is marked twice']);
  });

  test('a number that points to no note, and a bookmark that does not end', async () => {
    const notes = (xml: string) => xml.replace('_Ref_note_1 ', '_Ref_note_9 ');
    expect(await faultsWith('word/footnotes.xml', notes)).toEqual(['bookmark _Ref_note_9 is not defined']);
    const open = (xml: string) => xml.replace(/<w:bookmarkEnd [^>]*>/u, '');
    expect(await faultsWith(body, open)).toEqual(['bookmark 1 has no end']);
  });

  test('a part that is missing', async () => {
    expect(await faultsWith('word/footer1.xml')).toEqual([
      'word/_rels/document.xml.rels points to footer1.xml',
      'a content type for word/footer1.xml, which is not there',
    ]);
  });
});

test.each(['<a>', '<a></b>', '<a/><b/>', 'text', '<a x="1" x="2"/>', '<a>&nbsp;</a>', '<a>\u0007</a>', '<a b=c/>'])(
  'XML that is not well-formed is refused: %s',
  (xml) => {
    expect(() => readXml(xml)).toThrow('not well-formed');
  },
);
