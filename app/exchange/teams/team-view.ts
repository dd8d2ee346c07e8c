import type { Team, TeamBook, TeamFolder, TeamMember, TeamProblem } from '#shared/contract/team-api';
import { succeed, type Result } from '#shared/result';
import { conflictsOfShare } from '../conflicts/shown-conflicts';
import { membersOf } from '../folder/membership';
import type { Colleagues } from '../handover/colleagues';
import { termsOf, type StoredTeam } from '../ledger/ledger';
import { cardCode, publicCard } from '../packet/keys';
import type { ExchangeParts } from '../shares/merging';

/** What came of the last exchange since the vault was opened. */
export type LastExchange = { readonly at?: string; readonly problems: readonly TeamProblem[] };

type ViewParts = ExchangeParts & { readonly colleagues: Colleagues };
type Beside = { readonly folder: TeamFolder | undefined; readonly last: LastExchange | undefined };

/** A team as the window is told of it. */
export async function viewOf(parts: ViewParts, team: StoredTeam, { folder, last }: Beside): Promise<Result<Team>> {
  const members = await membersIn(parts, team);
  if (!members.ok) return members;
  const books = await booksIn(parts, team);
  if (!books.ok) return books;
  return succeed({
    id: team.state.id,
    name: members.value.name,
    members: members.value.members,
    books: books.value,
    ...(folder && { folderName: folder.folderName }),
    isOut: !members.value.members.some(({ isOwn, left }) => isOwn && left === undefined),
    ...(last?.at !== undefined && { exchangedAt: last.at }),
    problems: last?.problems ?? [],
  });
}

async function membersIn(
  { colleagues, ids }: ViewParts,
  { state }: StoredTeam,
): Promise<Result<{ readonly name: string; readonly members: readonly TeamMember[] }>> {
  const found = membersOf(state, { ids });
  if (!found.ok) return found;
  const keys = await colleagues.keys();
  if (!keys.ok) return keys;
  const own = cardCode(await publicCard(keys.value));
  const members: TeamMember[] = [];
  for (const { code, name, since, left } of found.value.members) {
    const card = await colleagues.cardOf({ code, name });
    if (card) members.push({ card, isOwn: code === own, since, ...(left && { left: left.at }) });
  }
  return succeed({ name: found.value.name, members });
}

async function booksIn(parts: ViewParts, team: StoredTeam): Promise<Result<readonly TeamBook[]>> {
  const ledger = await parts.ledger.read();
  const cards = await parts.library.caseBooks.cards();
  if (!ledger.ok) return ledger;
  if (!cards.ok) return cards;
  const books: TeamBook[] = [];
  for (const share of ledger.value.shares.filter(({ id }) => team.shares.includes(id))) {
    const card = cards.value.get(share.book);
    if (!card) continue;
    const conflicts = await conflictsOfShare(parts, share);
    if (!conflicts.ok) return conflicts;
    books.push({ id: share.book, title: card.title, terms: termsOf(share), conflicts: conflicts.value });
  }
  return succeed(books);
}
