import { beforeEach, describe, expect, it } from 'vitest';
import type { Team, TeamExchange } from '#shared/contract/team-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { fail, type Result, succeed } from '#shared/result';
import { createTeamDesk, type TeamDesk } from '../../renderer/features/teams/team-desk';
import { onlyVault } from '../exchange-window/fakes';
import { aTeam, sharedBook } from './a-team';

let asked: string[];
let answer: Result<TeamExchange>;
let desk: TeamDesk;

function deskOver(parts: Partial<VaultApi> = {}, teams: readonly Team[] = [aTeam]): TeamDesk {
  return createTeamDesk({
    vault: onlyVault({
      teams: () => Promise.resolve(succeed(teams)),
      exchangeWithTeam: (id) => {
        asked.push(`exchange ${id}`);
        return Promise.resolve(answer);
      },
      merges: () =>
        Promise.resolve(
          succeed([
            { id: 'm2', at: '2026-05-05T10:00:00.000Z', by: 'Dana', canUndo: true },
            { id: 'm1', at: '2026-05-01T10:00:00.000Z', by: 'Bolat', canUndo: true },
          ]),
        ),
      ...parts,
    }),
    write: () => {
      asked.push('write');
      return Promise.resolve(true);
    },
    readArrived: (books) => {
      asked.push(`read ${books.join(' ')}`);
      return Promise.resolve();
    },
  });
}

beforeEach(() => {
  asked = [];
  answer = succeed({ team: aTeam, arrived: [] });
  desk = deskOver();
});

describe('a desk for teams', () => {
  it('writes what was typed before an exchange, and reads what came before it tells whose it is', async () => {
    answer = succeed({ team: aTeam, arrived: [sharedBook.id] });
    await desk.exchange('t1');
    expect(asked).toEqual(['write', 'exchange t1', 'read b1']);
    expect(desk.read().news).toEqual({ team: 'Defence of Aliya', books: ['b1'], by: ['Dana'] });
    desk.readNews();
    expect(desk.read().news).toBeUndefined();
  });

  it('tells nothing where nothing came', async () => {
    await desk.exchange('t1');
    expect(asked).toEqual(['write', 'exchange t1']);
    expect(desk.read().news).toBeUndefined();
  });

  it('never exchanges twice at once with a team', async () => {
    const both = Promise.all([desk.exchange('t1'), desk.exchange('t1')]);
    expect([...desk.read().exchanging]).toEqual(['t1']);
    const [one, other] = await both;
    expect(one).toBe(other);
    expect(asked).toEqual(['write', 'exchange t1']);
    expect(desk.read().exchanging.size).toBe(0);
  });

  it('exchanges with every team that has a folder and is not left', async () => {
    const { folderName, ...folderless } = aTeam;
    desk = deskOver({}, [{ ...folderless, id: 't0' }, aTeam, { ...aTeam, id: 't2', isOut: true }]);
    await desk.exchangeWithAll();
    expect(folderName).toBe('Shared');
    expect(asked).toEqual(['write', 'exchange t1']);
  });

  it('keeps why an exchange failed until one succeeds', async () => {
    answer = fail({ code: 'exchange/folder-away' });
    await desk.exchange('t1');
    expect(desk.read().failures.get('t1')).toEqual({ code: 'exchange/folder-away' });
    answer = succeed({ team: aTeam, arrived: [] });
    await desk.exchange('t1');
    expect(desk.read().failures.size).toBe(0);
  });

  it('exchanges at once after a change, so that it reaches the others', async () => {
    const changed = await desk.change(() => Promise.resolve(succeed({ ...aTeam, name: 'Other' })));
    expect(changed.ok).toBe(true);
    await expect.poll(() => asked).toEqual(['write', 'write', 'exchange t1']);
  });
});
