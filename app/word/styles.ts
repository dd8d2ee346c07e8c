import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '#shared/values/texts/text';

/** Ids of the paragraph styles. Those that Word knows by itself carry Word's own ids, so that it shows its own names. */
export const styleIds = {
  title: 'Title',
  numbered: 'NumberedParagraph',
  body: 'BodyText',
  bullet: 'ListBullet',
  innerBullet: 'ListBullet2',
  enumerated: 'ListNumber',
  continued: 'ContinuedParagraph',
  quotation: 'Quote',
  coverTitle: 'CoverTitle',
  cover: 'CoverLine',
  addressee: 'Addressee',
  from: 'FromParty',
  caseNumber: 'CaseNumber',
  signature: 'Signature',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  footer: 'Footer',
  footnote: 'FootnoteText',
  endnote: 'EndnoteText',
} as const;

export const headingStyles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

export const characterStyles = { italic: 'Emphasis', bold: 'StrongEmphasis' } as const;

/** Every style that a document keeps; what the package adds beside them goes. */
export const keptStyles: readonly string[] = [
  'Normal',
  'TableNormal',
  'DefaultParagraphFont',
  ...Object.values(styleIds),
  ...Object.values(headingStyles),
  ...Object.values(characterStyles),
  'FootnoteTextChar',
  'EndnoteTextChar',
  'FootnoteReference',
  'EndnoteReference',
];

/** Styles that Word does not know by itself and must be told are the document's own. */
export const ownStyles: readonly string[] = [
  styleIds.numbered,
  styleIds.continued,
  styleIds.coverTitle,
  styleIds.cover,
  styleIds.addressee,
  styleIds.from,
  styleIds.caseNumber,
  styleIds.tableText,
  styleIds.tableHeading,
];

/** Lengths are in twentieths of a point: 567 is a centimetre. */
const centimetre = 567;
const rightHalf = 8 * centimetre;
const proofing: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU', kk: 'kk-KZ' };

type Spacing = { readonly before?: number; readonly after?: number };
const line = { line: 259, lineRule: LineRuleType.AUTO };
const spaced = (spacing: Spacing) => ({ ...line, ...spacing });
const black = { color: '000000' };

const note = { paragraph: { spacing: { after: 40 }, alignment: AlignmentType.LEFT }, run: { size: 20 } };

function heading(size: number, italics: boolean, before: number, outlineLevel: number) {
  return {
    next: styleIds.numbered,
    quickFormat: true,
    run: { ...black, bold: true, size, italics },
    paragraph: { spacing: spaced({ before, after: 120 }), keepNext: true, keepLines: true, outlineLevel },
  };
}

/** The look of every document: A4 prose in Times New Roman 12, each kind of block by a style of its own name. */
export function wordStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: 'Times New Roman',
          size: 24,
          language: { value: proofing[language], eastAsia: proofing[language], bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: line },
      },
      title: {
        next: styleIds.body,
        quickFormat: true,
        run: { ...black, bold: true, size: 32 },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: spaced({ before: 240, after: 240 }),
          keepNext: true,
          keepLines: true,
        },
      },
      heading1: heading(28, false, 360, 0),
      heading2: heading(24, false, 280, 1),
      heading3: heading(24, true, 240, 2),
      footnoteText: note,
      endnoteText: note,
    },
    paragraphStyles: [...proseStyles(), ...frontStyles(), ...smallStyles()],
    characterStyles: [
      { id: characterStyles.italic, name: 'Emphasis', quickFormat: true, run: { italics: true } },
      { id: characterStyles.bold, name: 'Strong', quickFormat: true, run: { bold: true } },
    ],
  };
}

const prose = { basedOn: 'Normal', quickFormat: true };
const justified = { alignment: AlignmentType.BOTH, spacing: spaced({ after: 140 }) };

function proseStyles() {
  const { numbered, body, bullet, innerBullet, enumerated, continued, quotation } = styleIds;
  const numbering = (reference: string, level = 0) => ({ reference, level });
  return [
    {
      ...prose,
      id: numbered,
      name: 'Numbered paragraph',
      next: numbered,
      paragraph: { ...justified, numbering: numbering('paragraphs') },
    },
    { ...prose, id: body, name: 'Body Text', paragraph: justified },
    {
      ...prose,
      id: bullet,
      name: 'List Bullet',
      paragraph: { ...justified, spacing: spaced({ after: 80 }), numbering: numbering('bullets') },
    },
    {
      ...prose,
      id: innerBullet,
      name: 'List Bullet 2',
      paragraph: { ...justified, spacing: spaced({ after: 80 }), numbering: numbering('bullets', 1) },
    },
    { ...prose, id: enumerated, name: 'List Number', paragraph: { ...justified, spacing: spaced({ after: 80 }) } },
    {
      ...prose,
      id: continued,
      name: 'Continued paragraph',
      next: numbered,
      paragraph: { ...justified, indent: { left: centimetre } },
    },
    {
      ...prose,
      id: quotation,
      name: 'Quote',
      next: numbered,
      paragraph: { ...justified, indent: { left: 2 * centimetre, right: centimetre } },
    },
  ];
}

function frontStyles() {
  const { coverTitle, cover, addressee, from, caseNumber, signature } = styleIds;
  const topRight = { alignment: AlignmentType.LEFT, spacing: spaced({ after: 120 }), indent: { left: rightHalf } };
  return [
    {
      ...prose,
      id: coverTitle,
      name: 'Cover title',
      basedOn: styleIds.title,
      next: cover,
      paragraph: { spacing: spaced({ before: 8 * centimetre, after: 480 }) },
    },
    {
      ...prose,
      id: cover,
      name: 'Cover line',
      paragraph: { alignment: AlignmentType.CENTER, spacing: spaced({ after: 160 }) },
    },
    { ...prose, id: addressee, name: 'Addressee', paragraph: { ...topRight, keepLines: true } },
    { ...prose, id: from, name: 'From', paragraph: { ...topRight, keepLines: true } },
    { ...prose, id: caseNumber, name: 'Case number', paragraph: { ...topRight, keepLines: true } },
    {
      ...prose,
      id: signature,
      name: 'Signature',
      paragraph: { alignment: AlignmentType.LEFT, spacing: spaced({ before: 360, after: 0 }), keepLines: true },
    },
  ];
}

function smallStyles() {
  const { tableText, tableHeading, footer } = styleIds;
  const cell = { alignment: AlignmentType.LEFT, spacing: { before: 40, after: 40 } };
  return [
    { ...prose, id: tableText, name: 'Table text', run: { size: 22 }, paragraph: cell },
    {
      ...prose,
      id: tableHeading,
      name: 'Table heading',
      run: { size: 22, bold: true },
      paragraph: { ...cell, keepNext: true },
    },
    {
      id: footer,
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { alignment: AlignmentType.CENTER },
    },
  ];
}
