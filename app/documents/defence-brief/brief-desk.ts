import type { Block, Sentence } from '#shared/document/document';
import type { ReferenceKind } from '#shared/schema/ids';
import type { LineMessage } from '../../composer/messages/lines';
import type { Words } from '../../composer/words/words';
import { paragraphBlocks } from '../../composer/tree/quotations';
import type { AnyRecord, CaseFile } from '../../composer/case-file/case-file';
import type { ComposeContext } from '../../composer/sentences/context';
import { composeCase } from '../../composer/planning/plan';
import { isYetToCome } from '../../composer/planning/record-date';
import { composeLine, composeSentences, type Statement } from '../../composer/sentences/sentence';
import type { Motion } from '../../composer/case-file/records';

/** What the parts of one brief are written with. */
export type BriefDesk = {
  readonly context: ComposeContext;
  readonly file: CaseFile;
  /** The motion, complaint or appeal that the brief is; `undefined` where none is open. */
  readonly motion: Motion | undefined;
};

/** What tells whether a brief has all that it needs. */
export type BriefMatter = Pick<BriefDesk, 'file' | 'motion'>;

/** The motion that a brief is made for: the first one that has no answer yet. */
export function openMotionOf(file: CaseFile): Motion | undefined {
  return file.list('motions').find(({ answer }) => answer === undefined || answer === 'pending');
}

/** A line about some records that is no sentence, in the language of the brief. */
export function sayLine({ context, file }: BriefDesk, message: LineMessage, records: readonly AnyRecord[] = []): Words {
  return composeLine(context, file, message, records);
}

export function kindOf({ file }: BriefDesk, record: AnyRecord): ReferenceKind {
  return file.pointerTo(record).record.kind;
}

/** Reads a record so that what is read counts as told. */
export function tellIn<R extends AnyRecord>({ context, file }: BriefDesk, record: R): R {
  return context.telling.tell(record, file.pointerTo(record));
}

/** The paragraphs that the patterns make of the records chosen. A paper knows nothing of what came after its day. */
export function tellCase(
  { context, file, motion }: BriefDesk,
  chosen: (record: AnyRecord) => boolean,
): readonly Block[] {
  const isAfter = (record: AnyRecord | undefined) => record !== undefined && isYetToCome(record, motion?.filed);
  const later = new Set<AnyRecord>(
    file.list('links').filter(({ from, to }) => isAfter(file.resolve(from)) || isAfter(file.resolve(to))),
  );
  const isKnown = (record: AnyRecord) => chosen(record) && !isAfter(record) && !later.has(record);
  return composeCase(context, file, isKnown, motion?.filed?.latest).flatMap(paragraphBlocks);
}

export function say({ context, file }: BriefDesk, statements: readonly Statement[]): readonly Sentence[] {
  return composeSentences(context, file, statements);
}

/** One numbered paragraph of some statements, or nothing where they make no sentence. */
export function paragraph(desk: BriefDesk, statements: readonly Statement[]): readonly Block[] {
  const sentences = say(desk, statements);
  return paragraphBlocks(sentences);
}
