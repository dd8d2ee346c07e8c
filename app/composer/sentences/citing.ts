import type { CaseFile } from '../case-file/case-file';
import type { CitedLaw } from '../case-file/cited-laws';
import type { NormReference, Voice } from '../voice/voice';
import type { Phrase } from '../words/phrase';
import type { VoiceContext } from './context';
import type { Reading } from './reading';

/** What a voice can cite: bodies, laws and norms as first or later mentions, and the notes of sources. */
export type Citing = Pick<Voice, 'body' | 'lawOf' | 'norm' | 'nameLaw' | 'noteOf' | 'isFirst' | 'isLatest'>;

type Norm = NormReference['norm'];

const codeKey = ({ law }: CitedLaw) => `code/${law}`;
/** Norms of one law may be recorded with several short names, or some without one. */
const shortKey = ({ law }: CitedLaw, short: Phrase) => `short/${law}/${JSON.stringify(short)}`;

/** Cites what the registers of a case file hold, and remembers what it cited. */
export function citeRegisters(context: VoiceContext, file: CaseFile, { find }: Reading): Citing {
  const { language, memory, shortNames, telling } = context;

  /** The place and the country of a norm stand in its citation, in the form of the law. */
  const coverCitation = (id: string, { country }: CitedLaw) => {
    const norm = file.find('norm', id);
    const fields = ['article', 'citedAs', ...(country === undefined ? [] : ['country'])];
    if (norm !== undefined) telling.cover(file.pointerTo(norm), fields);
  };

  /** A short name in another language than the full one says less than that. */
  const shortOf = ({ code, codeShort }: Norm, { isShortClear }: CitedLaw) =>
    isShortClear && (codeShort?.isIn(language.code) === true || !code.isIn(language.code)) ? codeShort : undefined;

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
      const firstOfCode = !memory.isKnown(codeKey(law));
      const first = memory.isFirst(`norm/${norm.id}`);
      const isBold = context.boldNorms?.has(norm.id) === true;
      const short = shortOf(norm, law);
      const isShortKnown = short !== undefined && shortNames.isKnown(shortKey(law, short));
      const isShortUsed = short !== undefined && !context.unusedShortNames.has(shortKey(law, short));
      const known = { firstOfCode, isShortKnown, isShortUsed, first };
      return { norm, cited: citation, part, paragraph, law, short, isBold, ...known };
    },
    nameLaw: ({ law, short, isShortKnown }) => {
      memory.isFirst(codeKey(law));
      if (short === undefined) return;
      if (isShortKnown) shortNames.use(shortKey(law, short));
      else shortNames.introduce(shortKey(law, short), short.in(language.code));
    },
    noteOf: (source) => context.notes.noteOf(JSON.stringify(file.find('source', source) ?? source)),
    isFirst: (key) => memory.isFirst(key),
    isLatest: (called, key) => memory.isLatest(called, key),
  };
}
