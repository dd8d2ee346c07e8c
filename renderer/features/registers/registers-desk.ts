import type { RegistersState } from '#shared/contract/vault-api';
import type { RegisterName } from '#shared/records/registers';
import type { RegistersSession } from '../../session/holders';
import type { HolderSnapshot } from '../../session/snapshot';
import type { NewsDesk } from '../../holder/use-news';
import type { Steps } from '../../holder/use-steps';
import type { RegistersPlace } from './registers-place';

/** What every page of the registers works with. */
export type RegistersDesk = {
  readonly session: RegistersSession;
  readonly snapshot: HolderSnapshot<RegistersState, RegisterName>;
  readonly steps: Steps;
  readonly tell: NewsDesk['tell'];
  readonly go: (place: RegistersPlace) => void;
};
