import type { CaseBook } from '#shared/records/case-book';
import type { Block, ComposedDocument, Sentence } from '#shared/document/document';
import type { Submission } from '#shared/document/submission';
import { textIn } from '#shared/values/texts/text';
import type { Fact, Place, Statement } from './fact';
import { withWholeSentences } from './whole-sentences';
import { inlineText } from '#shared/document/inline-text';

/** A sentence, heading or title of the generated document and where it stands. */
type Passage = {
  readonly heading: string | undefined;
  readonly text: string;
  readonly books: ReadonlySet<string>;
};

/** Without the marks of typesetting that say nothing: curly quotes, hard spaces and hyphens. */
export const plain = (text: string) =>
  text
    .replaceAll(/[“”«»]/gu, '"')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[\u00A0\u202F]/gu, ' ')
    .replaceAll('\u2011', '-')
    .replaceAll(/\s+/gu, ' ');

export const textOf = (sentence: Sentence) => plain(inlineText(sentence.inlines));

/** The sentences of a block, whether it is a paragraph, a list or a table. */
export function sentencesOf(block: Block): readonly Sentence[] {
  if (block.kind === 'paragraph') return block.sentences;
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'table' ? block.rows.flat() : [];
}

function passagesOf(document: ComposedDocument): readonly Passage[] {
  let heading: string | undefined;
  return withWholeSentences(document.blocks).flatMap((block): readonly Passage[] => {
    if (block.kind === 'title') return [{ heading, text: plain(block.text), books: new Set() }];
    if (block.kind === 'heading') {
      heading = plain(block.text);
      return [{ heading, text: heading, books: new Set() }];
    }
    return sentencesOf(block).map((sentence) => ({
      heading,
      text: textOf(sentence),
      books: new Set(sentence.records.flatMap(({ bookId }) => bookId ?? [])),
    }));
  });
}

/** The first of the sentences that tells a fact whole. */
export function tellingSentence(sentences: readonly string[], { all }: Pick<Statement, 'all'>): string | undefined {
  return sentences.find((sentence) => all.every((pattern) => pattern.test(sentence)));
}

/** Whether one of the sentences states a fact whole. */
export const isToldBy = (sentences: readonly string[], fact: Pick<Statement, 'all'>) =>
  tellingSentence(sentences, fact) !== undefined;

/** Finds facts in the places of a document that they belong in. */
export function createFinder(document: ComposedDocument, caseBooks: readonly CaseBook[], submission: Submission) {
  const passages = passagesOf(document);
  const headings = submission.sections.map(({ heading }) => plain(textIn(heading, 'en') ?? ''));
  const firstSection = passages.findIndex(({ heading }) => heading === headings[0]);
  const lastSection = passages.findLastIndex(({ heading }) => heading === headings.at(-1));
  const idOf = new Map(caseBooks.map(({ id, title }): [string, string] => [title, id]));

  const inPlace = (place: Place): readonly Passage[] => {
    switch (place.in) {
      case 'opening':
        return passages.slice(0, Math.max(firstSection, 0));
      case 'section':
        return passages.filter(({ heading, books }) => heading === place.heading && books.size === 0);
      case 'overview':
        return passages.filter(({ heading, books }) => heading === place.heading && books.size > 1);
      case 'case':
        return passages.filter(({ books }) => books.has(idOf.get(place.title) ?? ''));
      case 'recommendations':
        return passages.slice(lastSection + 1);
    }
  };

  return {
    isTold: (fact: Fact): boolean =>
      isToldBy(
        inPlace(fact.place).map(({ text }) => text),
        fact,
      ),
    textOfPlace: (place: Place): string =>
      inPlace(place)
        .map(({ text }) => text)
        .join(' '),
  };
}
