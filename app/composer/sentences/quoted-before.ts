import type { CaseFile } from '../case-file/case-file';
import { lettersOf } from '../memory/telling';
import type { CitedSource } from '../voice/language';
import { plainText, type Words } from '../words/words';
import type { ComposeContext } from './context';

/**
 * The citations of a note, without the quotations that its sentences give in quotation marks, or that an earlier note
 * gives from the same source.
 */
export function withoutRepeats(
  { language, notes, telling }: Pick<ComposeContext, 'language' | 'notes' | 'telling'>,
  citations: readonly CitedSource[],
  { sentences, holderOf }: { readonly sentences: readonly Words[]; readonly holderOf: (one: CitedSource) => CaseFile },
): readonly CitedSource[] {
  const quoted = sentences.flatMap((words) => quotationsIn(plainText(words))).map(bareLetters);
  return citations.map((citation) => {
    const { quotation, ...place } = citation;
    if (quotation === undefined) return citation;
    const own = bareLetters(quotation.in(language.code));
    const source = holderOf(citation).find('source', citation.source);
    const isRepeat = !notes.noteOf(JSON.stringify([source, 'quotation', own])).first;
    if (!isRepeat && !quoted.some((given) => ` ${given} `.includes(` ${own} `))) return citation;
    if (quotation.of !== undefined) telling.cover(quotation.of, [quotation.of.field]);
    return place;
  });
}

/** What stands in quotation marks, the outermost ones. */
function quotationsIn(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[“”«»]/gu)) {
    const opens = mark === '“' || mark === '«';
    if (opens && depth === 0) start = index;
    depth += opens ? 1 : -1;
    if (depth === 0) found.push(text.slice(start, index));
  }
  return found;
}

/** The words of a quotation, however its marks and stops are written. */
const bareLetters = (text: string): string =>
  lettersOf(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
