import type { Block, ComposedDocument, Inline, Sentence } from '../document/document';
import type { NoteMark, Piece, TextRun, UnitForm, WrittenInline } from './manuscript';
import { space } from './same-words';
import type { ToldSentence, Unit } from './unit';

/** What the composer says: its units in their order, and its sentences by their keys. */
export type Told = { readonly units: readonly Unit[]; readonly sentences: ReadonlyMap<string, ToldSentence> };

/** The units of a composed document. The same document gives the same keys; docs/manuscripts.md says what they are made of. */
export function unitsOf(document: ComposedDocument): Told {
  return new Telling(document).told();
}

type NoteInline = NoteMark['inlines'][number];

class Telling {
  readonly #document: ComposedDocument;
  readonly #count = new Map<string, number>();
  readonly #sentences = new Map<string, ToldSentence>();
  readonly #units: Unit[] = [];
  /** The keys of the notes by their place in the document. */
  readonly #notes: string[] = [];
  /** The headings that the present place is under. */
  #under: readonly string[] = [];

  constructor(document: ComposedDocument) {
    this.#document = document;
  }

  told(): Told {
    for (const block of this.#document.blocks) this.#tell(block);
    return { units: this.#units, sentences: this.#sentences };
  }

  #tell(block: Block): void {
    switch (block.kind) {
      case 'title':
        this.#headed('title', 'title', block.text);
        break;
      case 'heading':
        this.#under = [...this.#under.slice(0, block.level - 1), block.text];
        this.#headed(formOfHeading(block), ['heading', ...this.#under].join(' › '), block.text);
        break;
      case 'paragraph':
        this.#paragraph(block.number === undefined ? (block.place ?? 'body') : 'numbered', block.sentences);
        break;
      case 'list':
        this.#list(block);
        break;
      case 'table':
        this.#table(block);
        break;
      case 'page-break':
        this.#units.push({ id: this.#once('page-break'), form: 'page-break', pieces: [] });
    }
  }

  #headed(form: UnitForm, name: string, text: string): void {
    const key = this.#once(name);
    const sentence = { id: key, inlines: [{ kind: 'text', text } as const], records: [], pattern: 'heading' };
    this.#units.push({ id: key, form, pieces: [this.#piece(sentence, key, key)] });
  }

  #list(list: Extract<Block, { kind: 'list' }>): void {
    const form = formOfItem(list);
    const begins = this.#units.at(-1)?.form === form;
    list.items.forEach((item, place) => {
      this.#paragraph(form, item, begins && place === 0);
    });
  }

  #paragraph(form: UnitForm, sentences: readonly Sentence[], begins = false): void {
    const keys = sentences.map(({ id }) => this.#once(id));
    const id = keys[0] ?? this.#once('empty');
    const pieces = sentences.flatMap((sentence, place) => {
      const piece = this.#piece(sentence, keys[place] ?? id, id);
      return place === 0 ? [piece] : [space, piece];
    });
    this.#units.push({ id, form, pieces, ...(begins && { begins }) });
  }

  #table({ head, rows }: Extract<Block, { kind: 'table' }>): void {
    const id = this.#once(['table', ...this.#under].join(' › '));
    const cells = rows.map((row) => row.map((cell) => this.#piece(cell, this.#once(cell.id), id)));
    this.#units.push({ id, form: 'table', pieces: [], table: { head, rows: cells } });
  }

  #piece({ inlines, records, pattern }: Sentence, key: string, unit: string): Piece {
    const piece = { sentence: key, inlines: this.#written(inlines, key) };
    this.#sentences.set(key, { key, inlines: piece.inlines, records, pattern, unit });
    return piece;
  }

  #written(inlines: readonly Inline[], key: string): WrittenInline[] {
    let notes = 0;
    return inlines.flatMap((inline): readonly WrittenInline[] => {
      if (inline.kind === 'text') return [this.#run(inline)];
      notes += 1;
      return [this.#note(inline.note, `${key} note ${notes}`)];
    });
  }

  #note(place: number, key: string): NoteMark {
    this.#notes[place] = key;
    const { inlines = [], records = [] } = this.#document.notes[place] ?? {};
    const text = inlines.flatMap((inline): readonly NoteInline[] =>
      inline.kind === 'text' ? [this.#run(inline)] : [],
    );
    return { kind: 'note', key, inlines: text, records: [...records] };
  }

  /** A note that a number points to has been told before, as marks ascend. */
  #run({ ofNote, ...run }: Extract<Inline, { kind: 'text' }>): TextRun | Extract<NoteInline, { kind: 'note-number' }> {
    const note = ofNote === undefined ? undefined : this.#notes[ofNote];
    return note === undefined ? run : { kind: 'note-number', note };
  }

  /** The name with a count, where it stood before. */
  #once(name: string): string {
    const count = (this.#count.get(name) ?? 0) + 1;
    this.#count.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
  }
}

function formOfHeading({ level, number }: Extract<Block, { kind: 'heading' }>): UnitForm {
  return number === undefined ? `heading-${level}` : 'part';
}

function formOfItem(list: Extract<Block, { kind: 'list' }>): UnitForm {
  return list.marks === 'bullet' && list.level === 2 ? 'bullet-2' : list.marks;
}
