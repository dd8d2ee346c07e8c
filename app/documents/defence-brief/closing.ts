import type { Block } from '#shared/document/document';
import { line, numbered, plain } from '../../composer/tree/blocks';
import { type BriefDesk, type BriefMatter, sayLine, tellIn } from './brief-desk';
import { counselOf } from './front';
import type { Attachment } from '../../composer/case-file/records';

/** What the court is asked, numbered; alternatives are further requests. */
export function requests(desk: BriefDesk): readonly Block[] {
  const { motion, file } = desk;
  if (motion === undefined) return [];
  const told = tellIn(desk, motion);
  const asks = told.asks ?? [];
  const pointers = [file.pointerTo(motion)];
  if (asks.length === 0) return [];
  const opening = sayLine(desk, { kind: 'requests-lead', motion: told, counsel: counselOf(desk).length });
  return [
    numbered([line('requests', opening, pointers)]),
    {
      kind: 'list',
      marks: 'number',
      items: asks.map((ask, place) => {
        const isLast = place === asks.length - 1;
        return [line(`request ${place}`, sayLine(desk, { kind: 'request', ask, isLast }), pointers)];
      }),
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
  return [
    {
      kind: 'table',
      head: [annexHead.number, annexHead.annex, annexHead.pages],
      rows: found.map((attachment, place) => annexRow(desk, attachment, place)),
    },
  ];
}

function annexRow(desk: BriefDesk, attachment: Attachment, place: number) {
  const { description, fileName, pages } = tellIn(desk, attachment);
  const pointers = [desk.file.pointerTo(attachment)];
  const extent = pages === undefined ? '' : sayLine(desk, { kind: 'annex-pages', pages }, [attachment]);
  return [
    line(`annex ${place} number`, String(place + 1), pointers),
    line(`annex ${place}`, sayLine(desk, { kind: 'annex', description, fileName }, [attachment]), pointers),
    line(`annex ${place} pages`, extent, pointers),
  ];
}

/** Day and signature; blanks where the book does not say. */
export function signature(desk: BriefDesk): readonly Block[] {
  const { motion } = desk;
  const words = sayLine(desk, { kind: 'signature', date: motion?.filed, counsel: counselOf(desk) });
  return [plain('signature', 'signature', words)];
}
