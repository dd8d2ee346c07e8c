import type { HolderSnapshot } from '../../session/snapshot';
import type { RecordActions } from '../../holder/use-record-actions';
import type { RegistersPlace } from './registers-place';
import type { HolderSession } from '../../session/holder-session';

/** What every page of the registers works with. */
export type RegistersDesk = {
  readonly session: HolderSession;
  readonly snapshot: HolderSnapshot;
  readonly actions: RecordActions;
  readonly go: (place: RegistersPlace) => void;
};
