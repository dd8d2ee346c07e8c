import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import type { Unit } from '#shared/manuscript/unit';
import { createTranslator } from '#shared/i18n/translator';
import { living } from '#shared/manuscript/living';
import { blockWith } from '../../renderer/features/manuscripts/editor/blocks';
import { newEditorState } from '../../renderer/features/manuscripts/editor/create-editor';
import type { EditorCandidate } from '../../renderer/features/manuscripts/editor/editing';
import { editedOf } from '../../renderer/features/manuscripts/editor/projection';
import { aDocument } from '../builders/composed/document';

/** An editor without a window: what was done to it, and what stands in it. */
export class SmallEditor {
  state: EditorState;
  readonly asked: string[] = [];

  constructor(units: readonly Unit[], candidates: (query: string) => readonly EditorCandidate[] = () => []) {
    let count = 0;
    this.state = newEditorState({
      current: { ...living(aDocument({ blocks: [] }), []), units },
      say: createTranslator('en').say,
      language: 'en',
      freshId: () => {
        count += 1;
        return `fresh-${count}`;
      },
      candidates,
      onSearch: () => this.asked.push('search'),
      onNote: (key) => this.asked.push(`note ${key}`),
    });
  }

  get units(): readonly Unit[] {
    return editedOf(this.state.doc).units;
  }

  /** Each unit as its id and its words, sentences of the composer in brackets. */
  get text(): readonly string[] {
    return this.units.map(({ id, pieces }) => `${id}: ${pieces.map(wordsOf).join('')}`);
  }

  do(tr: Transaction): this {
    this.state = this.state.apply(tr);
    return this;
  }

  run(command: Command): boolean {
    return command(this.state, (tr) => {
      this.do(tr);
    });
  }

  /** Puts the cursor behind that many letters of a unit, or chooses what lies between two places. */
  at(unit: string, offset: number, toUnit = unit, to = offset): this {
    const place = (id: string, letters: number): number => (blockWith(this.state.doc, id)?.at ?? 0) + 1 + letters;
    const { doc, tr } = this.state;
    return this.do(tr.setSelection(TextSelection.create(doc, place(unit, offset), place(toUnit, to))));
  }

  type(text: string): this {
    for (const letter of text) this.do(this.state.tr.insertText(letter));
    return this;
  }
}

function wordsOf({ sentence, inlines }: Unit['pieces'][number]): string {
  const words = inlines.map((inline) => {
    if (inline.kind === 'text') return inline.text;
    return inline.kind === 'note' ? `<${inline.inlines.map((run) => ('text' in run ? run.text : '#')).join('')}>` : '#';
  });
  return sentence === undefined ? words.join('') : `[${sentence} ${words.join('')}]`;
}
