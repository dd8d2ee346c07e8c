import type { Block } from '#shared/document/document';
import { line, numbered, plain } from '../../composer/tree/blocks';
import { inLines, prose, replaced, type Words } from '../../composer/words/words';
import { type BriefDesk, type BriefMatter, textFor, tellIn } from './brief-desk';
import { counselOf } from './front';
import type { Attachment } from '../../composer/case-file/records';

/** What the court is asked, numbered; alternatives are further requests. */
export function requests(desk: BriefDesk): readonly Block[] {
  const { motion, context, file } = desk;
  if (motion === undefined) return [];
  const text = textFor(desk);
  const asks = (tellIn(desk, motion).asks ?? []).map(text);
  const end = (place: number) => (place === asks.length - 1 ? '.' : ';');
  const pointers = [file.pointerTo(motion)];
  if (asks.length === 0) return [];
  return [
    numbered([line('requests', context.language.papers.brief.requests, pointers)]),
    {
      kind: 'list',
      marks: 'number',
      items: asks.map((ask, place) => [
        line(`request ${place}`, prose`${replaced(ask, /[.;]$/u, '')}${end(place)}`, pointers),
      ]),
    },
  ];
}

/** Attachments that may be annexed. */
export function annexesOf({ file }: BriefMatter): readonly Attachment[] {
  return file.list('attachments').filter(({ mayBeAnnexed }) => mayBeAnnexed === true);
}

/** The annexes with their numbers of pages. */
export function annexes(desk: BriefDesk): readonly Block[] {
  const found = annexesOf(desk);
  const { annexHead } = desk.context.language.papers.brief;
  if (found.length === 0) return [];
  const text = textFor(desk);
  return [
    {
      kind: 'table',
      head: [annexHead.number, annexHead.annex, annexHead.pages],
      rows: found.map((attachment, place) => {
        const { description, fileName, pages } = tellIn(desk, attachment);
        const pointers = [desk.file.pointerTo(attachment)];
        return [
          line(`annex ${place} number`, String(place + 1), pointers),
          line(`annex ${place}`, description === undefined ? fileName : asTitle(text(description)), pointers),
          line(`annex ${place} pages`, pages === undefined ? '' : String(pages), pointers),
        ];
      }),
    },
  ];
}

const asTitle = (text: Words) => replaced(text, /^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Day and signature; blanks where the book does not say. */
export function signature(desk: BriefDesk): readonly Block[] {
  const { papers } = desk.context.language;
  const { motion } = desk;
  const text = textFor(desk);
  const day = motion?.filed === undefined ? papers.brief.dateBlank : papers.date(motion.filed);
  const names = counselOf(desk).map(({ name }) => text(name));
  return [plain('signature', 'signature', inLines([day, ...names, papers.brief.signature]))];
}
