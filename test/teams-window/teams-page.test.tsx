// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Team, TeamExchange, TeamInvitation } from '#shared/contract/team-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { fail, type Result, succeed } from '#shared/result';
import { BookId } from '#shared/schema/ids';
import { createTranslator } from '#shared/i18n/translator';
import { createTeamDesk } from '../../renderer/features/teams/team-desk';
import { Announcer } from '../../renderer/program/announcer';
import { failureText } from '../../renderer/program/failure-text';
import { TeamsPage } from '../../renderer/features/teams/teams-page';
import { SmallWindow } from '../any-holder/window';
import { dana, onlyVault } from '../exchange-window/fakes';
import { anInvitation, aTeam, bolat, folder, own } from './a-team';

vi.setConfig({ testTimeout: 60_000 });
const soon = <Value,>(read: () => Value) => expect.poll(read, { timeout: 10_000 });

let shown: SmallWindow;
let asked: string[];
let teams: readonly Team[];
let invitations: readonly TeamInvitation[];
let exchanged: Result<TeamExchange>;

beforeEach(() => {
  asked = [];
  teams = [aTeam];
  invitations = [anInvitation];
  exchanged = succeed({ team: aTeam, arrived: [] });
});
afterEach(() => {
  shown.close();
});

function changed(words: string, team: Team = aTeam): Promise<Result<Team>> {
  asked.push(words);
  teams = [team];
  return Promise.resolve(succeed(team));
}

function vaultWithTeams(): VaultApi {
  return onlyVault({
    teams: () => Promise.resolve(succeed(teams)),
    makeTeam: (name, place) => changed(`make ${name} in ${place.folderName}`, { ...aTeam, name }),
    teamInvitations: () => Promise.resolve(succeed(invitations)),
    joinTeam: (id, place) => changed(`join ${id} in ${place.folderName}`, { ...aTeam, id, name: 'Appeals' }),
    chooseTeamFolder: (id, place) => changed(`folder ${id} ${place.folderName}`),
    inviteToTeam: (id, name, code) => changed(`invite ${id} ${name} ${code}`),
    removeFromTeam: (id, code) => changed(`remove ${id} ${code}`),
    leaveTeam: (id) => {
      asked.push(`leave ${id}`);
      return Promise.resolve(succeed([]));
    },
    shareWithTeam: (id, book, { withPrivileged }) =>
      changed(`share ${id} ${book} ${withPrivileged ? 'with' : 'without'} privileged`),
    stopSharing: (id, book) => changed(`stop ${id} ${book}`),
    exchangeWithTeam: () => Promise.resolve(exchanged),
    merges: () => Promise.resolve(succeed([])),
    exchangeCard: () => Promise.resolve(succeed(own)),
    colleagues: () => Promise.resolve(succeed([dana, bolat])),
    sharableParts: () => Promise.resolve(succeed([{ list: 'parties', records: 5, privileged: 1 }])),
  });
}

const cards = [
  { id: BookId.parse('b1'), title: 'Aliya Seitkali' },
  { id: BookId.parse('b2'), title: 'Marat Zhanuzak' },
];

function show(): void {
  const desk = createTeamDesk({
    vault: vaultWithTeams(),
    write: () => Promise.resolve(true),
    readArrived: () => Promise.resolve(),
  });
  shown = new SmallWindow(
    vaultWithTeams(),
    <Announcer>
      <TeamsPage
        desk={desk}
        cards={cards}
        onOpenBook={(id) => asked.push(`open ${id}`)}
        onOpenMerges={(id) => asked.push(`merges ${id}`)}
      />
    </Announcer>,
    { 'team-folder.choose': () => Promise.resolve(succeed({ folder: folder.folder, name: folder.folderName })) },
  );
}

async function sees(words: string): Promise<void> {
  await soon(() => shown.words).toContain(words);
}

