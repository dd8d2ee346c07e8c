import type { Block, DocumentCheckCode, RecordPointer, WordCount } from '#shared/document/document';
import { overLimit } from '#shared/document/word-count';
import type { RequiredPart } from '../../composer/forum-profile';
import { uprStakeholder } from './profile';
import { checkCase } from '../../composer/checks/case-checks';
import { checkSources } from '../../composer/checks/source-check';
import { reportMissing } from './asked-for';
import type { SubmissionDesk } from './submission-desk';
import { checkUnsaid } from './unsaid';

/** Adds to the checks what the forum asks for and the submission lacks, and where it says more than it may. */
export function checkSubmission(desk: SubmissionDesk, blocks: readonly Block[], words: WordCount): void {
  const { context, files, registers } = desk;
  const add = (
    code: DocumentCheckCode,
    records: readonly RecordPointer[],
    values?: Readonly<Record<string, string | number>>,
  ) => {
    context.checks.add({ code, blocking: false, records, ...(values !== undefined && { values }) });
  };
  for (const part of uprStakeholder.required.map(({ value }) => value)) {
    for (const records of missing(desk, part)) add('required-missing', records, { part });
  }
  const tooLong = overLimit(words);
  if (tooLong) context.checks.add(tooLong);
  if (uprStakeholder.words?.counted.certainty === 'unverified')
    add('unverified-rule', [], { rule: 'words-counted', source: uprStakeholder.words.counted.source });
  for (const bare of bareHeadings(blocks)) reportMissing(context, 'section-text', bare);
  checkUnsaid(desk);
  checkCase(context, [registers, ...files.values()], blocks);
  checkSources(context, blocks, [registers, ...files.values()]);
}

/** Headings below which nothing stands, not even a heading of a lower level. */
const bareHeadings = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block, place) => {
    const next = blocks[place + 1];
    const isBare =
      next === undefined || (next.kind === 'heading' && block.kind === 'heading' && next.level <= block.level);
    return block.kind === 'heading' && isBare ? [block.text] : [];
  });

/** One entry per thing that is missing, with the records to go to. */
function missing({ submission, registers }: SubmissionDesk, part: RequiredPart): readonly (readonly RecordPointer[])[] {
  switch (part) {
    case 'session':
      return submission.session === undefined ? [[]] : [];
    case 'submitters':
      return submission.submitters.length === 0 ? [[]] : [];
    case 'key-words':
      return (submission.keywords ?? []).length === 0 ? [[]] : [];
    case 'submitter-activity':
      return registers
        .findAll('organisation', submission.submitters)
        .filter(({ activity, founded }) => activity === undefined || founded === undefined)
        .map((organisation) => [registers.pointerTo(organisation)]);
    default:
      return [];
  }
}
