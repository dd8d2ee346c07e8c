import type { ReactNode } from 'react';
import type { HolderDesk } from '../../../holder/desk/holder-desk';

/** What the shell adds to a case book of handing it over and of merging it with what comes back. */
export type CaseExchange = {
  readonly onHandOver: () => void;
  /** How many places wait for a choice. */
  readonly conflicts: number;
  /** Whether anything ever came from others: the list of the parts leads to that page only then. */
  readonly hasPage: boolean;
  readonly page: (desk: HolderDesk) => ReactNode;
  /** Says above every page that places wait for a choice, with the way to them. */
  readonly notice: (onLook: () => void) => ReactNode;
};
