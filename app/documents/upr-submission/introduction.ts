import type { Block } from '#shared/document/document';
import { line, numbered, plain } from '../../composer/tree/blocks';
import type { Statement } from '../../composer/sentences/sentence';
import { paragraphsOf } from './items';
import { type Section, sayOfRegisters, type SubmissionDesk } from './submission-desk';
import { prose, type Words } from '../../composer/words/words';

/** Who submits, for which review, on what: the opening paragraphs and the key words. */
export function introduction(desk: SubmissionDesk): readonly Block[] {
  const { submission, context, registers } = desk;
  const { papers, code } = context.language;
  const organisations = registers.findAll('organisation', submission.submitters);
  const { state, cycle, subject, keywords = [] } = submission;
  const opening: readonly Statement[] = [
    statement({ kind: 'submission-opening', submitters: organisations.map(({ name }) => name), state, cycle }),
    statement({ kind: 'submission-focus', submitters: organisations.length, state, subject }),
  ];
  const introduced = organisations.map((organisation): Statement => ({
    pattern: 'submission',
    message: { kind: 'submitter-introduced', organisation },
    records: [organisation],
  }));
  const words = keywords.map((word) => word.wordsIn(code));
  return [
    { kind: 'heading', level: 1, text: papers.submission.introduction },
    ...[sayOfRegisters(desk, opening), ...introduced.map((one) => sayOfRegisters(desk, [one]))]
      .filter((sentences) => sentences.length > 0)
      .map(numbered),
    ...(words.length === 0 ? [] : [plain('body', 'key words', papers.submission.keyWords(words))]),
  ];
}

/** The main points: the balance of the last review, what happened since, and the issues that follow. */
export function executiveSummary(desk: SubmissionDesk): readonly Block[] {
  const { submission, context } = desk;
  const { papers, code } = context.language;
  const issues = submission.sections.filter(({ level }) => level === 1);
  const lead = sayOfRegisters(desk, [statement({ kind: 'submission-issues', count: issues.length })]);
  const issue = ({ heading, focus = [] }: Section) =>
    papers.submission.issue(
      heading.wordsIn(code),
      focus.map((one) => one.wordsIn(code)),
    );
  return [
    { kind: 'heading', level: 1, text: papers.submission.summary },
    ...paragraphsOf(desk, summaryItems(submission)).map(numbered),
    ...(issues.length === 0 ? [] : [numbered(lead), bullets(issues.map(issue))]),
  ];
}

/** The items chosen for the summary; else the balance on the theme of the submission, where it names one. */
function summaryItems({ summary, theme }: SubmissionDesk['submission']) {
  return summary ?? (theme === undefined ? [] : [{ followUp: theme }]);
}

function bullets(texts: readonly Words[]): Block {
  const end = (place: number) => (place === texts.length - 1 ? '.' : ';');
  return {
    kind: 'list',
    marks: 'bullet',
    items: texts.map((text, place) => [line(`issue ${place}`, prose`${text}${end(place)}`)]),
  };
}

function statement(message: Statement['message']): Statement {
  return { pattern: 'submission', message, records: [], hedged: true };
}
