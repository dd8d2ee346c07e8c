import type { Block } from '#shared/document/document';
import { line, numbered, plain } from '../../composer/tree/blocks';
import { heading } from '../../composer/tree/headings';
import type { Statement } from '../../composer/sentences/sentence';
import { askForEntries } from './asked-for';
import { itemBlocks } from './items';
import { lineOfRegisters, type Section, sayOfRegisters, type SubmissionDesk } from './submission-desk';

/** Who submits, for which review, on what: the opening paragraphs and the key words. */
export function introduction(desk: SubmissionDesk): readonly Block[] {
  const { submission, context, registers } = desk;
  const { papers } = context.language;
  askForEntries(desk, 'organisation', submission.submitters);
  const organisations = registers.findAll('organisation', submission.submitters);
  const { state, cycle, subject, keywords = [] } = submission;
  const opening: readonly Statement[] = [
    statement({ kind: 'submission-opening', submitters: organisations.map(({ name }) => name), state, cycle }),
    statement({ kind: 'submission-focus', state, subject }),
  ];
  const introduced = organisations.map((organisation): Statement => ({
    pattern: 'submission',
    message: {
      kind: 'submitter-introduced',
      organisation: context.telling.tell(organisation, registers.pointerTo(organisation)),
    },
    records: [organisation],
  }));
  return [
    heading(1, papers.submission.introduction),
    ...[sayOfRegisters(desk, opening), ...introduced.map((one) => sayOfRegisters(desk, [one]))]
      .filter((sentences) => sentences.length > 0)
      .map(numbered),
    ...(keywords.length === 0
      ? []
      : [plain('body', 'key words', lineOfRegisters(desk, { kind: 'submission-key-words', words: keywords }))]),
  ];
}

/** The main points: the balance of the last review, what happened since, and the issues that follow. */
export function executiveSummary(desk: SubmissionDesk): readonly Block[] {
  const { submission, context } = desk;
  const { papers } = context.language;
  const issues = issuesOf(submission);
  const lead = sayOfRegisters(desk, [statement({ kind: 'submission-issues', count: issues.length })]);
  const points = [
    ...itemBlocks(desk, summaryItems(submission)),
    ...(issues.length === 0 ? [] : [numbered(lead), issueList(desk, issues)]),
  ];
  return points.length === 0 ? [] : [heading(1, papers.submission.summary), ...points];
}

/** The items chosen for the summary; else the balance on the theme of the submission, where it names one. */
function summaryItems({ summary, theme }: SubmissionDesk['submission']) {
  return summary ?? (theme === undefined ? [] : [{ followUp: theme }]);
}

type Issue = Pick<Section, 'heading' | 'focus'>;

/** The issues that were listed; else the sections of the first level. */
function issuesOf({ issues, sections }: SubmissionDesk['submission']): readonly Issue[] {
  return issues === undefined
    ? sections.filter(({ level }) => level === 1)
    : issues.map(({ issue, focus }) => ({ heading: issue, focus }));
}

function issueList(desk: SubmissionDesk, issues: readonly Issue[]): Block {
  const items = issues.map(({ heading: issue, focus = [] }, place) => {
    const isLast = place === issues.length - 1;
    const message = { kind: 'submission-issue', heading: issue, focus, isLast } as const;
    return [line(`issue ${place}`, lineOfRegisters(desk, message))];
  });
  return { kind: 'list', marks: 'bullet', items };
}

function statement(message: Statement['message']): Statement {
  return { pattern: 'submission', message, records: [], hedged: true };
}
