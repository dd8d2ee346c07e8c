import * as z from 'zod';
import { documentKinds } from '../document/document-kinds';
import { AnyReference, BookId } from '../schema/ids';
import { Language, LongText, PlainText } from '../values/texts/text';

/** A manuscript by the book that holds it. */
export const ManuscriptId = BookId;
export type ManuscriptId = BookId;

/** What a manuscript is about, beside its blocks. */
export const ManuscriptOwn = z.strictObject({
  kind: z.enum(documentKinds),
  title: PlainText,
  language: Language,
  /** The case books that it tells of; a submission tells of those that it names. */
  caseBooks: z.array(BookId).optional(),
  /** The submission that it is written from, by its id among the registers. */
  submission: z.string().min(1).max(64).optional(),
});
export type ManuscriptOwn = z.infer<typeof ManuscriptOwn>;

/** How a unit is printed. `part` is a heading that is counted in Roman figures, all others as their names say. */
export const unitForms = [
  'title',
  'part',
  'heading-1',
  'heading-2',
  'heading-3',
  'numbered',
  'body',
  'continued',
  'quotation',
  'bullet',
  'bullet-2',
  'number',
  'letter',
  'cover',
  'addressee',
  'from',
  'case-number',
  'signature',
  'table',
  'page-break',
] as const;
export const UnitForm = z.enum(unitForms);
export type UnitForm = z.infer<typeof UnitForm>;

const RecordPointer = z.strictObject({ bookId: BookId.optional(), record: AnyReference });
const FieldPointer = RecordPointer.extend({ field: z.string() });

const TextRun = z.strictObject({
  kind: z.literal('text'),
  text: z.string(),
  emphasis: z.enum(['italic', 'bold']).optional(),
  /** The field whose value it states, where the composer wrote it. */
  of: FieldPointer.optional(),
  /** A person wrote these words. */
  typed: z.literal(true).optional(),
});
export type TextRun = z.infer<typeof TextRun>;

/** The printed number of a note: `note` is its key (`NoteMark.key`). */
const NoteNumber = z.strictObject({ kind: z.literal('note-number'), note: z.string() });

/** A note with its text where its mark stands. A line break in it begins a paragraph. */
export const NoteMark = z.strictObject({
  kind: z.literal('note'),
  /** Unique in a manuscript; of a note of the composer made of the key of its sentence. */
  key: z.string().min(1),
  inlines: z.array(z.discriminatedUnion('kind', [TextRun, NoteNumber])),
  records: z.array(RecordPointer),
});
export type NoteMark = z.infer<typeof NoteMark>;

/** The printed number of another unit: "see paragraph 12". */
const UnitNumber = z.strictObject({ kind: z.literal('unit-number'), unit: z.string().min(1) });

export const WrittenInline = z.discriminatedUnion('kind', [TextRun, NoteMark, NoteNumber, UnitNumber]);
export type WrittenInline = z.infer<typeof WrittenInline>;

/** Words of a unit: a sentence of the composer by its key, whatever a person made of it, or a person's own. */
export const Piece = z.strictObject({ sentence: z.string().optional(), inlines: z.array(WrittenInline) });
export type Piece = z.infer<typeof Piece>;

/** A sentence as the composer wrote it when a person last looked at it. */
export const BasisSentence = z.strictObject({
  key: z.string(),
  inlines: z.array(WrittenInline),
  records: z.array(RecordPointer),
});
export type BasisSentence = z.infer<typeof BasisSentence>;

/** A basis and what was made of it. One value: two laptops that changed it apart are in conflict as a whole. */
export const WrittenText = z.strictObject({ basis: z.array(BasisSentence), wording: z.array(Piece) });
export type WrittenText = z.infer<typeof WrittenText>;

/** A paragraph that a person touched or made. Where it has no `text`, it says what the composer says. */
export const WrittenBlock = z.strictObject({
  id: z.string().min(1),
  form: UnitForm,
  text: WrittenText.optional(),
  hidden: z.literal(true).optional(),
  after: z.array(z.string()),
  moved: z.literal(true).optional(),
  /** An item that follows one of its kind and is counted anew. */
  begins: z.literal(true).optional(),
  comment: LongText.optional(),
});
export type WrittenBlock = z.infer<typeof WrittenBlock>;

/** The list of a manuscript that holds its blocks. */
export const blockList = 'blocks';
