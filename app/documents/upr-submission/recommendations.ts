import type { Block, RecordPointer, Sentence } from '#shared/document/document';
import { line, numbered } from '../../composer/tree/blocks';
import { headed, heading } from '../../composer/tree/headings';
import { ownRecommendation } from '../../composer/patterns/registers/own-recommendation';
import { askFor, askForEntries, filesOf } from './asked-for';
import { type RecommendationGroup, sayOfRegisters, type SubmissionDesk, typedIn } from './submission-desk';

/**
 * What the State is asked to do: a paragraph that calls on it, then each group under a number of its own with its
 * recommendations lettered, so that any of them can be cited as "paragraph 52 (b)".
 */
export function recommendationBlocks(
  desk: SubmissionDesk,
  groups: readonly RecommendationGroup[],
  level: 1 | 2 | 3,
): readonly Block[] {
  const filled = groups.filter(({ items }) => items.length > 0);
  for (const { items } of filled) for (const item of items) askForTies(desk, item);
  const [first] = filled;
  if (first === undefined) return [];
  const single = filled.length === 1 && first.heading === undefined;
  return [
    heading(level, desk.context.language.papers.submission.recommendations),
    numbered(opening(desk, single, level === 1)),
    ...filled.flatMap((group) => groupBlocks(desk, group)),
  ];
}

function opening(desk: SubmissionDesk, single: boolean, named: boolean): readonly Sentence[] {
  const { submission, registers } = desk;
  const submitters = named ? registers.findAll('organisation', submission.submitters).map(({ name }) => name) : [];
  const message = { kind: 'recommendations-opening', submitters, state: submission.state, single } as const;
  return sayOfRegisters(desk, [{ pattern: 'own-recommendation', message, records: [], hedged: true }]);
}

function groupBlocks(desk: SubmissionDesk, { heading: typed, items }: RecommendationGroup): readonly Block[] {
  const title = typed === undefined ? '' : headed(typedIn(desk, typed));
  const list: Block = { kind: 'list', marks: 'letter', items: items.map((item) => [...sayOne(desk, item)]) };
  return title === '' ? [list] : [numbered([line(`group ${title}`, `${title}:`)]), list];
}

/** The articles, events and cases that a recommendation leads to have to be there. */
function askForTies(
  desk: SubmissionDesk,
  { standards = [], about = [], cases = [] }: RecommendationGroup['items'][number],
) {
  askForEntries(
    desk,
    'norm',
    standards.map(({ norm }) => norm),
  );
  for (const reference of about) askFor(desk, [desk.registers, ...desk.files.values()], reference);
  filesOf(desk, cases);
}

function sayOne(desk: SubmissionDesk, item: RecommendationGroup['items'][number]): readonly Sentence[] {
  const about: readonly RecordPointer[] = (item.cases ?? []).flatMap((id) => {
    const file = desk.files.get(id);
    return file?.subject === undefined ? [] : [file.pointerTo(file.subject)];
  });
  return sayOfRegisters(desk, [ownRecommendation(item, desk.registers)]).map((sentence) => ({
    ...sentence,
    records: [...sentence.records, ...about],
  }));
}
