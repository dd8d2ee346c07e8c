import type { Block } from '#shared/document/document';
import { plain } from '../../composer/tree/blocks';
import { headed } from '../../composer/tree/headings';
import { lineOfRegisters, type SubmissionDesk, titleOf } from './submission-desk';

/** The title data: which review, of which State, by whom, when. */
export function cover(desk: SubmissionDesk): readonly Block[] {
  const { session, sessionDate, date, submitters } = desk.submission;
  const names = desk.registers.findAll('organisation', submitters).map(({ name }) => name);
  const lines = [
    session === undefined ? '' : lineOfRegisters(desk, { kind: 'submission-session', session }),
    sessionDate === undefined ? '' : lineOfRegisters(desk, { kind: 'submission-session-date', date: sessionDate }),
    names.length === 0 ? '' : lineOfRegisters(desk, { kind: 'submission-by', submitters: names }),
    date === undefined ? '' : lineOfRegisters(desk, { kind: 'submission-date', date }),
  ];
  return [
    { kind: 'title', text: headed(titleOf(desk)) },
    ...lines.flatMap((text, place) => (text === '' ? [] : [plain('cover', `cover ${place}`, text)])),
    { kind: 'page-break' },
  ];
}
