import type { Inline, RecordPointer, Sentence } from '#shared/document/document';
import type { AnyRecord, CaseFile } from '../case-file/case-file';
import { isDoubted } from '../case-file/doubt';
import type { ComposeContext } from './context';
import type { LineMessage } from '../messages/lines';
import type { Wording } from '../messages/law';
import type { Message } from '../messages/message';
import { sayWords } from './attempt';
import { createVoice } from './create-voice';
import { withoutRepeats } from './quoted-before';
import { inlinesOf } from '../words/inlines';
import type { Phrase } from '../words/phrase';
import type { Words } from '../words/words';
import type { CitedSource, Opening } from '../voice/language';
import { isCitable } from '../voice/notes-of-authorities';
import type { Attribution, Authority, Recommendation } from '../case-file/records';

/** One sentence to be: what it says and the records it says it of. The first record is the one it is about. */
export type Statement = {
  readonly pattern: string;
  readonly message: Message;
  readonly records: readonly AnyRecord[];
  /** The message tells in whose voice by itself, so the sentence needs no "according to …" around it. */
  readonly hedged?: boolean;
  /** What we ask for rather than what we know: its records are pointed to, their sources are not cited. */
  readonly uncited?: boolean;
  /** The own words of norms, which its note quotes. */
  readonly wordings?: readonly Wording[];
  /** What rests on what it says: the sentence speaks of them too, and cites none of their sources. */
  readonly besides?: readonly AnyRecord[];
};

/** What a note is made of. */
type Cited = {
  readonly authorities: readonly Authority[];
  readonly citations: readonly CitedSource[];
  readonly recommendations: readonly Recommendation[];
  readonly wordings: readonly Wording[];
};
type Draft = { readonly statement: Statement; readonly text: Words; readonly cited: Cited };

/** Says a line about some records that is no sentence: it has no note, and nobody's voice. */
export const composeLine = (
  context: ComposeContext,
  file: CaseFile,
  message: LineMessage,
  records: readonly AnyRecord[] = [],
): Words =>
  sayWords({ context, files: [file], records: pointersOf(records, file) }, () =>
    context.language.line(message, createVoice(context, file)),
  );

/** Says a text that stands by itself as a person typed it: a title, a heading. */
export const composeTyped = (
  context: ComposeContext,
  file: CaseFile,
  text: Phrase,
  records: readonly AnyRecord[] = [],
): Words =>
  sayWords({ context, files: [file], records: pointersOf(records, file) }, () => createVoice(context, file).text(text));

/** In whose voice a sentence is told: what the team doubts itself and nobody is named for, no more than as an allegation. */
function attributionOf(
  { hedged, records: [first] }: Statement,
  file: CaseFile,
  others: readonly CaseFile[],
): Attribution | undefined {
  const isInDoubt = first !== undefined && isDoubted(first, holderOf(first, file, others));
  const own = first?.attribution ?? (isInDoubt ? { strength: 'alleged' } : undefined);
  return hedged === true || own?.strength === 'fact' ? undefined : own;
}

/** The voice of the first record is the voice of the whole sentence, so it is told of all that are told in that voice. */
function coverAttribution(
  { telling }: ComposeContext,
  { records }: Statement,
  pointers: readonly RecordPointer[],
): void {
  const own = JSON.stringify(records[0]?.attribution);
  for (const [place, { attribution }] of records.entries()) {
    const pointer = pointers[place];
    if (pointer !== undefined && (attribution?.strength === 'fact' || JSON.stringify(attribution) === own))
      telling.cover(pointer, ['attribution']);
  }
}

/** Every source once, of whichever book it is; those of the registers are the same for all. */
function citationsOf(
  records: readonly AnyRecord[],
  file: CaseFile,
  others: readonly CaseFile[],
): readonly CitedSource[] {
  const cited = records.flatMap((record) => {
    const holder = holderOf(record, file, others);
    return (record.sources ?? []).flatMap((citation): readonly CitedSource[] => {
      const found = holder.find('source', citation.source);
      if (found === undefined) return [];
      const book = holder === file ? undefined : holder.pointerTo(found).bookId;
      return [book === undefined ? citation : { ...citation, book }];
    });
  });
  return [...new Map(cited.map((citation) => [JSON.stringify(citation), citation])).values()];
}

const pointersOf = (records: readonly AnyRecord[], file: CaseFile): readonly RecordPointer[] =>
  [...new Set(records)].map((record) => file.pointerTo(record));

const idOf = ({ pattern, message }: Statement, pointers: readonly RecordPointer[]) =>
  [pattern, message.kind, ...pointers.map(({ bookId, record }) => `${bookId ?? ''}/${record.kind}/${record.id}`)].join(
    ' ',
  );

function recommendationsOf(records: readonly AnyRecord[], file: CaseFile): readonly Recommendation[] {
  return records.flatMap((record) => {
    const isOne = file.pointerTo(record).record.kind === 'recommendation';
    const found = isOne ? file.find('recommendation', record.id) : undefined;
    return found?.paragraph === undefined ? [] : [found];
  });
}

