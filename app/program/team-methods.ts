import type { TeamApi } from '#shared/contract/team-api';
import type { Session } from './session/session';

/** Teams with a shared folder. None of it stands in the turn of the changes: a folder may be slow, and saving goes on. */
export function teamMethods(session: Session): TeamApi {
  return {
    teams: () => session.reading(({ exchange }) => exchange.teams.list()),
    makeTeam: (name, folder) => session.reading(({ exchange }) => exchange.teams.make(name, folder)),
    teamInvitations: (folder) => session.reading(({ exchange }) => exchange.teams.invitations(folder)),
    joinTeam: (id, folder) => session.reading(({ exchange }) => exchange.teams.join(id, folder)),
    chooseTeamFolder: (id, folder) => session.reading(({ exchange }) => exchange.teams.chooseFolder(id, folder)),
    inviteToTeam: (id, name, code) => session.reading(({ exchange }) => exchange.teams.invite(id, name, code)),
    removeFromTeam: (id, code) => session.reading(({ exchange }) => exchange.teams.remove(id, code)),
    leaveTeam: (id) => session.reading(({ exchange }) => exchange.teams.leave(id)),
    shareWithTeam: (id, book, terms) => session.reading(({ exchange }) => exchange.teams.share(id, book, terms)),
    stopSharing: (id, book) => session.reading(({ exchange }) => exchange.teams.stopSharing(id, book)),
    exchangeWithTeam: (id) => session.reading(({ exchange }) => exchange.teams.exchange(id)),
  };
}
