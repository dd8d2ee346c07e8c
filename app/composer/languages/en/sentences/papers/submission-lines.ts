import type { SubmissionLines } from '../../../../messages/lines';
import type { Lines } from '../../../../voice/language';
import { date, when } from '../../grammar/dates';
import { capital, list } from '../../grammar/prose';
import { lead } from '../../../../words/joining';
import { ordinal } from './submission';
import { joinedBy, prose } from '../../../../words/words';

export const submissionLines: Lines<keyof SubmissionLines> = {
  'submission-title': ({ state }, voice) => prose`Submission to the Universal Periodic Review of ${voice.text(state)}`,

  'submission-session': ({ session }) =>
    prose`${sessionOrdinal(session)} session of the Working Group on the Universal Periodic Review`,

  'submission-session-date': ({ date: day }) => date(day),

  'submission-by': ({ submitters }, voice) => {
    const names = submitters.map((name) => voice.text(name));
    return prose`${names.length > 1 ? 'Joint submission' : 'Submission'} by ${list(names)}`;
  },

  'submission-date': ({ date: day }) => prose`Submitted ${when(day)}`,

  'submission-key-words': ({ words }, voice) => {
    const all = words.map((word) => voice.text(word));
    return prose`Key words: ${joinedBy('; ', all)}.`;
  },

  'submission-issue': ({ heading, focus, isLast }, voice) => {
    const points = list(focus.map((one) => voice.text(one)));
    return prose`${voice.text(heading)}${lead(', in particular ', points)}${isLast ? '.' : ';'}`;
  },
};

/** `20th`, `21st`, `first` … sessions are counted in figures beyond ten. */
function sessionOrdinal(session: number) {
  if (session <= 10) return capital(ordinal(session));
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[session % 10];
  const isTeen = session % 100 >= 11 && session % 100 <= 13;
  return `${session}${isTeen ? 'th' : (ending ?? 'th')}`;
}
