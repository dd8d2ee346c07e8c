import type { SharingTerms } from '#shared/contract/exchange-api';
import type { Team, TeamExchange, TeamFolder, TeamInvitation, TeamProblem } from '#shared/contract/team-api';
import type { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { Turn } from '#shared/turn';
import type { KeepingBook } from '../../keeping/keeping-book';
import type { SharedFolders } from '../../ports/shared-folders';
import { exchange, type Exchanged } from '../folder/exchange';
import { findInvitations } from '../folder/invitations';
import { forgetFolder, inviteMember, newTeam, removeMember } from '../folder/membership';
import type { ExchangeParts as FolderParts, Me, TeamTools } from '../folder/parts';
import type { TeamState } from '../folder/team-state';
import { takeInCopy } from '../handover/take-in-copy';
import type { Colleagues } from '../handover/colleagues';
import { shareOf } from '../handover/hand-over';
import { bringUpToDate } from '../shares/up-to-date';
import { teamsIn, withoutTeam, withTeam, type StoredTeam } from '../ledger/ledger';
import { cardCode, publicCard } from '../packet/keys';
import { openPacket } from '../packet/open-packet';
import { sealPacket } from '../packet/seal-packet';
import type { ExchangeParts } from '../shares/merging';
import { areSameTerms } from '../shares/find-share';
import { asideCopies } from './aside-copies';
import { shownProblems } from './problems';
import { TeamFolders } from './team-folders';
import { viewOf, type LastExchange } from './team-view';
import { VaultTeamCopies, type InTurn } from './vault-team-copies';

export type TeamsParts = ExchangeParts & {
  readonly colleagues: Colleagues;
  readonly keeping: KeepingBook;
  readonly folders: SharedFolders;
  readonly madeWith: string;
  /** The turns of the changes of the vault. An exchange takes many short ones: saving goes on meanwhile. */
  readonly inTurn: InTurn;
};

/** The teams of a vault. Of each team one thing is done at a time. Nothing here is to be called in the turn of the changes. */
export class Teams {
  readonly #parts: TeamsParts;
  readonly #folders: TeamFolders;
  readonly #turns = new Map<string, Turn>();
  readonly #copies = new Map<string, VaultTeamCopies>();
  readonly #last = new Map<string, LastExchange>();

  constructor(parts: TeamsParts) {
    this.#parts = parts;
    this.#folders = new TeamFolders(parts.keeping);
  }

  async list(): Promise<Result<readonly Team[]>> {
    const ledger = await this.#parts.ledger.read();
    if (!ledger.ok) return ledger;
    const views: Team[] = [];
    for (const team of teamsIn(ledger.value)) {
      const view = await this.#view(team);
      if (!view.ok) return view;
      views.push(view.value);
    }
    return succeed(views);
  }

  async make(name: string, folder: TeamFolder): Promise<Result<Team>> {
    const tools = await this.#tools();
    if (!tools.ok) return tools;
    const state = await newTeam(name.trim(), tools.value);
    return this.#begin(state, folder);
  }

  async invitations({ folder }: TeamFolder): Promise<Result<readonly TeamInvitation[]>> {
    const found = await this.#found(folder);
    if (!found.ok) return found;
    const known = await this.#parts.ledger.read();
    if (!known.ok) return known;
    const mine = new Set(teamsIn(known.value).map(({ state }) => state.id));
    const shown: TeamInvitation[] = [];
    for (const { from, name, members, team } of found.value.filter((each) => !mine.has(each.team.id))) {
      const sender = await this.#parts.colleagues.sender(from, memberName(members, cardCode(from)));
      if (!sender.ok) return sender;
      const cards = await Promise.all(members.map((member) => this.#parts.colleagues.cardOf(member)));
      shown.push({ id: team.id, name, from: sender.value, members: cards.flatMap((card) => card ?? []) });
    }
    return succeed(shown);
  }

  async join(id: string, folder: TeamFolder): Promise<Result<Team>> {
    const found = await this.#found(folder.folder);
    if (!found.ok) return found;
    const invitation = found.value.find(({ team }) => team.id === id);
    return invitation ? this.#begin(invitation.team, folder) : fail({ code: 'exchange/no-invitation' });
  }

  chooseFolder(id: string, folder: TeamFolder): Promise<Result<Team>> {
    return this.#change(id, async (team) => {
      const kept = await this.#folders.keep(id, folder);
      return kept.ok ? succeed({ ...team, state: forgetFolder(team.state) }) : kept;
    });
  }

  invite(id: string, name: string, code: string): Promise<Result<Team>> {
    return this.#changeState(id, (state, tools) => inviteMember(state, { name: name.trim(), code }, tools));
  }

  remove(id: string, code: string): Promise<Result<Team>> {
    return this.#changeState(id, (state, tools) => removeMember(state, code, tools));
  }

  /** What is not with the others yet goes there where the folder is at hand; then the team is forgotten here. */
  async leave(id: string): Promise<Result<readonly Team[]>> {
    const team = await this.#team(id);
    if (!team.ok) return team;
    await this.exchange(id);
    return this.#turn(id).run(async () => {
      const forgotten = await this.#parts.ledger.change((now) => withoutTeam(now, id));
      const kept = forgotten.ok ? await this.#folders.keep(id, undefined) : forgotten;
      return kept.ok ? this.list() : kept;
    });
  }

  share(team: string, book: BookId, terms: SharingTerms): Promise<Result<Team>> {
    return this.#change(team, (before) =>
      this.#parts.inTurn(async () => {
        const wanted = await this.#shareFor(book, terms);
        if (!wanted.ok) return wanted;
        const { value: id } = wanted;
        // What came of it while it was not wanted lies in files that were looked at already.
        const isAnew = before.unwanted.includes(id);
        return succeed({
          ...before,
          state: isAnew ? forgetFolder(before.state) : before.state,
          shares: [...before.shares.filter((each) => each !== id), id],
          unwanted: before.unwanted.filter((each) => each !== id),
        });
      }),
    );
  }

  /** The one that a colleague has begun with the same terms, or one of one's own. */
  async #shareFor(book: BookId, terms: SharingTerms): Promise<Result<BookId>> {
    const aside = await asideCopies(this.#parts);
    if (!aside.ok) return aside;
    const begun = aside.value.find((copy) => copy.book === book && areSameTerms(copy.terms, terms));
    if (begun) {
      const taken = await takeInCopy(this.#parts, begun);
      return taken.ok ? succeed(begun.share) : taken;
    }
    const share = await shareOf(this.#parts, book, terms);
    const shared = share.ok ? await bringUpToDate(this.#parts, share.value) : share;
    return shared.ok ? succeed(shared.value.share.id) : shared;
  }

  stopSharing(id: string, book: BookId): Promise<Result<Team>> {
    return this.#change(id, async (team) => {
      const ledger = await this.#parts.ledger.read();
      if (!ledger.ok) return ledger;
      const ended = new Set(ledger.value.shares.flatMap((share) => (share.book === book ? [share.id] : [])));
      return succeed({
        ...team,
        shares: team.shares.filter((each) => !ended.has(each)),
        unwanted: [...team.unwanted, ...team.shares.filter((each) => ended.has(each))],
      });
    });
  }

  /** Takes in what lies in the folder and puts there what is new. Fails where the folder cannot be listed. */
  exchange(id: string): Promise<Result<TeamExchange>> {
    return this.#turn(id).run(async () => {
      const team = await this.#team(id);
      const folder = await this.#folders.of(id);
      const tools = await this.#tools();
      if (!team.ok) return team;
      if (!folder.ok) return folder;
      if (!tools.ok) return tools;
      const copies = this.#copiesOf(id);
      copies.begin(team.value);
      const { folders, madeWith } = this.#parts;
      const parts: FolderParts = { ...tools.value, folders, folder: folder.value.folder, copies, packets, madeWith };
      const done = await exchange(team.value.state, parts);
      if (!done.ok) return done;
      return this.#noteExchange(team.value, copies, done.value);
    });
  }

  async #noteExchange(
    team: StoredTeam,
    copies: VaultTeamCopies,
    { team: state, problems }: Exchanged,
  ): Promise<Result<TeamExchange>> {
    const failed = problems.some(({ kind }) => kind === 'failed');
    const before = this.#last.get(state.id)?.at;
    const at = failed ? before : new Date(this.#parts.clock.now()).toISOString();
    const offered = await this.#offered(copies);
    if (!offered.ok) return offered;
    this.#last.set(state.id, {
      ...(at !== undefined && { at }),
      problems: [...shownProblems(problems), ...offered.value],
    });
    const kept = await this.#keep(team, { ...team, state, shares: [...copies.shares()] });
    if (!kept.ok) return kept;
    const view = await this.#view(kept.value);
    return view.ok ? succeed({ team: view.value, arrived: copies.arrived }) : view;
  }

  /** What others share of case books that are here, and nobody here has agreed to. */
  async #offered(copies: VaultTeamCopies): Promise<Result<readonly TeamProblem[]>> {
    const offered = await copies.offered();
    if (!offered.ok || offered.value.length === 0) return offered.ok ? succeed([]) : offered;
    const cards = await this.#parts.library.caseBooks.cards();
    if (!cards.ok) return cards;
    return succeed(offered.value.map((book) => ({ kind: 'offered', title: cards.value.get(book)?.title ?? '' })));
  }

  async #begin(state: TeamState, folder: TeamFolder): Promise<Result<Team>> {
    const team: StoredTeam = { state, shares: [], unwanted: [] };
    const kept = await this.#folders.keep(state.id, folder);
    if (!kept.ok) return kept;
    const changed = await this.#parts.ledger.change((now) => withTeam(now, team));
    return changed.ok ? this.#view(team) : changed;
  }

  #changeState(id: string, make: (state: TeamState, tools: TeamTools) => Result<TeamState>): Promise<Result<Team>> {
    return this.#change(id, async (team) => {
      const tools = await this.#tools();
      if (!tools.ok) return tools;
      const state = make(team.state, tools.value);
      return state.ok ? succeed({ ...team, state: state.value }) : state;
    });
  }

  #change(id: string, make: (team: StoredTeam) => Promise<Result<StoredTeam>>): Promise<Result<Team>> {
    return this.#turn(id).run(async () => {
      const team = await this.#team(id);
      if (!team.ok) return team;
      const changed = await make(team.value);
      const kept = changed.ok ? await this.#keep(team.value, changed.value) : changed;
      return kept.ok ? this.#view(kept.value) : kept;
    });
  }

  /** Writes a team where it is different. What was erased meanwhile stays unwanted. */
  async #keep(before: StoredTeam, team: StoredTeam): Promise<Result<StoredTeam>> {
    if (JSON.stringify(before) === JSON.stringify(team)) return succeed(team);
    const changed = await this.#parts.ledger.change((now) => {
      const there = teamsIn(now).find(({ state }) => state.id === team.state.id);
      const erased = there?.unwanted.filter((share) => !before.unwanted.includes(share)) ?? [];
      const shares = team.shares.filter((share) => !erased.includes(share));
      return withTeam(now, { ...team, shares, unwanted: [...new Set([...team.unwanted, ...erased])] });
    });
    return changed.ok ? this.#team(team.state.id) : changed;
  }

  async #team(id: string): Promise<Result<StoredTeam>> {
    const ledger = await this.#parts.ledger.read();
    if (!ledger.ok) return ledger;
    const team = teamsIn(ledger.value).find(({ state }) => state.id === id);
    return team ? succeed(team) : fail({ code: 'exchange/no-team' });
  }

  async #view(team: StoredTeam): Promise<Result<Team>> {
    const folder = await this.#folders.find(team.state.id);
    if (!folder.ok) return folder;
    return viewOf(this.#parts, team, { folder: folder.value, last: this.#last.get(team.state.id) });
  }

  async #found(folder: string) {
    const me = await this.#me();
    if (!me.ok) return me;
    const { folders, ids } = this.#parts;
    return findInvitations({ folders, folder, me: me.value, packets, ids });
  }

  async #me(): Promise<Result<Me>> {
    const keys = await this.#parts.colleagues.keys();
    const name = await this.#parts.colleagues.ownName();
    if (!keys.ok) return keys;
    if (!name.ok) return name;
    const code = cardCode(await publicCard(keys.value));
    return succeed({ keys: keys.value, code, name: name.value });
  }

  async #tools(): Promise<Result<TeamTools>> {
    const me = await this.#me();
    const { clock, ids } = this.#parts;
    return me.ok ? succeed({ me: me.value, clock, ids }) : me;
  }

  #turn(id: string): Turn {
    const turn = this.#turns.get(id) ?? new Turn();
    this.#turns.set(id, turn);
    return turn;
  }

  #copiesOf(id: string): VaultTeamCopies {
    const copies = this.#copies.get(id) ?? new VaultTeamCopies(this.#parts, this.#parts.inTurn);
    this.#copies.set(id, copies);
    return copies;
  }
}

const packets = { seal: sealPacket, open: openPacket };

function memberName(members: readonly { readonly code: string; readonly name: string }[], code: string): string {
  return members.find((member) => member.code === code)?.name ?? '';
}
