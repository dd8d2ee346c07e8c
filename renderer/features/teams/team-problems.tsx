import type { TeamProblem } from '#shared/contract/team-api';
import type { Failure } from '#shared/failure';
import { useTranslator } from '../../program/translation';
import { Notice } from '../../ui/notice';
import { problemInWords } from './in-words';

type TeamProblemsProps = {
  readonly problems: readonly TeamProblem[];
  /** Why the last exchange did not succeed. */
  readonly failure: Failure | undefined;
};

/** What is not as it should be, each with what is to be done. That the folder is away is told with the folder. */
export function TeamProblems({ problems, failure }: TeamProblemsProps) {
  const translator = useTranslator();
  const all: readonly TeamProblem[] = failure === undefined ? problems : [{ kind: 'failed', failure }, ...problems];
  const told = new Set(all.filter((each) => !isAway(each)).map((each) => problemInWords(each, translator)));
  if (told.size === 0) return null;
  return (
    <Notice title={translator.say('team.problem.title', { count: told.size })} still>
      {[...told].map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Notice>
  );
}

function isAway(problem: TeamProblem): boolean {
  return problem.kind === 'failed' && problem.failure.code === 'exchange/folder-away';
}
