import type { BookId } from '../schema/ids';
import type { Block, ComposedDocument, DocumentNote, Inline, RecordPointer, Sentence } from '../document/document';
import { countWords } from '../document/word-count';
import type { NoteMark, Piece, UnitForm, WrittenInline } from './manuscript';
import { isSpace, lettersOf, sameWords } from './same-words';
import type { ToldSentence, Unit } from './unit';

/**
 * The tree that leaves, of the units as they stand: without those that are hidden, with numbers counted anew. A number
 * of something that is not printed is a check (`reference-broken`) that keeps it shut.
 */
export function printed(
  document: ComposedDocument,
  units: readonly Unit[],
  told: ReadonlyMap<string, ToldSentence>,
): ComposedDocument {
  const shown = units.filter((unit) => !unit.hidden && saysSomething(unit));
  const printing = new Printing(shown, told);
  const blocks = printing.blocks();
  const { notes, broken } = printing;
  const { limit, counted } = document.words;
  const checks = broken.map((around) => ({
    code: 'reference-broken' as const,
    blocking: true,
    records: [],
    values: { around },
  }));
  return {
    ...document,
    blocks,
    notes,
    words: countWords({ blocks, notes }, { ...(limit !== undefined && { limit }), counted }),
    checks: [...document.checks, ...checks],
  };
}

type List = Extract<Block, { kind: 'list' }>;

class Printing {
  readonly #units: readonly Unit[];
  readonly #told: ReadonlyMap<string, ToldSentence>;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #noteNumbers: ReadonlyMap<string, number>;
  readonly notes: DocumentNote[] = [];
  /** The words around each number of something that is not printed. */
  readonly broken: string[] = [];
  #parts = 0;

