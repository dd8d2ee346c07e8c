import { createContext, type ReactNode, useContext } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';

/** What the fields of a submission choose from beside the registers. */
export type SubmissionDesk = {
  readonly cards: readonly CaseBookCard[];
  /** The themes of the recommendations and figures of the registers, in the order of the alphabet. */
  readonly themes: readonly string[];
};

const SubmissionDeskContext = createContext<SubmissionDesk>({ cards: [], themes: [] });

export function SubmissionDeskProvider({
  desk,
  children,
}: {
  readonly desk: SubmissionDesk;
  readonly children: ReactNode;
}) {
  return <SubmissionDeskContext value={desk}>{children}</SubmissionDeskContext>;
}

export function useSubmissionDesk(): SubmissionDesk {
  return useContext(SubmissionDeskContext);
}
