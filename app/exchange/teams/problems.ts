import type { TeamProblem } from '#shared/contract/team-api';
import type { Exchanged } from '../folder/exchange';

/** What was odd in an exchange, as the window is told of it: files are counted, their names say nothing to anybody. */
export function shownProblems(problems: Exchanged['problems']): readonly TeamProblem[] {
  const kinds = ['shut', 'stranger', 'damaged', 'other'] as const;
  const files = kinds.flatMap((are): readonly TeamProblem[] => {
    const { length: count } = problems.filter((problem) => problem.kind === 'file' && problem.is === are);
    return count > 0 ? [{ kind: 'files', are, count }] : [];
  });
  const others = problems.flatMap((problem): readonly TeamProblem[] => (problem.kind === 'file' ? [] : [problem]));
  return [...others, ...files];
}
