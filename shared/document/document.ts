import type { AnyReference, BookId } from '../schema/ids';
import type { DocumentKind } from './document-kinds';
import type { Audience } from '../kinds/party';
import type { Language } from '../values/texts/text';

/** A record that a sentence says something of. `bookId` is absent for the registers that all case books share. */
export type RecordPointer = {
  readonly bookId?: BookId;
  readonly record: AnyReference;
};

/** A field of a record; of a value inside it, the way to it: `sanctions.0.term`. */
export type FieldPointer = RecordPointer & { readonly field: string };

/**
 * A run of text in a sentence. `of` is the field whose value it states; `typed` says that a person wrote these words,
 * else the program did. A note stands where its mark stands; `note` is the place of its text in
 * `ComposedDocument.notes`, counted from 0, and the printed mark is one more. Marks ascend through the document and
 * each note is marked once, as Word has it.
 */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly emphasis?: 'italic' | 'bold';
      readonly of?: FieldPointer;
      readonly typed?: true;
      /** The text is the printed number of the note at this place of `ComposedDocument.notes`. */
      readonly ofNote?: number;
    }
  | { readonly kind: 'note'; readonly note: number };

/** One sentence, with the records that it states and the pattern that said it. Renderers put one space between two. */
export type Sentence = {
  /** Stable as long as the same pattern says the same records; what a hand edit will hang on. */
  readonly id: string;
  readonly inlines: readonly Inline[];
  readonly records: readonly RecordPointer[];
  readonly pattern: string;
};

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  /** `number`, where a document numbers its parts, is written in Roman figures before the text. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly number?: number }
  /** `number` counts through the whole document, across headings. */
  | {
      readonly kind: 'paragraph';
      readonly number?: number;
      readonly sentences: readonly Sentence[];
      readonly place?: ParagraphPlace;
    }
  | {
      readonly kind: 'list';
      readonly marks: 'bullet';
      readonly items: readonly (readonly Sentence[])[];
      /** Bullets below the last bullet of the list before it. */
      readonly level?: 2;
    }
  | { readonly kind: 'list'; readonly marks: 'number' | 'letter'; readonly items: readonly (readonly Sentence[])[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Sentence[])[] }
  | { readonly kind: 'page-break' };

/**
 * Where on the page a paragraph without a number stands: the addressee at the top right, the signature at the end. What is
 * `continued` goes on from the numbered paragraph before it, below a quotation.
 */
export type ParagraphPlace =
  'cover' | 'addressee' | 'from' | 'case-number' | 'body' | 'continued' | 'quotation' | 'signature';

/** The text of a footnote or endnote, with the records (sources) it is made of. A line break starts a new paragraph. */
export type DocumentNote = {
  readonly inlines: readonly Inline[];
  readonly records: readonly RecordPointer[];
};

/** Something that the writer should look at before the document leaves. `blocking` keeps the export shut. */
export type DocumentCheck = {
  readonly code: DocumentCheckCode;
  readonly blocking: boolean;
  readonly records: readonly RecordPointer[];
  /** Values for the message of this check, already fit for reading. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** For `name-suspected`: where, so that a person can answer it. */
  readonly place?: NamePlace;
};

/**
 * A place in what a document tells where the name of somebody who may not be named may stand. Whether it is that name
 * or only a word that looks like it, a person has to say; until then the document may not leave.
 */
export type NamePlace = {
  /** Whose name it may be: a party of a case book. */
  readonly person: RecordPointer;
  readonly audience: Audience;
  /** What stands there, as it stands there. */
  readonly found: string;
  /** The words around it, to be shown. */
  readonly around: string;
  /** The same words folded: an answer (`NameAnswer.place`) holds for as long as they are the same. */
  readonly key: string;
  /** The record and the field in which it was typed; absent where it stands in the document alone. */
  readonly typedIn?: FieldPointer;
};

export const documentCheckCodes = [
  'consent-missing',
  'name-suspected',
  'withheld',
  'unused-record',
  'unused-field',
  'date-missing',
  'source-missing',
  'name-shared',
  'rates-differ',
  'article-of-later',
  'source-twice',
  'position-differs',
  'year-missing',
  'over-limit',
  'language-fallback',
  'form-missing',
  'unverified-rule',
  'required-missing',
  'reference-broken',
  'sentence-unsaid',
  'sentence-stale',
] as const;
export type DocumentCheckCode = (typeof documentCheckCodes)[number];

export type WordCount = {
  readonly body: number;
  readonly notes: number;
  readonly total: number;
  /** Most words the forum takes in the part that counts; absent where it sets none. */
  readonly limit?: number;
  /** Which of the numbers the limit is about. */
  readonly counted: 'body' | 'total';
};

/** A document as a tree that the preview, the Word file and the plain text are all made from. */
export type ComposedDocument = {
  readonly kind: DocumentKind;
  readonly language: Language;
  /** Title for the file and the window; never a name unless the document's own title has it. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly DocumentNote[];
  readonly noteStyle: 'footnotes' | 'endnotes';
  readonly words: WordCount;
  readonly checks: readonly DocumentCheck[];
};
