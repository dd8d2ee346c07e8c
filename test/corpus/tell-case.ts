import { readFileSync } from 'node:fs';
import { composeDocument } from '#app/documents/compose-document';
import type { ComposeInput } from '#app/composer/forum';
import { readInterchange } from '#app/interchange/read-interchange';
import { renderPlainText } from '#app/text/plain-text';
import type { ComposedDocument } from '#shared/document/document';
import { inlineText } from '#shared/document/inline-text';
import { expectValue } from '#shared/result';
import { withWholeSentences } from '../facts/whole-sentences';
import { plain, sentencesOf, textOf } from '../facts/find-facts';
import type { CorpusCase } from './corpus-case';

/** What the document says of a case. Headings and tables are no sentences that tell. */
export type ToldCase = {
  readonly text: string;
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
};

export const fileOf = (folder: string, name: string) => new URL(`cases/${folder}/${name}`, import.meta.url);

const composedCases = new Map<CorpusCase, ComposedDocument>();
const toldCases = new Map<CorpusCase, ToldCase>();

/** Composes what is written of the case in the language in which its text is kept, once. */
export function tellCase(corpusCase: CorpusCase): ToldCase {
  const told = toldCases.get(corpusCase) ?? read(composeCase(corpusCase));
  toldCases.set(corpusCase, told);
  return told;
}

/** The document of the case as a tree, composed once. */
export function composeCase(corpusCase: CorpusCase): ComposedDocument {
  const composed = composedCases.get(corpusCase) ?? expectValue(composeDocument(inputOf(corpusCase)));
  composedCases.set(corpusCase, composed);
  return composed;
}

/** What the document of a case is composed from. */
export function inputOf({ folder, language, document }: CorpusCase): ComposeInput {
  const { caseBooks, registers, submissions } = expectValue(
    readInterchange(new Uint8Array(readFileSync(fileOf(folder, 'case.json')))),
  );
  const [submission] = submissions;
  const kind = document ?? 'case-paragraphs';
  return { kind, caseBooks, registers, language, ...(submission && { submission }) };
}

function read(document: ComposedDocument): ToldCase {
  return {
    // No-break spaces keep words on one line; whoever reads sees spaces.
    text: renderPlainText(document).replaceAll('\u00a0', ' '),
    sentences: withDays(
      withWholeSentences(document.blocks)
        .filter(({ kind }) => kind === 'paragraph' || kind === 'list')
        .flatMap(sentencesOf)
        .map(textOf),
    ),
    notes: document.notes.map(({ inlines }) => plain(inlineText(inlines))),
  };
}

const day = /\b\d{1,2} \p{L}+ \d{4}/u;
const sameDay = /(?<=the same day|тот же день)/iu;

/** A reader knows which day "the same day" is: it is put behind the words, so that a fact can be told with them. */
function withDays(sentences: readonly string[]): readonly string[] {
  let last = '';
  return sentences.map((sentence) => {
    if (sameDay.test(sentence)) return sentence.replace(sameDay, ` (${last})`);
    last = day.exec(sentence)?.[0] ?? last;
    return sentence;
  });
}
