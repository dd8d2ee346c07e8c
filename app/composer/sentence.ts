import type { Inline, RecordPointer, Sentence } from '#shared/model/document';
import type { Attribution, Citation } from '#shared/model/record';
import type { AnyRecord, CaseFile } from './case-file';
import type { ComposeContext } from './context';
import type { Message } from './message';
import { createVoice } from './voice';

/** One sentence to be: what it says and the records it says it of. The first record is the one it is about. */
export type Statement = {
  readonly pattern: string;
  readonly message: Message;
  readonly records: readonly AnyRecord[];
  /** The message tells in whose voice by itself, so the sentence needs no "according to …" around it. */
  readonly hedged?: boolean;
};

type Draft = { readonly statement: Statement; readonly text: string; readonly citations: readonly Citation[] };

function attributionOf({ hedged, records }: Statement): Attribution | undefined {
  const own = records[0]?.attribution;
  return hedged === true || own?.strength === 'fact' ? undefined : own;
}

function citationsOf(records: readonly AnyRecord[], file: CaseFile): readonly Citation[] {
  const cited = records.flatMap((record) => record.sources ?? []).filter(({ source }) => file.find('source', source));
  return [...new Map(cited.map((citation) => [JSON.stringify(citation), citation])).values()];
}

const pointersOf = (records: readonly AnyRecord[], file: CaseFile): readonly RecordPointer[] =>
  [...new Set(records)].map((record) => file.pointerTo(record));

const idOf = ({ pattern, message }: Statement, pointers: readonly RecordPointer[]) =>
  [pattern, message.kind, ...pointers.map(({ bookId, record }) => `${bookId ?? ''}/${record.kind}/${record.id}`)].join(
    ' ',
  );

const isSameNote = (one: readonly Citation[], other: readonly Citation[] | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Says the statements of one paragraph in their order. A statement whose facts make no sentence gives none.
 * A sentence whose records have sources ends with a note; a run of sentences from the same sources has one, at its end.
 */
export function composeSentences(
  context: ComposeContext,
  file: CaseFile,
  statements: readonly Statement[],
): readonly Sentence[] {
  const voice = createVoice(context, file);
  context.memory.startParagraph();
  const drafts = statements.flatMap((statement): Draft[] => {
    context.memory.startSentence();
    const text = context.language.say(statement.message, voice, attributionOf(statement));
    return text === '' ? [] : [{ statement, text, citations: citationsOf(statement.records, file) }];
  });

  return drafts.map(({ statement, text, citations }, place): Sentence => {
    const records = pointersOf(statement.records, file);
    const inlines: Inline[] = [{ kind: 'text', text }];
    if (citations.length > 0 && !isSameNote(citations, drafts[place + 1]?.citations)) {
      const sources = citations.flatMap(({ source }) => file.find('source', source) ?? []);
      inlines.push(context.notes.add(context.language.sayNote(citations, voice), pointersOf(sources, file)));
    }
    return { id: idOf(statement, records), inlines, records, pattern: statement.pattern };
  });
}
