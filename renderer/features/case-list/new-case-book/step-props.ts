import type { Answers } from './answers';

/** What every step of the guide gets. */
export type StepProps = {
  readonly answers: Answers;
  readonly onAnswer: (some: Partial<Answers>) => void;
};
