import type { RegistersState } from '#shared/contract/vault-api';
import type { RegisterName } from '#shared/records/registers';
import type { RegistersSession } from '../../foundation/session/holders';
import type { HolderSnapshot } from '../../foundation/session/snapshot';
import type { NewsDesk } from '../../foundation/session/use-news';
import type { Steps } from '../../foundation/session/use-steps';
import type { RegistersPlace } from './registers-place';

/** What every page of the registers works with. */
export type RegistersDesk = {
  readonly session: RegistersSession;
  readonly snapshot: HolderSnapshot<RegistersState, RegisterName>;
  readonly steps: Steps;
  readonly tell: NewsDesk['tell'];
  readonly go: (place: RegistersPlace) => void;
};
