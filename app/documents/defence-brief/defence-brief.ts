import type { CaseBook } from '#shared/records/case-book';
import type { Block, ComposedDocument } from '#shared/document/document';
import type { Registers } from '#shared/records/registers';
import type { Language } from '#shared/values/texts/text';
import { type Result, succeed } from '#shared/result';
import { numberParagraphs } from '../../composer/tree/blocks';
import { heading } from '../../composer/tree/headings';
import { openCaseFile } from '../../composer/case-file/case-file';
import { writeInContext } from '../../composer/sentences/create-context';
import { courtBrief } from './profile';
import { type BriefPart, briefParts } from '../../composer/messages/brief-parts';
import { countWords } from '#shared/document/word-count';
import { checkBrief } from './brief-checks';
import { type BriefDesk, openMotionOf } from './brief-desk';
import { annexes, requests, signature } from './closing';
import { front, titleOf } from './front';
import { argument } from './arguments';
import { charge, facts, history, standards } from './merits';
import { opinions } from './opinions';
import { plainText } from '../../composer/words/words';

export type BriefInput = {
  readonly book: CaseBook;
  readonly registers: Registers;
  readonly language: Language;
};

/** What each part writes, behind what the brief has told `before` it. */
const writers: Record<BriefPart, (desk: BriefDesk, before: readonly Block[]) => readonly Block[]> = {
  history,
  facts,
  charge,
  arguments: argument,
  opinions,
  standards,
  requests,
  annexes,
};

/**
 * A brief to a court in the order that courts of the region expect. It is made for the first motion of the book that
 * has no answer yet; without one it says what the case is and asks for nothing, and a check says so. Parts for which
 * the book has nothing are left out. Fails with `document/language-unavailable`.
 */
export function composeDefenceBrief(input: BriefInput): Result<ComposedDocument> {
  const { book, registers, language } = input;
  const { audience } = courtBrief;
  return writeInContext({ language, audience, registers, told: [book] }, (context) => {
    const file = openCaseFile(book, registers, audience);
    return succeed(write({ context, file, motion: openMotionOf(file) }, language));
  });
}

function write(desk: BriefDesk, language: Language): ComposedDocument {
  const blocks = numberParagraphs([...front(desk), ...parts(desk), ...signature(desk)]);
  checkBrief(desk, blocks);
  const notes = desk.context.notes.list();
  return {
    kind: 'defence-brief',
    language,
    title: plainText(titleOf(desk)).replaceAll('\n', ' '),
    blocks,
    notes,
    noteStyle: courtBrief.noteStyle.value,
    words: countWords({ blocks, notes }, { counted: 'total' }),
    checks: desk.context.checks.list(),
  };
}

/** The parts that have something to say, numbered in Roman figures. Requests and annexes close the brief unnumbered. */
function parts(desk: BriefDesk): readonly Block[] {
  const { headings } = desk.context.language.papers.brief;
  const blocks: Block[] = [];
  let number = 0;
  for (const part of briefParts) {
    const written = writers[part](desk, blocks);
    if (written.length === 0) continue;
    number += 1;
    const isNumbered = part !== 'requests' && part !== 'annexes';
    blocks.push(heading(1, headings[part], isNumbered ? number : undefined), ...written);
  }
  return blocks;
}
