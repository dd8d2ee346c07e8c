import type { Clock } from '#app/ports/clock';
import type { Ids } from '#app/ports/ids';
import type { SharedFolders } from '#app/ports/shared-folders';
import type { Result } from '#shared/result';
import type { SharedCopy } from '../copy/shared-copy';
import type { ExchangeKeys } from '../packet/keys';
import type { openPacket } from '../packet/open-packet';
import type { sealPacket } from '../packet/seal-packet';

/** The shared copies of a vault, as far as a team has to do with them. Ids have 1 to 48 letters, digits, `_` and `-`. */
export interface TeamCopies {
  /** The shares that this vault has in the team. */
  shares(): readonly string[];
  /** Whether a share that arrives is taken in. What is not wanted stays in the folder. */
  isWanted(share: string): boolean;
  /** Undefined where the vault has none. The same object until it changes: what is read of it is remembered by it. */
  open(share: string): Promise<Result<SharedCopy | undefined>>;
  /** Durably. A copy that was not here becomes one of `shares`. */
  keep(share: string, copy: SharedCopy): Promise<Result<void>>;
}

/** How packets are made and opened. */
export type Packets = { readonly seal: typeof sealPacket; readonly open: typeof openPacket };

/** Who acts: the keys of a vault, their code (`cardCode`), and what its owner is called. */
export type Me = { readonly keys: ExchangeKeys; readonly code: string; readonly name: string };

/** With what a team is changed. */
export type TeamTools = { readonly me: Me; readonly clock: Clock; readonly ids: Ids };

/** With what a laptop exchanges with a team. */
export type ExchangeParts = TeamTools & {
  readonly folders: SharedFolders;
  /** The folder of the team, as main gave it. */
  readonly folder: string;
  readonly copies: TeamCopies;
  readonly packets: Packets;
  /** Name and version of the program. */
  readonly madeWith: string;
};

const day = 24 * 60 * 60 * 1000;

/** In milliseconds. */
export const spans = {
  /** So long a whole copy must have lain in the folder before files of others go on its account. */
  settled: 7 * day,
  /** So long a file must have lain there before somebody else than who wrote it takes it away. */
  silent: 60 * day,
  /** So long what is missing in the folder is left to whoever wrote it; then each member in turn waits a day more. */
  patience: 7 * day,
  turn: day,
  /** So long after somebody has left, what they wrote before still counts when it arrives. */
  late: 60 * day,
} as const;
