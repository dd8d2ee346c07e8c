import type { Statement } from './fact';

/** One question to a generated text: which facts were asked for, and which of them it does not tell. */
export type Tally<F extends Statement> = {
  readonly name: string;
  readonly asked: readonly F[];
  readonly missed: readonly F[];
};

/** The share of facts found, in per cent with one decimal. */
export const shareOf = ({ asked, missed }: Pick<Tally<Statement>, 'asked' | 'missed'>) =>
  Math.round((1 - missed.length / asked.length) * 1000) / 10;

/** How a list of facts begins. */
export const headOf = (tally: Tally<Statement>) =>
  `${tally.name}: ${String(tally.asked.length - tally.missed.length)} of ${String(tally.asked.length)} facts, ${String(shareOf(tally))} %`;
