import type { HolderSnapshot } from '../../session/snapshot';
import type { NewsDesk } from '../../holder/use-news';
import type { Steps } from '../../holder/use-steps';
import type { RegistersPlace } from './registers-place';
import type { HolderSession } from '../../session/holder-session';

/** What every page of the registers works with. */
export type RegistersDesk = {
  readonly session: HolderSession;
  readonly snapshot: HolderSnapshot;
  readonly steps: Steps;
  readonly tell: NewsDesk['tell'];
  readonly go: (place: RegistersPlace) => void;
};
