import type { PaperWords } from '../../../../voice/paper-words';
import { date, when } from '../../grammar/dates';
import { briefWords } from './brief-words';
import { capital, lead, list } from '../../grammar/prose';
import { ordinal } from './submission';

export const paperWords: PaperWords = {
  submission: {
    title: (state) => `Submission to the Universal Periodic Review of ${state}`,
    session: (session) => `${sessionOrdinal(session)} session of the Working Group on the Universal Periodic Review`,
    submittedIn: (day) => `Submitted ${when(day)}`,
    submittedBy: (names) => `${names.length > 1 ? 'Joint submission' : 'Submission'} by ${list(names)}`,
    keyWords: (words) => `Key words: ${words.join('; ')}.`,
    issue: (heading, focus) => `${heading}${lead(', in particular ', list(focus))}`,
    introduction: 'Introduction',
    summary: 'Executive summary',
    recommendations: 'Recommendations',
  },
  brief: briefWords,
  date,
  organisation: ({ name }, text) => text(name),
};

/** `20th`, `21st`, `first` … sessions are counted in figures beyond ten. */
function sessionOrdinal(session: number): string {
  if (session <= 10) return capital(ordinal(session));
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[session % 10];
  const isTeen = session % 100 >= 11 && session % 100 <= 13;
  return `${session}${isTeen ? 'th' : (ending ?? 'th')}`;
}