  constructor(units: readonly Unit[], told: ReadonlyMap<string, ToldSentence>) {
    this.#units = units;
    this.#told = told;
    this.#numbers = new Map(units.filter(({ form }) => form === 'numbered').map(({ id }, place) => [id, place + 1]));
    this.#noteNumbers = new Map(
      units
        .filter(({ form }) => !isLine(form))
        .flatMap(piecesIn)
        .flatMap(({ inlines }) => inlines.flatMap((inline) => (inline.kind === 'note' ? [inline.key] : [])))
        .map((key, place) => [key, place + 1]),
    );
  }

  blocks(): readonly Block[] {
    const blocks: Block[] = [];
    for (const unit of this.#units) {
      const block = this.#block(unit);
      const last = blocks.at(-1);
      if (!unit.begins && block.kind === 'list' && last?.kind === 'list' && isOneList(last, block)) {
        blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
      } else blocks.push(block);
    }
    return blocks;
  }

  #block(unit: Unit): Block {
    const { form, pieces, table, id } = unit;
    switch (form) {
      case 'title':
        return { kind: 'title', text: this.#line(pieces) };
      case 'part':
        this.#parts += 1;
        return { kind: 'heading', level: 1, text: this.#line(pieces), number: this.#parts };
      case 'heading-1':
      case 'heading-2':
      case 'heading-3':
        return { kind: 'heading', level: levels[form], text: this.#line(pieces) };
      case 'bullet':
      case 'bullet-2':
      case 'number':
      case 'letter':
        return listOf(form, this.#sentences(unit));
      case 'table':
        return { kind: 'table', head: table?.head ?? [], rows: this.#rows(unit) };
      case 'page-break':
        return { kind: 'page-break' };
      case 'numbered':
        return { kind: 'paragraph', number: this.#numbers.get(id) ?? 0, sentences: this.#sentences(unit) };
      default:
        return { kind: 'paragraph', place: form, sentences: this.#sentences(unit) };
    }
  }

  /** A title or heading, which has no notes. */
  #line(pieces: readonly Piece[]): string {
    // A note would be lost with its reference: it keeps the document shut.
    for (const { inlines: all } of pieces)
      if (all.some(({ kind }) => kind === 'note')) this.broken.push(lettersOf(all).slice(0, 160));
    const inlines = pieces.flatMap((piece) => this.#inlines(piece.inlines.filter(({ kind }) => kind !== 'note')));
    return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  }

  #rows({ id, table }: Unit): readonly (readonly Sentence[])[] {
    return (table?.rows ?? []).map((row) => row.map((cell) => this.#sentence([cell], id)));
  }

  /** What stands between two sentences is one space where nobody wrote anything else; all other words join on. */
  #sentences({ id, pieces }: Unit): readonly Sentence[] {
    const groups: Piece[][] = [[]];
    pieces.forEach((piece, place) => {
      const isBetween = isSpace(piece) && place > 0 && place < pieces.length - 1;
      if (isBetween) groups.push([]);
      else groups.at(-1)?.push(piece);
    });
    return groups
      .filter((group) => group.length > 0)
      .map((group, place) => this.#sentence(group, place === 0 ? id : `${id} ${place + 1}`));
  }

  #sentence(pieces: readonly Piece[], id: string): Sentence {
    const told = pieces.flatMap(({ sentence }) => (sentence === undefined ? [] : (this.#told.get(sentence) ?? [])));
    const [first] = told;
    const inlines = pieces.flatMap((piece) => this.#inlines(this.#signed(piece)));
    return {
      id: first?.key ?? id,
      inlines,
      records: told.length === 1 && first ? first.records : uniquePointers(told.flatMap(({ records }) => records)),
      pattern: first?.pattern ?? 'written',
    };
  }

  /** Words that are not as the composer wrote them are a person's. */
  #signed({ sentence, inlines }: Piece): readonly WrittenInline[] {
    const now = sentence === undefined ? undefined : this.#told.get(sentence);
    if (now !== undefined && sameWords(inlines, now.inlines)) return now.inlines;
    return inlines.map((inline): WrittenInline => {
      if (inline.kind === 'text') return { ...inline, typed: true };
      if (inline.kind !== 'note') return inline;
      return { ...inline, inlines: inline.inlines.map((run) => (run.kind === 'text' ? { ...run, typed: true } : run)) };
    });
  }

  #inlines(inlines: readonly WrittenInline[]): readonly Inline[] {
    return inlines.map((inline): Inline => {
      switch (inline.kind) {
        case 'text':
          return textRun(inline);
        case 'note':
          return { kind: 'note', note: this.#note(inline) };
        case 'note-number':
          return this.#number(this.#noteNumbers.get(inline.note), inlines, true);
        case 'unit-number':
          return this.#number(this.#numbers.get(inline.unit), inlines, false);
      }
    });
  }

  #number(number: number | undefined, around: readonly WrittenInline[], isOfNote: boolean): Inline {
    if (number === undefined) this.broken.push(lettersOf(around).slice(0, 160));
    const text = number === undefined ? '?' : String(number);
    return { kind: 'text', text, ...(isOfNote && number !== undefined && { ofNote: number - 1 }) };
  }

  /** Marks ascend, as the notes are told in the order of the text. */
  #note({ inlines, records }: NoteMark): number {
    const place = this.notes.push({ inlines: this.#inlines(inlines), records: records.map(pointerOf) }) - 1;
    return place;
  }
}

/** What is empty is neither printed nor counted. */
function saysSomething({ form, table, pieces }: Unit): boolean {
  if (form === 'table') return table !== undefined;
  return (
    form === 'page-break' ||
    pieces.some(({ inlines }) => lettersOf(inlines).trim() !== '' || inlines.some(({ kind }) => kind !== 'text'))
  );
}

const isLine = (form: UnitForm): boolean => form === 'title' || form === 'part' || form.startsWith('heading');
const levels = { 'heading-1': 1, 'heading-2': 2, 'heading-3': 3 } as const;

function textRun({ kind, text, emphasis, of, typed }: Extract<WrittenInline, { kind: 'text' }>): Inline {
  return { kind, text, ...(emphasis && { emphasis }), ...(of && { of: pointerOf(of) }), ...(typed && { typed }) };
}

/** Without the mark of a case book where there is none. */
export function pointerOf<Rest extends object>({ bookId, ...rest }: Rest & { readonly bookId?: BookId | undefined }) {
  return { ...rest, ...(bookId !== undefined && { bookId }) };
}

const piecesIn = ({ pieces, table }: Unit): readonly Piece[] => [...pieces, ...(table?.rows.flat() ?? [])];

function listOf(form: Extract<UnitForm, 'bullet' | 'bullet-2' | 'number' | 'letter'>, item: readonly Sentence[]): List {
  if (form === 'bullet-2') return { kind: 'list', marks: 'bullet', level: 2, items: [item] };
  return { kind: 'list', marks: form, items: [item] };
}

const isOneList = (one: List, other: List): boolean => one.marks === other.marks && levelOf(one) === levelOf(other);
const levelOf = (list: List): number => (list.marks === 'bullet' ? (list.level ?? 1) : 1);

function uniquePointers(records: readonly RecordPointer[]): readonly RecordPointer[] {
  return [...new Map(records.map((pointer) => [JSON.stringify(pointer), pointer])).values()];
}
