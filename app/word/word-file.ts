import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { ComposedDocument } from '#shared/document/document';
import { readReleased, type Releasable } from '../composer/release';
import { wordBlocks } from './blocks';
import { forXml } from './characters';
import { wordNotes } from './notes';
import { numbering } from './numbering';
import { scrub } from './scrub';
import { styleIds, wordStyles } from './styles';

/** A4 with margins of 2.5 cm, in twentieths of a point. */
const page = { width: 11_906, height: 16_838, margin: 1417 };
const textWidth = page.width - 2 * page.margin;

/**
 * A document that may leave, as a Word file that names nobody, no program and no time. The same document gives the
 * same bytes.
 */
export async function packWordFile(releasable: Releasable): Promise<Uint8Array<ArrayBuffer>> {
  const { document } = readReleased(releasable);
  const marks = { style: document.noteStyle, pointedTo: notesPointedTo(document) };
  const notes = wordNotes(document.notes, marks);
  const file = new Document({
    title: forXml(document.title),
    styles: wordStyles(document.language),
    numbering,
    ...(document.noteStyle === 'endnotes' ? { endnotes: notes } : { footnotes: notes }),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin },
          },
        },
        footers: { default: pageNumberFooter() },
        children: wordBlocks(document.blocks, { notes: marks, textWidth }),
      },
    ],
  });
  return scrub(new Uint8Array(await Packer.toArrayBuffer(file)));
}

/** The notes whose numbers stand in others. */
function notesPointedTo({ notes }: ComposedDocument): ReadonlySet<number> {
  return new Set(
    notes.flatMap(({ inlines }) =>
      inlines.flatMap((inline) => (inline.kind === 'text' && inline.ofNote !== undefined ? [inline.ofNote] : [])),
    ),
  );
}

function pageNumberFooter(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({ children: [new Paragraph({ style: styleIds.footer, children: [number] })] });
}
