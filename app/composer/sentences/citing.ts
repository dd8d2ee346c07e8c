import type { CaseFile } from '../case-file/case-file';
import type { CitedLaw } from '../case-file/cited-laws';
import type { Voice } from '../voice/voice';
import type { VoiceContext } from './context';
import type { Reading } from './reading';

/** What a voice can cite: bodies, laws and norms as first or later mentions, and the notes of sources. */
export type Citing = Pick<Voice, 'body' | 'lawOf' | 'norm' | 'noteOf' | 'isFirst' | 'isLatest'>;

/** Cites what the registers of a case file hold, and remembers what it cited. */
export function citeRegisters(context: VoiceContext, file: CaseFile, { find }: Reading): Citing {
  const { memory, telling } = context;

  /** The place and the country of a norm stand in its citation, in the form of the law. */
  const coverCitation = (id: string, { country }: CitedLaw) => {
    const norm = file.find('norm', id);
    const fields = ['article', 'citedAs', ...(country === undefined ? [] : ['country'])];
    if (norm !== undefined) telling.cover(file.pointerTo(norm), fields);
  };

  return {
    body: (id) => {
      const body = find('body', id);
      return body && { body, first: memory.isFirst(`body/${id}`) };
    },
    lawOf: (citation) => {
      const norm = file.find('norm', citation?.norm);
      return norm && context.laws.of(norm).law;
    },
    norm: (citation) => {
      const norm = find('norm', citation.norm);
      if (norm === undefined) return undefined;
      const law = context.laws.of(norm);
      const { part, paragraph } = citation;
      coverCitation(citation.norm, law);
      const firstOfCode = memory.isFirst(`code/${law.law}`);
      const first = memory.isFirst(`norm/${norm.id}`);
      const isBold = context.boldNorms?.has(norm.id) === true;
      return { norm, cited: citation, part, paragraph, law, firstOfCode, first, isBold };
    },
    noteOf: (source) => context.notes.noteOf(JSON.stringify(file.find('source', source) ?? source)),
    isFirst: (key) => memory.isFirst(key),
    isLatest: (called, key) => memory.isLatest(called, key),
  };
}
