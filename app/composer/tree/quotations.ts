import type { Block, Sentence } from '#shared/document/document';
import { inlinesOf, wordsOf } from '../words/inlines';
import { cut, plainText, prose } from '../words/words';
import { numbered } from './blocks';

/** Words from which on a quotation stands in a block of its own. */
const longQuotation = 40;

/** A quotation that ends its sentence behind a colon. */
const atTheEnd = /: [“«](?<quoted>.+)[”»](?<stop>\.?)$/su;

/**
 * The blocks of one numbered paragraph. A long quotation at the end of a sentence stands in a block of its own, without
 * quotation marks and with the note of its sentence; what follows goes on without a number.
 */
export function paragraphBlocks(sentences: readonly Sentence[]): readonly Block[] {
  const blocks: Block[] = [];
  let open: readonly Sentence[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(blocks.length === 0 ? numbered(open) : { ...goesOn, sentences: open });
    open = [];
  };
  for (const sentence of sentences) {
    const [lead, quotation] = apart(sentence);
    open = [...open, lead];
    if (quotation === undefined) continue;
    close();
    blocks.push({ kind: 'paragraph', place: 'quotation', sentences: [quotation] });
  }
  close();
  return blocks;
}

const goesOn = { kind: 'paragraph', place: 'continued' } as const;

/** A sentence as what leads into its long quotation, and this; a sentence without one as it is. */
function apart(sentence: Sentence): readonly [Sentence, Sentence?] {
  const words = wordsOf(sentence.inlines);
  const found = atTheEnd.exec(plainText(words));
  const { quoted = '', stop = '' } = found?.groups ?? {};
  if (found === null || quoted.split(/\s+/u).length < longQuotation || !isOne(quoted)) return [sentence];
  const start = found.index + ': “'.length;
  const notes = sentence.inlines.filter(({ kind }) => kind === 'note');
  const quotation = prose`${cut(words, start, start + quoted.length)}${stop}`;
  return [
    { ...sentence, inlines: inlinesOf(cut(words, 0, found.index + 1)) },
    { ...sentence, id: `${sentence.id} quotation`, inlines: [...inlinesOf(quotation), ...notes] },
  ];
}

/** Whether what stands between the outer marks is one quotation: none closes that was not opened in it. */
function isOne(quoted: string): boolean {
  let depth = 0;
  for (const [mark] of quoted.matchAll(/[“”«»]/gu)) {
    depth += mark === '“' || mark === '«' ? 1 : -1;
    if (depth < 0) return false;
  }
  return true;
}
