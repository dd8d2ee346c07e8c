import type { Block } from '#shared/document/document';
import { plain } from '../../composer/tree/blocks';
import type { SubmissionDesk } from './submission-desk';

/** The title data: which review, of which State, by whom, when. */
export function cover({ submission, context, registers }: SubmissionDesk): readonly Block[] {
  const { code, papers } = context.language;
  const { state, title, session, sessionDate, date, submitters } = submission;
  const names = registers.findAll('organisation', submitters).map(({ name }) => name.wordsIn(code));
  const lines = [
    session === undefined ? '' : papers.submission.session(session),
    sessionDate === undefined ? '' : papers.date(sessionDate),
    names.length === 0 ? '' : papers.submission.submittedBy(names),
    date === undefined ? '' : papers.submission.submittedIn(date),
  ];
  return [
    { kind: 'title', text: title?.in(code) ?? papers.submission.title(state.in(code)) },
    ...lines.flatMap((text, place) => (text === '' ? [] : [plain('cover', `cover ${place}`, text)])),
    { kind: 'page-break' },
  ];
}
