import type { PaperWords } from '../../../../voice/paper-words';
import { date, when } from '../../grammar/dates';
import { briefWords } from './brief-words';
import { capital, lead, list } from '../../grammar/prose';
import { ordinal } from './submission';
import { joinedBy, plainText, prose } from '../../../../words/words';

export const paperWords: PaperWords = {
  submission: {
    title: (state) => `Submission to the Universal Periodic Review of ${state}`,
    session: (session) => `${sessionOrdinal(session)} session of the Working Group on the Universal Periodic Review`,
    submittedIn: (day) => prose`Submitted ${when(day)}`,
    submittedBy: (names) => prose`${names.length > 1 ? 'Joint submission' : 'Submission'} by ${list(names)}`,
    keyWords: (words) => prose`Key words: ${joinedBy('; ', words)}.`,
    issue: (heading, focus) => prose`${heading}${lead(', in particular ', list(focus))}`,
    introduction: 'Introduction',
    summary: 'Executive summary',
    recommendations: 'Recommendations',
  },
  brief: briefWords,
  date,
};

/** `20th`, `21st`, `first` … sessions are counted in figures beyond ten. */
function sessionOrdinal(session: number): string {
  if (session <= 10) return plainText(capital(ordinal(session)));
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[session % 10];
  const isTeen = session % 100 >= 11 && session % 100 <= 13;
  return `${session}${isTeen ? 'th' : (ending ?? 'th')}`;
}
