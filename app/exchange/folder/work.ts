import { base64 } from '@scure/base';
import type { SharedFile } from '#app/ports/shared-folders';
import type { Failure } from '#shared/failure';
import { succeed, type Result } from '#shared/result';
import { emptyCopy, headsOfCopy, openCopy, saveCopy, type SharedCopy } from '../copy/shared-copy';
import { currentEpoch } from './epochs';
import type { ExchangeParts } from './parts';
import { presentIn, readTeam, type Team, type TeamEpoch } from './team-copy';
import type { SeenFile, ShareState, TeamKey, TeamState } from './team-state';

/** What kept a file, or everything, from being exchanged. */
export type TeamProblem =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly is: Exclude<SeenFile['is'], 'taken'>;
      readonly from?: string;
    }
  /** There is a newer key of the team, and it has not come here yet: nothing is written until then. */
  | { readonly kind: 'no-key' }
  /** This vault is in the team no more. Nothing is written, nor taken away. */
  | { readonly kind: 'not-a-member' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** One exchange while it goes on. */
export type Work = {
  readonly id: string;
  readonly parts: ExchangeParts;
  /** The code of this vault. */
  readonly code: string;
  readonly now: number;
  /** What lay in the folder at the beginning. */
  readonly listed: readonly SharedFile[];
  /** What this vault knew of it before. */
  readonly before: ReadonlyMap<string, SeenFile>;
  /** The copy of the team as the state had it, and its heads. */
  readonly opened: string;
  readonly openedAt: string;
  copy: SharedCopy;
  team: Team;
  /** The key that files are shut to; nothing where none is good any more. */
  epoch: TeamEpoch | undefined;
  readonly keys: TeamKey[];
  readonly files: Map<string, SeenFile>;
  readonly shares: Map<string, ShareState>;
  readonly arrived: Set<string>;
  readonly problems: TeamProblem[];
};

/** Begins an exchange with what lies in the folder. Fails where the state of the team cannot be read. */
export function beginWork(state: TeamState, parts: ExchangeParts, listed: readonly SharedFile[]): Result<Work> {
  const copy = openTeamCopy(state, parts.ids.nextActor());
  if (!copy.ok) return copy;
  const names = new Set(listed.map(({ name }) => name));
  const seen = state.files.filter(({ name }) => names.has(name)).map((file) => [file.name, file] as const);
  const team = readTeam(copy.value);
  return succeed({
    id: state.id,
    parts,
    code: parts.me.code,
    now: parts.clock.now(),
    listed,
    before: new Map(seen),
    opened: state.copy,
    openedAt: headsOfCopy(copy.value).join(),
    copy: copy.value,
    team,
    epoch: currentEpoch(state.id, team, state.keys),
    keys: [...state.keys],
    files: new Map(seen),
    shares: new Map(state.shares.map((share) => [share.share, share])),
    arrived: new Set(),
    problems: [],
  });
}

export function openTeamCopy(state: Pick<TeamState, 'copy'>, actor: string): Result<SharedCopy> {
  return openCopy([new Uint8Array(base64.decode(state.copy))], actor);
}

export function savedTeamCopy(copy: SharedCopy): string {
  return base64.encode(saveCopy(copy));
}

export function stateOf(work: Work): TeamState {
  const isSame = headsOfCopy(work.copy).join() === work.openedAt;
  return {
    id: work.id,
    copy: isSame ? work.opened : savedTeamCopy(work.copy),
    keys: [...work.keys],
    files: [...work.files.values()],
    shares: [...work.shares.values()],
  };
}

/** The copy of a share, of which the one of the team is one; an empty one where the vault has none. */
export async function copyOf(work: Work, share: string): Promise<Result<SharedCopy>> {
  if (share === work.id) return succeed(work.copy);
  const opened = await work.parts.copies.open(share);
  if (!opened.ok) return opened;
  return succeed(opened.value ?? emptyCopy(work.parts.ids.nextActor()));
}

export async function keepCopy(work: Work, share: string, copy: SharedCopy): Promise<Result<void>> {
  if (share !== work.id) return work.parts.copies.keep(share, copy);
  keepTeam(work, copy);
  return succeed(undefined);
}

export function keepTeam(work: Work, copy: SharedCopy): void {
  work.copy = copy;
  work.team = readTeam(copy);
  work.epoch = currentEpoch(work.id, work.team, work.keys);
}

/** What is known of a share, of one that is new nothing. */
export function shareState(work: Work, share: string): ShareState {
  return work.shares.get(share) ?? { share, known: [] };
}

/** The key that this laptop writes with: nothing where there is none, or where its secret has not come here yet. */
export function writingEpoch({ epoch, keys }: Work): TeamEpoch | undefined {
  return epoch && keys.some((key) => key.epoch === epoch.id) ? epoch : undefined;
}

/** With what keys and members a file is tried: when it was tried with others, it is tried again. */
export function triedWith(work: Work): string {
  return `${work.keys.length} ${headsOfCopy(work.copy).join(' ')}`;
}

/** Members step in for others one after the other, so that not all do it at once. */
export function placeInTurn(work: Work): number {
  const codes = presentIn(work.team).map(({ code }) => code);
  return codes.toSorted().indexOf(work.code);
}
