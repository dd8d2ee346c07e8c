import type { Block } from '#shared/document/document';
import { textIn } from '#shared/values/texts/text';
import { plain } from '../../composer/tree/blocks';
import type { SubmissionDesk } from './submission-desk';

/** The title data: which review, of which State, by whom, when. */
export function cover({ submission, context, registers }: SubmissionDesk): readonly Block[] {
  const { code, papers } = context.language;
  const { state, title, session, sessionDate, date, submitters } = submission;
  const names = registers
    .findAll('organisation', submitters)
    .map((organisation) => papers.organisation(organisation, (text) => textIn(text, code) ?? ''));
  const country = textIn(state, code) ?? '';
  const lines = [
    session === undefined ? '' : papers.submission.session(session),
    sessionDate === undefined ? '' : papers.date(sessionDate),
    names.length === 0 ? '' : papers.submission.submittedBy(names),
    date === undefined ? '' : papers.submission.submittedIn(date),
  ];
  return [
    { kind: 'title', text: textIn(title ?? papers.submission.title(country), code) ?? '' },
    ...lines.flatMap((text, place) => (text === '' ? [] : [plain('cover', `cover ${place}`, text)])),
    { kind: 'page-break' },
  ];
}
