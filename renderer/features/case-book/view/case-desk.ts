import type { CaseBookCard } from '#shared/contract/vault-api';
import type { CaseBook } from '#shared/records/case-book';
import type { AnyReference } from '#shared/schema/ids';
import type { HolderDesk } from '../../../holder/desk/holder-desk';
import type { CaseExchange } from './case-exchange';
import type { OwnView } from './case-view';

/** What every page of a case book works with. */
export type CaseDesk = HolderDesk<OwnView> & {
  /** The case book as it stands on the disk. */
  readonly book: CaseBook;
  readonly card: CaseBookCard | undefined;
  readonly exchange: CaseExchange;
  readonly onOpenRegister: (to: AnyReference) => void;
};
