import type { NormCitation } from '#shared/schema/record';
import type { LocalText } from '#shared/values/texts/text';
import type { Phrase } from '../words/phrase';
import type { Located } from '../words/traced';
import type { Words } from '../words/words';
import type { AnyRecord, CaseFile, RecordOfKind } from '../case-file/case-file';
import type { MentionForm } from '../memory/memory';
import type { Naming } from '#shared/records/consent';
import type { CitedLaw } from '../case-file/cited-laws';
import type { Party } from '../case-file/records';

/** A party as this mention may call it. `name` is empty where no name may be told. */
export type PartyReference = {
  readonly form: MentionForm;
  readonly naming: Naming['as'];
  readonly name: Words;
  /** The recorded name, long or short, that this mention goes by. */
  readonly phrase: Phrase;
  readonly party: Party;
};

/** The words as recorded and the form that a sentence needs of them (`ru.genitive`, `en.number`). */
export type FormInDoubt = { readonly words: Words; readonly form: string };

export type BodyReference = { readonly first: boolean; readonly body: RecordOfKind['body'] };

export type NormReference = {
  /** The citation: it knows the field that it stands in. */
  readonly cited: NormCitation & Located;
  readonly norm: RecordOfKind['norm'];
  readonly part: string | undefined;
  readonly paragraph: string | undefined;
  /** How its law is named and cited in this document. */
  readonly law: CitedLaw;
  /** No text of the document has named the law in full before. */
  readonly firstOfCode: boolean;
  /** The short name by which the document may call the law: no other law is meant by it, and it is in its language. */
  readonly short: Phrase | undefined;
  /** The short name has been told with the full one before. */
  readonly isShortKnown: boolean;
  /** Some text of the document calls the law by its short name alone, as far as is known: it is worth an introduction. */
  readonly isShortUsed: boolean;
  /** The article is cited for the first time in the document. */
  readonly first: boolean;
  /** The provision is printed in bold here. */
  readonly isBold: boolean;
};

/**
 * What a language module may ask while it says a sentence of one case file. Asking for a party, a body or a norm
 * counts as mentioning it, so a module asks in the order in which its sentence names things.
 */
export type Voice = {
  readonly file: CaseFile;
  /** The same voice telling of another book of the document; of the same one where there is none with this id. */
  readonly in: (book: string) => Voice;
  /** In the language of the document, else in one that there is. */
  readonly text: (text: Phrase | LocalText) => Words;
  /** A form of recorded words that the rules of the language do not settle: a person is asked to record it. */
  readonly inDoubt: (given: FormInDoubt) => void;
  readonly party: (id: string) => PartyReference | undefined;
  /** Whether these people can be called "they" here. */
  readonly areClear: (ids: readonly string[]) => boolean;
  /** They are spoken of here without their names, by “they”. */
  readonly speakOf: (ids: readonly string[]) => void;
  /** They were just named beside others: none of them is the one whom a pronoun means. */
  readonly nameTogether: (ids: readonly string[]) => void;
  /** From here on in the sentence, this party is the one whom a pronoun means. */
  readonly focus: (id: string) => void;
  /** Whether all of these parties have been named before. */
  readonly areKnown: (ids: readonly string[]) => boolean;
  readonly body: (id: string) => BodyReference | undefined;
  readonly norm: (citation: NormCitation & Located) => NormReference | undefined;
  /** The law of a norm is named here: in full, so that from now on its short name is known, or by that alone. */
  readonly nameLaw: (reference: NormReference) => void;
  /** The same for all citations of one law. */
  readonly lawOf: (citation: NormCitation | undefined) => string | undefined;
  /** Whether something else is told for the first time in the document: a text, an event, a kind of conviction. */
  readonly isFirst: (key: string) => boolean;
  /** Whether "the article" means this one: nothing else called so was mentioned since. It is mentioned now. */
  readonly isLatest: (called: string, key: string) => boolean;
  /** The printed number of the note that cites a source for the first time; the note now being written, if it is that. */
  readonly noteOf: (source: string) => { readonly note: number; readonly first: boolean };
  /** The record, read so that what is read counts as told. */
  readonly tell: <R extends AnyRecord>(record: R) => R;
  readonly find: <Kind extends keyof RecordOfKind>(
    kind: Kind,
    id: string | undefined,
  ) => RecordOfKind[Kind] | undefined;
};