function authoritiesOf(records: readonly AnyRecord[], file: CaseFile): readonly Authority[] {
  return records.flatMap((record) => {
    const isOne = file.pointerTo(record).record.kind === 'authority';
    const found = isOne ? file.find('authority', record.id) : undefined;
    return found !== undefined && isCitable(found) ? [found] : [];
  });
}

const holderOf = (record: AnyRecord, file: CaseFile, others: readonly CaseFile[]) =>
  others.find((other) => other.holds(record)) ?? file;

/**
 * A phrase that asks for a name and leaves it out has named nobody: the sentence is said again as if it had not asked.
 */
function sayOnce({ attempts, memory }: ComposeContext, say: () => Words): Words {
  let unsaid: readonly string[] = [];
  const words = attempts.attempt(
    () => {
      memory.startSentence();
      return say();
    },
    (said) => {
      unsaid = said === '' ? [] : memory.unsaid(said);
      return said !== '' && unsaid.length === 0;
    },
  );
  if (unsaid.length === 0) return words;
  return attempts.attempt(() => {
    memory.startSentence();
    memory.overhear(unsaid);
    const again = say();
    memory.overhear([]);
    if (again !== '') memory.forget(memory.unsaid(again));
    return again;
  });
}

const spokenOf = ({ records, besides = [] }: Statement): readonly AnyRecord[] => [...records, ...besides];

const pointersIn = (records: readonly AnyRecord[], file: CaseFile, others: readonly CaseFile[]) =>
  records.flatMap((record) => pointersOf([record], holderOf(record, file, others)));

function citedBy(
  { records: all, uncited, wordings = [] }: Statement,
  file: CaseFile,
  others: readonly CaseFile[],
): Cited {
  const records = uncited === true ? [] : all;
  const own = records.filter((record) => holderOf(record, file, others) === file);
  return {
    wordings,
    authorities: authoritiesOf(own, file),
    recommendations: recommendationsOf(own, file),
    citations: citationsOf(records, file, others),
  };
}

const bookOf = (book: string | undefined, file: CaseFile, others: readonly CaseFile[]): CaseFile =>
  others.find((other) => other.book.id === book) ?? file;

/** Where the sources stand that are cited. */
function sourcesOf(citations: readonly CitedSource[], file: CaseFile, others: readonly CaseFile[]) {
  const pointers = citations.flatMap(({ source, book }) => {
    const holder = bookOf(book, file, others);
    const found = holder.find('source', source);
    return found === undefined ? [] : [holder.pointerTo(found)];
  });
  return [...new Map(pointers.map((pointer) => [JSON.stringify(pointer), pointer])).values()];
}

const hasNote = (cited: Cited) => Object.values(cited).some(({ length }) => length > 0);
const isSameNote = (one: Cited, other: Cited | undefined) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Says the statements of one paragraph in their order. A statement whose facts make no sentence gives none, and leaves
 * nothing behind: nobody is known by it, nothing told, nothing asked.
 * A sentence whose records have sources ends with a note; a run of sentences from the same sources has one, at its end.
 * `others` are further files that records of the statements may stand in; `opening` leads into the first sentence.
 */
export function composeSentences(
  context: ComposeContext,
  file: CaseFile,
  statements: readonly Statement[],
  others: readonly CaseFile[] = [],
  opening?: Opening,
): readonly Sentence[] {
  const voice = createVoice(context, file, others);
  const files = [file, ...others];
  context.memory.startParagraph();
  let opened: Opening | undefined = opening;
  const drafts = statements.flatMap((statement): Draft[] => {
    const pointers = pointersIn(spokenOf(statement), file, others);
    const text = sayWords({ context, files, records: pointers }, () =>
      sayOnce(context, () =>
        context.language.say(statement.message, voice, attributionOf(statement, file, others), opened),
      ),
    );
    if (text === '') return [];
    opened = undefined;
    coverAttribution(context, statement, pointers);
    return [{ statement, text, cited: citedBy(statement, file, others) }];
  });

  const texts = context.language.inRow(drafts.map(({ text }) => text));
  let unnoted: readonly Words[] = [];
  return drafts.map(({ statement, text, cited }, place): Sentence => {
    const records = pointersIn(spokenOf(statement), file, others);
    const inlines: Inline[] = [...inlinesOf(texts[place] ?? text)];
    unnoted = [...unnoted, text];
    if (hasNote(cited) && !isSameNote(cited, drafts[place + 1]?.cited)) {
      const { recommendations, wordings, authorities } = cited;
      const citations = withoutRepeats(context, cited.citations, {
        sentences: unnoted,
        holderOf: ({ book }) => bookOf(book, file, others),
      });
      unnoted = [];
      const quoted = wordings.flatMap(({ norm }) => file.find('norm', norm) ?? []);
      const pointers = [
        ...pointersOf([...quoted, ...authorities, ...recommendations], file),
        ...sourcesOf(citations, file, others),
      ];
      const note = sayWords({ context, files, records: pointers }, () =>
        context.language.sayNote(voice, {
          wordings,
          citations,
          authorities: authorities.map(({ id }) => id),
          recommendations: recommendations.map((one) => voice.tell(one)),
        }),
      );
      inlines.push(context.notes.add(note, pointers));
    }
    return { id: idOf(statement, records), inlines, records, pattern: statement.pattern };
  });
}