describe('the page of the teams', () => {
  it('says what a team is where there is none, and makes one in a folder', async () => {
    teams = [];
    show();
    await sees('a stick, Syncthing, Nextcloud, a network disk');
    await sees('only how many files there are, how large they are and when they came');
    await shown.press('Make a team…');
    await shown.fill('Name of the team', ' Appeals ');
    await shown.press('Choose the folder…');
    await sees('Stick');
    await shown.press('Make the team');
    await soon(() => asked).toEqual(['make Appeals in Stick']);
    await soon(() => shown.words).not.toContain('What a team is');
  });

  it('shows who is in a team, what it shares and where it lies', async () => {
    show();
    await sees('Defence of Aliya');
    await sees('FolderShared');
    await sees('5 May 2026, 10:00');
    await sees('mango needle oyster pepper quartz ribbon');
    await sees('1 who left');
    await sees('Sections: All');
    await shown.press('Look at the 2 places in Aliya Seitkali');
    expect(asked).toEqual(['merges b1']);
  });

  it.each([
    [[], 'Nothing new'],
    [['b1'], '1 case book has news'],
  ] as const)('says what an exchange has brought: %j', async (arrived, words) => {
    exchanged = succeed({ team: aTeam, arrived: arrived.map((id) => BookId.parse(id)) });
    show();
    await shown.press('Exchange now with Defence of Aliya');
    await sees(words);
  });

  it('says quietly that the folder is away, and lets it be chosen again', async () => {
    exchanged = fail({ code: 'exchange/folder-away' });
    show();
    await shown.press('Exchange now with Defence of Aliya');
    await sees('Shared (not there)');
    await sees('The folder of Defence of Aliya is not there');
    await sees('What you change waits here');
    expect(shown.words).not.toContain('not as it should be');
    exchanged = succeed({ team: aTeam, arrived: [] });
    await shown.press('Choose the folder again…');
    await soon(() => asked).toEqual(['folder t1 Stick']);
    await soon(() => shown.words).not.toContain('(not there)');
  });

  it('says what did not succeed, what is safe and what is to be done', async () => {
    exchanged = fail({ code: 'storage/disk-full' });
    show();
    await shown.press('Exchange now with Defence of Aliya');
    await sees('The last exchange with Defence of Aliya did not succeed');
    const { what, safe, next } = failureText({ code: 'storage/disk-full' }, createTranslator('en'));
    for (const words of [what, safe, next]) await sees(words);
  });

  it.each([
    [{ kind: 'files', are: 'shut', count: 2 }, '2 files do not open.'],
    [{ kind: 'files', are: 'stranger', count: 1 }, '1 file is signed by nobody of the team.'],
    [{ kind: 'files', are: 'damaged', count: 1 }, '1 file is damaged.'],
    [{ kind: 'files', are: 'other', count: 3 }, 'In 3 files there is something'],
    [{ kind: 'no-key' }, 'the new key has not come here yet'],
    [{ kind: 'failed', failure: { code: 'storage/disk-full' } }, 'The disk is full'],
  ] as const)('says in plain words what is amiss: %j', async (problem, words) => {
    teams = [{ ...aTeam, problems: [problem] }];
    show();
    await sees(words);
  });

  it('takes in one of the colleagues, and somebody by their code', async () => {
    show();
    await shown.press('Take in a member…');
    await shown.check('Bolat');
    await sees('The six words of Bolat');
    await shown.press('Take in');
    await soon(() => asked).toEqual(['invite t1 Bolat casebook1bolat']);
    await shown.press('Take in a member…');
    await shown.fill('Name', 'Erlan');
    await shown.fill('Code', ' casebook1erlan ');
    await shown.press('Take in');
    await soon(() => asked.at(-1)).toBe('invite t1 Erlan casebook1erlan');
  });

  it('takes somebody out after saying what that means', async () => {
    show();
    await shown.press('Take out Dana…');
    await sees('From the next exchange on Dana gets nothing more');
    await sees('What Dana has already stays with them.');
    await shown.press('Take out');
    await soon(() => asked).toEqual(['remove t1 casebook1dana']);
    await soon(() => shown.focused).toBe('Members');
  });

  it('shares a case book without what is privileged, unless somebody says so', async () => {
    show();
    await shown.press('Share a case book…');
    await sees('Parties (4)');
    expect(shown.heading).toBe('Share a case book with Defence of Aliya');
    await shown.press('Share Marat Zhanuzak with Defence of Aliya');
    await soon(() => asked).toEqual(['share t1 b2 without privileged']);
    await soon(() => shown.heading).toBe('Teams');
  });

  it('stops sharing a case book, and leaves a team', async () => {
    show();
    await shown.press('Stop sharing Aliya Seitkali…');
    await sees('The case book stays with everybody who has it.');
    await shown.press('Stop sharing');
    await soon(() => asked).toEqual(['stop t1 b1']);
    await soon(() => shown.focused).toBe('Case books that the team shares');
    await shown.press('Leave the team…');
    await shown.press('Leave the team');
    await soon(() => asked.at(-1)).toBe('leave t1');
    await sees('What a team is');
    await soon(() => shown.focused).toBe('Teams');
  });

  it('says that one was taken out, and offers nothing that is no longer there', async () => {
    teams = [{ ...aTeam, isOut: true }];
    show();
    await sees('You are no longer in this team');
    for (const gone of ['Exchange now', 'Take in a member…', 'Share a case book…', 'Take out…'])
      expect(shown.words).not.toContain(gone);
    await shown.press('Take it off this list…');
    await shown.press('Take it off');
    await soon(() => asked).toEqual(['leave t1']);
  });
});

describe('joining a team', () => {
  it('gives the own code first, and shows who invites, with their words', async () => {
    show();
    await shown.press('Join a team…');
    await sees('Give this code to a colleague in the team.');
    await sees('casebook1aigul');
    await shown.press('Choose the folder…');
    await sees('From Bolat: nobody you know yet');
    await sees('Members: Bolat and Dana');
    await sees('saddle');
    await shown.press('Join Appeals');
    await soon(() => asked).toEqual(['join t2 in Stick']);
    await soon(() => shown.heading).toBe('Teams');
  });

  it('says what to do where no invitation lies in the folder, and looks again', async () => {
    invitations = [];
    show();
    await shown.press('Join a team…');
    await shown.press('Choose the folder…');
    await sees('There is no invitation for you in Stick');
    invitations = [anInvitation];
    await shown.press('Look again');
    await sees('Join Appeals');
  });
});
