import type { Failure } from '../failure';
import type { Result } from '../result';
import type { BookId } from '../schema/ids';
import type { ExchangeCard, PacketSender, SharingTerms } from './exchange-api';

/** A folder that main gave for one that the person chose, and the last part of its name. */
export type TeamFolder = { readonly folder: string; readonly folderName: string };

export type TeamMember = {
  readonly card: ExchangeCard;
  readonly isOwn: boolean;
  /** Instants, ISO 8601 in UTC. */
  readonly since: string;
  readonly left?: string;
};

/** A case book that a team shares. */
export type TeamBook = {
  readonly id: BookId;
  readonly title: string;
  readonly terms: SharingTerms;
  readonly conflicts: number;
};

/** Something in the folder that is not as it should be. */
export type TeamProblem =
  /**
   * So many files that do not open (half-carried, or of another team), that nobody of the team has signed, or in which
   * something cannot be taken in.
   */
  | { readonly kind: 'files'; readonly are: 'shut' | 'stranger' | 'damaged' | 'other'; readonly count: number }
  /** There is a newer key of the team that has not come here yet: nothing is written until then. */
  | { readonly kind: 'no-key' }
  /** Somebody shares a case book that is here, and that is not shared with the team from here: it is not taken in. */
  | { readonly kind: 'offered'; readonly title: string }
  /** This vault is in the team no longer. */
  | { readonly kind: 'not-a-member' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type Team = {
  readonly id: string;
  readonly name: string;
  readonly members: readonly TeamMember[];
  readonly books: readonly TeamBook[];
  /** Absent where no folder is chosen on this computer. */
  readonly folderName?: string;
  /** This vault was taken out of the team: nothing more comes or goes. */
  readonly isOut: boolean;
  /** Instant of the last exchange that succeeded since the vault was opened, ISO 8601 in UTC. */
  readonly exchangedAt?: string;
  /** As of the last exchange since the vault was opened. */
  readonly problems: readonly TeamProblem[];
};

/** A team in a folder that this vault was taken into, and by whom as far as the signature tells. */
export type TeamInvitation = {
  readonly id: string;
  readonly name: string;
  readonly from: PacketSender;
  readonly members: readonly ExchangeCard[];
};

export type TeamExchange = {
  readonly team: Team;
  /** The case books in which something came, new ones among them. */
  readonly arrived: readonly BookId[];
};

/** Teams with a shared folder. Everything here needs the vault open. */
export interface TeamApi {
  teams(): Promise<Result<readonly Team[]>>;
  /** A team with nobody in it but this vault. */
  makeTeam(name: string, folder: TeamFolder): Promise<Result<Team>>;
  /** The teams in a folder that this vault was taken into and is not in yet. */
  teamInvitations(folder: TeamFolder): Promise<Result<readonly TeamInvitation[]>>;
  /** Joins a team whose invitation lies in the folder. Fails with `exchange/no-invitation`. */
  joinTeam(id: string, folder: TeamFolder): Promise<Result<Team>>;
  /** Another folder, or the same one on another computer: everything is looked at anew. */
  chooseTeamFolder(id: string, folder: TeamFolder): Promise<Result<Team>>;
  /** They find the invitation in the folder after the next exchange. Fails with `exchange/not-a-code`. */
  inviteToTeam(id: string, name: string, code: string): Promise<Result<Team>>;
  /** From the next exchange on they get nothing more. */
  removeFromTeam(id: string, code: string): Promise<Result<Team>>;
  /**
   * Exchanges a last time and forgets the team; case books stay here. The others go on sharing for this vault until one
   * of them takes it out.
   */
  leaveTeam(id: string): Promise<Result<readonly Team[]>>;
  shareWithTeam(id: string, book: BookId, terms: SharingTerms): Promise<Result<Team>>;
  /** The case book stays with everybody who has it; what is changed here from now on does not go to them. */
  stopSharing(id: string, book: BookId): Promise<Result<Team>>;
  /**
   * Takes in what lies in the folder and puts there what is new. One at a time; saving goes on meanwhile. Fails with
   * `exchange/no-folder` and `exchange/folder-away`.
   */
  exchangeWithTeam(id: string): Promise<Result<TeamExchange>>;
}
